import { defineWidget } from "@smartflow/flow-schema";
import * as z from "zod";
import { listMissing } from "./customer-lookup.rules.js";
import { customerLookupEn, customerLookupFr } from "./customer-lookup.texts.js";

/** Looks the caller's number up in a customer list and sends known callers their own way. */
export const customerLookup = defineWidget({
  type: "acmeCustomerLookup",
  version: 1,
  category: "routing",
  icon: "users",
  settings: z.strictObject({
    /** Which of the host's lists to look in. Empty: none is chosen yet. */
    list: z.string().max(64).default(""),
    /** How long the caller waits for the answer at most. Default 2 s. */
    timeoutMs: z.int().min(500).max(10_000).default(2_000),
  }),
  exits: () => [
    { id: "vip", kind: "branch" },
    { id: "found", kind: "branch" },
    { id: "notFound", kind: "otherwise" },
    { id: "failed", kind: "failure" },
  ],
  summary: ({ list }) =>
    list === "" ? {} : { key: "widget.acmeCustomerLookup.summary", params: { list } },
  rules: [listMissing],
  fields: {
    list: { control: "acmeList", group: "content" },
    timeoutMs: { control: "duration", group: "advanced", min: 500, max: 10_000, step: 500 },
  },
  catalogues: { en: customerLookupEn, fr: customerLookupFr },
});
