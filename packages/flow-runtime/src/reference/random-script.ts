import { type FlowDraft, isWidget, ringTo } from "@smartflow/flow-schema";
import {
  type CallScript,
  callScriptSchema,
  type ScriptAction,
  type ScriptAgent,
} from "@smartflow/flow-schema/call";
import type { Random } from "@smartflow/flow-schema/testing";
import { referenceCall } from "./reference-call.js";
import type { ReferenceOptions } from "./story.js";

const KEYS = ["1", "1", "2", "2", "3", "4", "5", "6", "7", "8", "9", "0", "*", "#", "#"];
const PRESENCES = ["available", "busy", "unavailable"] as const;

/** Instants at which clocks change, months begin and offices open, and any other. */
const STARTS = [
  "2026-03-03T10:00:00+01:00",
  "2026-03-08T01:59:50-05:00",
  "2026-03-28T23:59:40+01:00",
  "2026-03-29T01:59:45+01:00",
  "2026-04-04T15:29:50Z",
  "2026-10-25T00:59:30Z",
  "2026-12-25T12:00:00Z",
];

/**
 * A call in which people act at moments that matter: the reference tells what goes on in the call
 * so far, and the next action is put there, or a little beside.
 */
export function randomScript(
  flow: FlowDraft,
  random: Random,
  options: ReferenceOptions,
): CallScript {
  const agents = randomAgents([flow, ...Object.values(options.lines ?? {})], random);
  const startsAt = random.chance(50)
    ? random.pick(STARTS)
    : new Date(Date.UTC(2026, 2, 1) + random.below(40 * 86_400) * 1_000).toISOString();
  const make = (actions: ScriptAction[]): CallScript =>
    callScriptSchema.parse({
      startsAt,
      agents,
      seed: random.below(1_000),
      patienceMs: random.chance(20) ? random.below(120_000) : 3_600_000,
      actions,
    });

  let script = make([]);
  const length = random.pick([0, 2, 6, 12, 25]);
  for (let n = 0; n < length; n++) {
    const account = referenceCall(flow, script, options);
    const last = script.actions.at(-1);
    const after = last?.atMs ?? 0;
    const moments = account.happenings.flatMap(({ at, until = at, what }) =>
      [at, until].filter((moment) => moment >= after).map((moment) => ({ moment, what })),
    );
    const [{ moment, what } = { moment: after, what: "plays" as const }] = random.chance(80)
      ? moments
      : random.chance(50)
        ? moments.slice(2)
        : moments.slice(-1);
    const atMs = Math.max(after, moment + random.pick(OFFSETS)(random));
    if (atMs > 86_400_000) break;
    const ringing = account.legs.filter((leg) => leg.rangAt <= atMs && (leg.endedAt ?? 0) >= atMs);
    const talks = account.answeredAt !== undefined && account.answeredAt <= atMs;
    const talking = talks && account.legs.find(({ result }) => result === "answered")?.agent;
    if (talking && random.chance(60)) {
      script = {
        ...script,
        actions: [...script.actions, { atMs, do: "agentHangsUp", agent: talking }],
      };
      break;
    }
    const action = randomAction(
      atMs,
      what,
      ringing.map(({ agent }) => agent),
      agents,
      random,
    );
    script = { ...script, actions: [...script.actions, action] };
    if (action.do === "hangUp") break;
  }
  return script;
}

/** Right then, one beside, within a moment, at the usual deadlines, or some time later. */
const OFFSETS: readonly ((random: Random) => number)[] = [
  () => 0,
  (random) => random.pick([-1, 1]),
  (random) => random.below(1_000),
  (random) => random.below(5_000),
  (random) => random.pick([1_000, 3_000, 5_000, 10_000, 30_000]) + random.pick([-1, 0, 0, 1]),
  (random) => random.below(40_000),
];

function randomAction(
  atMs: number,
  what: string,
  ringing: readonly string[],
  agents: readonly ScriptAgent[],
  random: Random,
): ScriptAction {
  const press = { atMs, do: "press" as const, key: random.pick(KEYS) };
  if (random.chance(5)) return { atMs, do: "hangUp" };
  const isRinging = ringing.length > 0;
  const agent = isRinging && random.chance(85) ? random.pick(ringing) : pickId(agents, random);
  if (agent === undefined || (!isRinging && what !== "holds" && random.chance(85))) return press;
  if (isRinging && random.chance(75)) {
    return { atMs, do: random.chance(50) ? "agentAnswers" : "agentDeclines", agent };
  }
  if (random.chance(20)) return { atMs, do: "agentHangsUp", agent };
  if (random.chance(10)) return press;
  return { atMs, do: "presence", agent, presence: random.pick(PRESENCES) };
}

function pickId(agents: readonly ScriptAgent[], random: Random): string | undefined {
  return agents.length === 0 ? undefined : random.pick(agents).id;
}

/** The users whom the flows ring and members of their teams, some of them; sometimes nobody. */
function randomAgents(flows: readonly FlowDraft[], random: Random): ScriptAgent[] {
  const agents = new Map<string, ScriptAgent>();
  const add = (id: string, teams: string[]) =>
    agents.set(id, { id, teams, presence: random.pick(["available", ...PRESENCES]) });
  for (const node of flows.flatMap(({ widgets }) => Object.values(widgets))) {
    if (!isWidget(ringTo, node)) continue;
    const { target } = node.settings;
    if (target.kind === "user" && random.chance(85)) add(target.id, []);
    if (target.kind !== "team") continue;
    for (let n = random.below(6); n > 0; n--) {
      const id = `agent-${random.below(8)}`;
      add(id, [...(agents.get(id)?.teams ?? []), target.id]);
    }
  }
  return [...agents.values()];
}
