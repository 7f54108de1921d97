import { envelopeSchema, type FlowDraft } from "../kernel/document.js";

/** A flow without a widget, to begin drawing on. */
export function emptyFlow(facts: {
  readonly id: string;
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}): FlowDraft {
  return { ...envelopeSchema.parse({ schemaVersion: 1, ...facts }), widgets: {} };
}
