import * as z from "zod";
import { MAX_TITLE_LENGTH } from "../kernel/bounds.js";
import { referenceSchema } from "../kernel/ids.js";
import { messageSchema } from "../messages/message.js";

/** Callback requests of a line: whether callers may ask, and what then happens. */
// Marked calls, here and below, where bundlers would keep the parts: who checks flows alone does not
// ship the shape of a line.
export const callbackSettingsSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    allowed: z.boolean().default(false),
    /** Automated: the system calls agents and the customer by itself. Else people follow up. */
    automated: z.boolean().default(false),
    /** On top of the first attempt (CB-8). */
    retries: z.int().min(0).max(5).default(0),
    /** Played before the call ends (CB-2). */
    confirmationMessage: messageSchema.optional(),
  }))();

/** A number with its settings (LINE-1). */
export const lineSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: referenceSchema.min(1),
    name: z.string().max(MAX_TITLE_LENGTH).default(""),
    /** E.164. */
    number: z.string().max(32),
    /** The version of the flow that new calls take; absent: none is published. */
    publishedFlow: z.strictObject({ flowId: z.string(), version: z.string() }).optional(),
    users: z.array(referenceSchema).max(10_000).default([]),
    teams: z.array(referenceSchema).max(1_000).default([]),
    callbacks: callbackSettingsSchema.default(callbackSettingsSchema.parse({})),
    /** Calls of a priority line go first in every queue (RING-7). */
    priority: z.boolean().default(false),
    /** IANA zone. */
    timeZone: z.string().max(64).default("UTC"),
  }))();

export type Line = z.infer<typeof lineSchema>;

/** Why a line cannot take a call, or nothing when it can (LINE-1). */
export function whyClosed(line: Line): "noPublishedFlow" | "nobodyAssigned" | undefined {
  if (!line.publishedFlow) return "noPublishedFlow";
  if (line.users.length === 0 && line.teams.length === 0) return "nobodyAssigned";
  return undefined;
}
