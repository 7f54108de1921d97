import type { FlowDraft, WidgetRegistry } from "@smartflow/flow-schema";
import type { ScriptAgent } from "@smartflow/flow-schema/call";

/**
 * The agents of a test call: those that the host knows, and one for each user and team that the
 * flow rings and nobody of them belongs to, so that every ring has somebody to answer it.
 */
export function agentsFor(
  flow: FlowDraft,
  registry: WidgetRegistry,
  known: readonly ScriptAgent[],
): readonly ScriptAgent[] {
  const agents = [...known];
  for (const node of Object.values(flow.widgets)) {
    const reading = registry.read(node);
    const definition = registry.definition(node.type);
    if (!reading?.ok || !definition) continue;
    for (const { kind, id } of definition.references(reading.settings)) {
      const isUser = kind === "user";
      if (!isUser && kind !== "team") continue;
      const isThere = agents.some((agent) => (isUser ? agent.id === id : agent.teams.includes(id)));
      if (isThere) continue;
      agents.push({
        id: isUser ? id : `${id}-agent`,
        teams: isUser ? [] : [id],
        presence: "available",
      });
    }
  }
  return agents;
}
