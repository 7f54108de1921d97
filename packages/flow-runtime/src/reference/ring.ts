import type { World } from "./world.js";

/** A ring-to that rings people, as its settings say. */
export interface Ringing {
  readonly kind: "user" | "team";
  readonly id: string;
  readonly ringForMs: number;
  readonly strategy: "simultaneous" | "random" | "longestIdle";
  readonly ringEachForMs?: number | undefined;
  readonly ringIfBusy: boolean;
}

/** What is told of each phone that rings. */
export interface Phones {
  rings(agent: string): void;
  stops(agent: string, result: "answered" | "declined" | "missed" | "cancelled"): void;
}

const DEFAULT_EACH_MS = 30_000;

/**
 * Rings people until one answers. Gives the agent who did, or nothing when the call goes on
 * unanswered. `declined` are those who declined this call so far (RING-6); it grows.
 */
export function ring(
  world: World,
  ringing: Ringing,
  declined: Set<string>,
  draw: (agents: readonly string[]) => string,
  phones: Phones,
): string | undefined {
  const timeIsUp = world.now + ringing.ringForMs;
  // RING-5: the strategies say how the agents of a team ring; a user just rings.
  const oneAtATime = ringing.kind === "team" && ringing.strategy !== "simultaneous";
  const members = world.members(ringing.kind, ringing.id);
  const rung = new Set<string>();
  /** Who rings now, and until when. */
  const stopsAt = new Map<string, number>();

  const start = (agent: string, forMs: number) => {
    rung.add(agent);
    stopsAt.set(agent, Math.min(timeIsUp, world.now + forMs));
    phones.rings(agent);
  };
  const stop = (agent: string, result: "answered" | "declined" | "missed" | "cancelled") => {
    stopsAt.delete(agent);
    phones.stops(agent, result);
  };
  const left = (presence: "available" | "busy") =>
    members.filter(
      (agent) => !rung.has(agent) && !declined.has(agent) && world.presenceOf(agent) === presence,
    );

  try {
    for (;;) {
      if (oneAtATime) {
        const free = left("available");
        if (stopsAt.size === 0 && free.length > 0) {
          const agent = ringing.strategy === "random" ? draw(free) : longestIdle(world, free);
          start(agent, ringing.ringEachForMs ?? DEFAULT_EACH_MS);
        }
      } else {
        for (const agent of left("available")) start(agent, ringing.ringForMs);
      }

      // RING-4, RING-5: busy agents are waited for where the widget says so, and where some have
      // rung one at a time; unavailable ones never.
      const mayWait = ringing.ringIfBusy || (oneAtATime && rung.size > 0);
      const waits = mayWait && left("busy").length > 0;
      if (stopsAt.size === 0 && !waits) return undefined;

      const action = world.next(Math.min(timeIsUp, ...stopsAt.values()));
      if (!action) {
        for (const [agent, at] of stopsAt) if (at <= world.now) stop(agent, "missed");
        if (world.now >= timeIsUp) return undefined;
      } else if (action.do === "press") {
        world.typedAhead.push(action.key);
      } else if (action.do === "agentAnswers" && stopsAt.has(action.agent)) {
        stop(action.agent, "answered");
        return action.agent;
      } else if (action.do === "agentDeclines" && stopsAt.has(action.agent)) {
        declined.add(action.agent);
        stop(action.agent, "declined");
      }
    }
  } finally {
    // Somebody else answered, the caller has left, or the call was given up.
    for (const agent of stopsAt.keys()) stop(agent, "cancelled");
  }
}

/** RING-7: idle since the agent was available last. Where two are equal, the first of the list. */
function longestIdle(world: World, agents: readonly string[]): string {
  const since = Math.min(...agents.map((agent) => world.availableSince(agent)));
  return agents.find((agent) => world.availableSince(agent) === since) ?? "";
}
