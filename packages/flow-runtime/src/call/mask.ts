import type { CallEvent, TracedEvent } from "@smartflow/flow-schema/call";
import type { CompiledFlow } from "../machine/compiled-flow.js";
import type { CallState } from "./call-state.js";

/**
 * An event as the trace may show it. In a flow that collects sensitive digits a key is shown only
 * where an open question takes it: what is typed before or after one may be part of a secret.
 */
export function traced(flow: CompiledFlow, state: CallState, event: CallEvent): TracedEvent {
  if (!flow.collectsSensitive || !isSecret(state, event)) return event;
  const { id, at, type } = event;
  if (type === "gathered") return { id, at, type, re: event.re, masked: true };
  return type === "keyPressed" ? { id, at, type, masked: true } : event;
}

function isSecret(state: CallState, event: CallEvent): boolean {
  switch (event.type) {
    case "keyPressed":
      return !state.collector || state.collector.gather.sensitive;
    case "gathered": {
      const asked = state.pending.find(({ id }) => id === event.re);
      return asked === undefined || asked.sensitive === true;
    }
    default:
      return false;
  }
}
