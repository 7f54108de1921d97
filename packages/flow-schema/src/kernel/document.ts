import * as z from "zod";
import { MAX_TITLE_LENGTH } from "./bounds.js";
import { exitIdSchema, idSchema } from "./ids.js";
import { isJsonObject, type JsonObject, own } from "./json.js";

/** The version of the document's own shape; each widget has one more for its settings. */
export const SCHEMA_VERSION = 1;

/** Budgets that bound every call on a flow, so that no caller loops for ever. */
export const limitsSchema = z.strictObject({
  /** The longest call in milliseconds. Default 4 hours. */
  maxCallMs: z.int().min(10_000).max(86_400_000).default(14_400_000),
  /** The most widgets one call may pass. Default 1000. */
  maxSteps: z.int().min(1).max(100_000).default(1_000),
  /** How often one call may enter the same widget. Default 10. */
  maxVisitsPerWidget: z.int().min(1).max(1_000).default(10),
});

export type FlowLimits = z.infer<typeof limitsSchema>;

export const DEFAULT_LIMITS: FlowLimits = limitsSchema.parse({});

/** All of a flow but its widgets. */
export const envelopeSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: idSchema,
  name: z.string().max(MAX_TITLE_LENGTH).default(""),
  /** BCP 47 tag of the language that callers hear by default. */
  locale: z.string().max(35).default("en-US"),
  /** IANA zone that time rules use unless they name their own. */
  timeZone: z.string().max(64).default("UTC"),
  limits: limitsSchema.default(DEFAULT_LIMITS),
  start: idSchema.optional(),
  /** Where a call goes when something fails that no exit stands for. */
  onError: idSchema.optional(),
});

/** A widget as the document holds it, whatever its type. */
export const nodeSchema = z.strictObject({
  type: z.string().min(1).max(64),
  /** The version of the settings' shape; absent means 1. */
  version: z.int().min(1).optional(),
  title: z.string().max(MAX_TITLE_LENGTH).optional(),
  settings: z.custom<JsonObject>(isJsonObject, { error: "object" }),
  /** Where each exit leads: exit id → widget id. An exit that is absent is not connected. */
  exits: z.record(exitIdSchema, idSchema).default({}),
});

export interface WidgetNode {
  readonly type: string;
  readonly version?: number | undefined;
  readonly title?: string | undefined;
  readonly settings: JsonObject;
  readonly exits: { readonly [exit: string]: string };
}

/** The facts of a flow beside its widgets. */
export type FlowEnvelope = Readonly<z.infer<typeof envelopeSchema>>;

/**
 * A call flow as it is drawn: structure only, half-finished is fine. Every draft can be saved;
 * `checkFlow` tells what stands between it and publishing.
 */
export interface FlowDraft extends FlowEnvelope {
  readonly widgets: { readonly [id: string]: WidgetNode };
}

/** One way out of one widget. */
export interface ExitRef {
  readonly widget: string;
  readonly exit: string;
}

/** The widget of that id, or nothing. */
export function widgetAt(flow: FlowDraft, id: string): WidgetNode | undefined {
  return own(flow.widgets, id);
}

/** Where an exit leads, or nothing when it is not connected. */
export function targetOf(node: WidgetNode, exit: string): string | undefined {
  return own(node.exits, exit);
}

/** Every exit that leads to the widget, in the order of the document. */
export function connectionsTo(flow: FlowDraft, id: string): ExitRef[] {
  const found: ExitRef[] = [];
  for (const [widget, node] of Object.entries(flow.widgets)) {
    for (const [exit, target] of Object.entries(node.exits)) {
      if (target === id) found.push({ widget, exit });
    }
  }
  return found;
}
