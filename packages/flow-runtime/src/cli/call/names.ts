import { type FlowDraft, widgetAt } from "@smartflow/flow-schema";
import type { ScriptAgent } from "@smartflow/flow-schema/call";
import { printable } from "../terminal/printable.js";

/** What people call the parts of a call; made safe for a terminal. */
export interface Names {
  widget(id: string): string;
  agent(id: string): string;
}

export function createNames(flow: FlowDraft, agents: readonly ScriptAgent[]): Names {
  const known = new Map(agents.map(({ id, name }) => [id, name]));
  return {
    widget: (id) => printable(widgetAt(flow, id)?.title || id),
    agent: (id) => printable(known.get(id) || id),
  };
}
