import { type FlowDraft, serializeFlow, type WidgetRegistry } from "@smartflow/flow-schema";

/**
 * Tells a flow that a host hands back after a change from one that changed elsewhere.
 *
 * A host that keeps the flow in its own state answers each `onChange` with the same object, at
 * once or a few changes later. Such an echo changes nothing, nor does a copy that says the same.
 * Everything else is an external change, for which undo steps made before it no longer hold.
 */
export interface Echoes {
  /** A flow was given to the host. */
  emitted(flow: FlowDraft): void;
  /** How a flow from the host relates to the one that is shown. */
  kindOf(flow: FlowDraft, shown: FlowDraft): "echo" | "same" | "external";
}

/** A host that never answers must not make the list grow for ever. */
const MAX_AWAITED = 200;

export function createEchoes(registry: WidgetRegistry): Echoes {
  let awaited: readonly FlowDraft[] = [];
  return {
    emitted(flow) {
      awaited = [...awaited.slice(1 - MAX_AWAITED), flow];
    },
    kindOf(flow, shown) {
      const at = awaited.indexOf(flow);
      if (at >= 0) {
        // Echoes come in order: an older one after this is the host going back in time.
        awaited = awaited.slice(at);
        return "echo";
      }
      if (flow === shown) return "echo";
      awaited = [];
      const says = (one: FlowDraft) => serializeFlow(one, { registry });
      return says(flow) === says(shown) ? "same" : "external";
    },
  };
}
