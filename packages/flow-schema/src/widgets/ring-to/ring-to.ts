import * as z from "zod";
import { referenceSchema } from "../../kernel/ids.js";
import { defineWidget } from "../widget-definition.js";
import type { ReferenceUse } from "../widget-facets.js";
import { redirectRules } from "./redirect.rules.js";
import { ringTimeRules } from "./ring-time.rules.js";
import { badNumber, noTarget } from "./ring-to.rules.js";

/** Whom a ring-to rings, or where it redirects. An empty id means that none is chosen yet. */
export const ringTargetSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("user"), id: referenceSchema.default("") }),
  z.strictObject({ kind: z.literal("team"), id: referenceSchema.default("") }),
  /** An external number, E.164; the walk ends there (RING-2). */
  z.strictObject({ kind: z.literal("number"), number: z.string().max(32).default("") }),
  /** Another own line; the call enters that line's flow (RING-2). */
  z.strictObject({ kind: z.literal("line"), id: referenceSchema.default("") }),
]);

export type RingTarget = z.infer<typeof ringTargetSchema>;

/** In which order a team's agents ring (RING-5). */
export const RING_STRATEGIES = ["simultaneous", "random", "longestIdle"] as const;
export type RingStrategy = (typeof RING_STRATEGIES)[number];

export const ringToSettings = z.strictObject({
  target: ringTargetSchema.default({ kind: "team", id: "" }),
  /** How long it rings in all. Default 30 s (RING-1). */
  ringForMs: z.int().min(5_000).max(3_600_000).default(30_000),
  strategy: z.enum(RING_STRATEGIES).default("simultaneous"),
  /** How long each agent rings when they ring one at a time; absent: the user's own setting, else 30 s. */
  ringEachForMs: z.int().min(5_000).max(600_000).optional(),
  /** Waits in the queue for busy agents for the ring time (RING-4). Default off: goes on at once. */
  ringIfBusy: z.boolean().default(false),
});

const REDIRECTS: ReadonlySet<unknown> = new Set<RingTarget["kind"]>(["number", "line"]);

/** Whether the call leaves this flow here instead of ringing people. */
export function isRedirect(target: RingTarget): boolean {
  return REDIRECTS.has(target.kind);
}

/** The id or number that is chosen, or an empty text. */
function chosenOf(target: RingTarget): string {
  return target.kind === "number" ? target.number : target.id;
}

function targetReference(target: RingTarget): ReferenceUse[] {
  const path = ["target", target.kind === "number" ? "number" : "id"];
  const id = chosenOf(target);
  return id === "" ? [] : [{ path, kind: target.kind, id }];
}

/** Rings a user or a team, or redirects to a number or another own line. */
export const ringTo = defineWidget({
  type: "ringTo",
  version: 1,
  category: "people",
  icon: "phone-forwarded",
  settings: ringToSettings,
  exits: ({ target }) => (isRedirect(target) ? [] : [{ id: "noAnswer", kind: "failure" }]),
  traits: ({ target }) => ({
    ringsPeople: !isRedirect(target),
    allowsCallbackRequest: !isRedirect(target),
  }),
  references: ({ target }) => targetReference(target),
  summary: ({ target, ringForMs }) => {
    const chosen = chosenOf(target);
    return chosen === ""
      ? { key: "widget.ringTo.summary.unset" }
      : {
          key: `widget.ringTo.summary.${target.kind}`,
          params: { target: chosen, seconds: Math.round(ringForMs / 1_000) },
        };
  },
  rules: [noTarget, badNumber, ...ringTimeRules, ...redirectRules],
  fields: {
    target: { control: "target", group: "content" },
    ringForMs: {
      control: "duration",
      group: "behaviour",
      min: 5_000,
      max: 3_600_000,
      step: 5_000,
      visible: ringsPeople,
    },
    strategy: {
      control: "select",
      group: "behaviour",
      values: RING_STRATEGIES,
      visible: (settings) => targetKind(settings) === "team",
    },
    ringEachForMs: {
      control: "duration",
      group: "behaviour",
      min: 5_000,
      max: 600_000,
      step: 5_000,
      visible: (settings) =>
        targetKind(settings) === "team" && settings["strategy"] !== "simultaneous",
    },
    ringIfBusy: { control: "switch", group: "behaviour", visible: ringsPeople },
  },
});

function targetKind(settings: { readonly [name: string]: unknown }): unknown {
  const target = settings["target"];
  return typeof target === "object" && target !== null && "kind" in target
    ? target.kind
    : undefined;
}

function ringsPeople(settings: { readonly [name: string]: unknown }): boolean {
  return !REDIRECTS.has(targetKind(settings));
}
