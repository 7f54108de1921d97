import type { FlowDraft, ReferenceUse, WidgetRegistry } from "@smartflow/flow-schema";
import type { ScriptAgent } from "@smartflow/flow-schema/call";

/**
 * The agents of a test call: of those that the host knows, the ones whom the flow can ring, and
 * one for each user and team that nobody of them is, so that every ring has somebody to answer.
 */
export function agentsFor(
  flow: FlowDraft,
  registry: WidgetRegistry,
  known: readonly ScriptAgent[],
): readonly ScriptAgent[] {
  const wanted = peopleOf(flow, registry);
  const isMeant = (agent: ScriptAgent, { kind, id }: ReferenceUse) =>
    kind === "user" ? agent.id === id : agent.teams.includes(id);
  const agents = known.filter((agent) => wanted.some((use) => isMeant(agent, use)));
  for (const use of wanted) {
    if (agents.some((agent) => isMeant(agent, use))) continue;
    const isUser = use.kind === "user";
    agents.push({
      id: isUser ? use.id : `${use.id}-agent`,
      teams: isUser ? [] : [use.id],
      presence: "available",
    });
  }
  return agents;
}

/** The users and teams that the flow names. */
function peopleOf(flow: FlowDraft, registry: WidgetRegistry): readonly ReferenceUse[] {
  return Object.values(flow.widgets).flatMap((node) => {
    const reading = registry.read(node);
    const definition = registry.definition(node.type);
    if (!reading?.ok || !definition) return [];
    return definition
      .references(reading.settings)
      .filter(({ kind }) => kind === "user" || kind === "team");
  });
}
