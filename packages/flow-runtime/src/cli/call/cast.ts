import { builtinRegistry, type FlowDraft, type Outcome } from "@smartflow/flow-schema";
import { type ScriptAgent, scriptAgentSchema } from "@smartflow/flow-schema/call";
import { problem } from "../source/read-source.js";
import type { Speech } from "../texts/speech.js";

const AGENT = /^(?<id>[^@:,]+)(?:@(?<teams>[^@:]+))?(?::(?<presence>available|busy|unavailable))?$/;

/**
 * Reads who is there to answer: `anna@sales ben@sales,support:busy`. An agent is a name, the teams
 * behind `@`, the presence behind `:`; only the name is needed.
 */
export function parseAgents(
  text: string,
  speech: Speech,
): Outcome<{ readonly agents: readonly ScriptAgent[] }> {
  const agents: ScriptAgent[] = [];
  for (const word of text.split(/\s+/).filter((found) => found !== "")) {
    const found = AGENT.exec(word)?.groups;
    const agent = scriptAgentSchema.safeParse({
      id: found?.["id"],
      teams: found?.["teams"]?.split(",").filter((team) => team !== ""),
      presence: found?.["presence"],
    });
    if (!agent.success || agents.some(({ id }) => id === agent.data.id)) {
      const expected = speech.say("cli.expected.agents");
      const params = { option: "--agents", value: word, expected };
      return { ok: false, problems: [problem("SF9506", params)] };
    }
    agents.push(agent.data);
  }
  return { ok: true, agents };
}

/** Someone to answer wherever the flow rings: its users, and one agent for each of its teams. */
export function agentsFor(flow: FlowDraft): readonly ScriptAgent[] {
  const agents = new Map<string, ScriptAgent>();
  for (const node of Object.values(flow.widgets)) {
    const reading = builtinRegistry.read(node);
    const definition = builtinRegistry.definition(node.type);
    if (!definition || !reading?.ok) continue;
    for (const { kind, id } of definition.references(reading.settings)) {
      const name = kind === "team" ? `${id}-1` : id;
      if (kind !== "team" && kind !== "user") continue;
      const teams = kind === "team" ? [id] : (agents.get(name)?.teams ?? []);
      agents.set(name, { id: name, teams: [...teams], presence: "available" });
    }
  }
  return [...agents.values()];
}
