import type { CommandOf } from "@smartflow/flow-schema/call";

/** RING-3: whether an agent can be rung now, could be soon, or is not waited for. */
export type Presence = "available" | "busy" | "unavailable";

export interface QueueAgent {
  readonly id: string;
  readonly teams: readonly string[];
  readonly presence: Presence;
  /** Since when the agent has been idle (RING-7), in milliseconds since 1970-01-01T00:00Z. */
  readonly idleSince: number;
  /** How long the agent rings when agents ring one at a time; absent: 30 s. */
  readonly ringEachForMs?: number;
}

/** A call that waits for an agent. */
export interface Ticket {
  readonly callId: string;
  /** The `enqueue` command that brought it here. */
  readonly re: string;
  readonly request: CommandOf<"enqueue">;
  readonly ringing: readonly {
    readonly legId: string;
    readonly agent: string;
    readonly until?: number;
  }[];
  /** Agents who rang for this ticket; nobody is rung twice (RING-5). */
  readonly rung: readonly string[];
  readonly declined: readonly string[];
  readonly chance: number;
}

/** Who waits, in the order of arrival, and who could answer. Plain JSON. */
export interface RingQueueState {
  readonly agents: readonly QueueAgent[];
  readonly tickets: readonly Ticket[];
}

export type RingQueueEvent = { readonly at: number } & (
  | {
      readonly type: "enqueued";
      readonly callId: string;
      readonly re: string;
      readonly request: CommandOf<"enqueue">;
      readonly seed: number;
    }
  | { readonly type: "left"; readonly callId: string }
  | { readonly type: "accepted" | "declined" | "released"; readonly agent: string }
  | { readonly type: "presence"; readonly agent: string; readonly presence: Presence }
  | { readonly type: "timeCame" }
);

/** What the queue tells the calls. */
export type QueueMessage = { readonly callId: string } & (
  | {
      readonly type: "legRinging" | "legAnswered" | "legDeclined" | "legMissed";
      readonly legId: string;
      readonly agent: string;
    }
  | {
      readonly type: "queueLeft";
      readonly re: string;
      readonly reason: "noAnswer" | "noAvailableAgent" | "declinedByAll" | "unknownTarget";
    }
);

export interface RingQueueStep {
  readonly state: RingQueueState;
  readonly messages: readonly QueueMessage[];
  /** When it wants `timeCame`, the earliest time alone; absent: nothing to wait for. */
  readonly wakeAt?: number;
}

const RING_EACH_MS = 30_000;

/**
 * One event of the ring queue of one process: who rings next, for whom. Pure; time and chance
 * come in with the event.
 */
export function stepRingQueue(state: RingQueueState, event: RingQueueEvent): RingQueueStep {
  const messages: QueueMessage[] = [];
  const noted = note(state, event, messages);
  const served = serve(noted, event.at, messages);
  const times = served.tickets.flatMap((ticket) =>
    ticket.ringing.flatMap(({ until }) => (until === undefined ? [] : [until])),
  );
  return {
    state: served,
    messages,
    ...(times.length === 0 ? {} : { wakeAt: Math.min(...times) }),
  };
}

function note(
  state: RingQueueState,
  event: RingQueueEvent,
  messages: QueueMessage[],
): RingQueueState {
  switch (event.type) {
    case "enqueued": {
      const { callId, re, request, seed } = event;
      const ticket: Ticket = {
        callId,
        re,
        request,
        ringing: [],
        rung: [],
        declined: [],
        chance: mix(seed, state.tickets.length + re.length),
      };
      return { ...state, tickets: [...state.tickets, ticket] };
    }
    case "left":
      return { ...state, tickets: state.tickets.filter(({ callId }) => callId !== event.callId) };
    case "presence":
      return withAgent(state, event.agent, (agent) => ({
        ...agent,
        presence: event.presence,
        // RING-7: idle time restarts when the agent becomes available again.
        idleSince:
          event.presence === "available" && agent.presence !== "available"
            ? event.at
            : agent.idleSince,
      }));
    case "released":
      return withAgent(state, event.agent, (agent) => ({
        ...agent,
        presence: "available",
        idleSince: event.at,
      }));
    case "accepted": {
      const ticket = state.tickets.find((other) => legOf(other, event.agent));
      const leg = ticket && legOf(ticket, event.agent);
      if (!ticket || !leg) return state;
      messages.push({ callId: ticket.callId, type: "legAnswered", ...leg });
      const busy = withAgent(state, event.agent, (agent) => ({ ...agent, presence: "busy" }));
      return { ...busy, tickets: busy.tickets.filter((other) => other !== ticket) };
    }
    case "declined":
      return stopLegs(state, messages, "legDeclined", ({ agent }) => agent === event.agent);
    case "timeCame":
      return stopLegs(
        state,
        messages,
        "legMissed",
        ({ until }) => until !== undefined && until <= event.at,
      );
  }
}

/** Rings whoever may ring now; tickets that have nobody left to hope for leave. */
function serve(state: RingQueueState, at: number, messages: QueueMessage[]): RingQueueState {
  const tickets: Ticket[] = [];
  // RING-8: an agent rings for one call at a time.
  const ringing = new Set(
    state.tickets.flatMap((ticket) => ticket.ringing.map(({ agent }) => agent)),
  );
  for (const ticket of state.tickets) {
    const { request } = ticket;
    const members = state.agents.filter(({ id, teams }) =>
      request.target.kind === "user" ? id === request.target.id : teams.includes(request.target.id),
    );
    if (members.length === 0) {
      messages.push({
        callId: ticket.callId,
        type: "queueLeft",
        re: ticket.re,
        reason: "unknownTarget",
      });
      continue;
    }
    const hopeful = members.filter(
      ({ id }) => !request.exclude.includes(id) && !ticket.rung.includes(id),
    );
    const free = hopeful.filter(({ id, presence }) => presence === "available" && !ringing.has(id));
    const next = nextToRing(ticket, free, at);
    for (const leg of next) {
      ringing.add(leg.agent);
      messages.push({
        callId: ticket.callId,
        type: "legRinging",
        legId: leg.legId,
        agent: leg.agent,
      });
    }
    const served: Ticket = {
      ...ticket,
      ringing: [...ticket.ringing, ...next],
      rung: [...ticket.rung, ...next.map(({ agent }) => agent)],
    };
    if (served.ringing.length === 0 && !isWorthWaiting(served, hopeful, ringing)) {
      messages.push({
        callId: ticket.callId,
        type: "queueLeft",
        re: ticket.re,
        reason: whyNobody(served),
      });
      continue;
    }
    tickets.push(served);
  }
  return { ...state, tickets };
}

function nextToRing(
  ticket: Ticket,
  free: readonly QueueAgent[],
  at: number,
): { readonly legId: string; readonly agent: string; readonly until?: number }[] {
  const { strategy, ringEachForMs } = ticket.request;
  const legId = (agent: string) => `${ticket.re}/${agent}`;
  if (strategy === "simultaneous" || ticket.request.target.kind === "user") {
    return free.map(({ id }) => ({ legId: legId(id), agent: id }));
  }
  if (ticket.ringing.length > 0) return [];
  const chosen =
    strategy === "random"
      ? free[mix(ticket.chance, ticket.rung.length) % Math.max(1, free.length)]
      : free.toSorted((a, b) => a.idleSince - b.idleSince)[0];
  if (!chosen) return [];
  // RING-5: 30 s each by default or the user's own setting; the widget's own value goes first.
  const each = ringEachForMs ?? chosen.ringEachForMs ?? RING_EACH_MS;
  return [{ legId: legId(chosen.id), agent: chosen.id, until: at + each }];
}

/**
 * RING-4, RING-5: busy agents are waited for where the widget says so, and where agents ring one
 * at a time and some have rung already; unavailable ones never are.
 */
function isWorthWaiting(
  ticket: Ticket,
  hopeful: readonly QueueAgent[],
  ringing: ReadonlySet<string>,
): boolean {
  const oneByOne = ticket.request.strategy !== "simultaneous";
  if (!ticket.request.ringIfBusy && !(oneByOne && ticket.rung.length > 0)) return false;
  return hopeful.some(
    ({ id, presence }) =>
      !ticket.rung.includes(id) &&
      (presence === "busy" || (presence === "available" && ringing.has(id))),
  );
}

function whyNobody(ticket: Ticket): "noAnswer" | "noAvailableAgent" | "declinedByAll" {
  if (ticket.rung.length === 0) return "noAvailableAgent";
  return ticket.rung.every((agent) => ticket.declined.includes(agent))
    ? "declinedByAll"
    : "noAnswer";
}

function stopLegs(
  state: RingQueueState,
  messages: QueueMessage[],
  type: "legDeclined" | "legMissed",
  which: (leg: Ticket["ringing"][number]) => boolean,
): RingQueueState {
  const tickets = state.tickets.map((ticket) => {
    const stopped = ticket.ringing.filter(which);
    if (stopped.length === 0) return ticket;
    for (const { legId, agent } of stopped)
      messages.push({ callId: ticket.callId, type, legId, agent });
    return {
      ...ticket,
      ringing: ticket.ringing.filter((leg) => !which(leg)),
      declined:
        type === "legDeclined"
          ? [...ticket.declined, ...stopped.map(({ agent }) => agent)]
          : ticket.declined,
    };
  });
  return { ...state, tickets };
}

function legOf(ticket: Ticket, agent: string): { legId: string; agent: string } | undefined {
  const leg = ticket.ringing.find((other) => other.agent === agent);
  return leg && { legId: leg.legId, agent };
}

function withAgent(
  state: RingQueueState,
  id: string,
  change: (agent: QueueAgent) => QueueAgent,
): RingQueueState {
  return {
    ...state,
    agents: state.agents.map((agent) => (agent.id === id ? change(agent) : agent)),
  };
}

/** A number that looks like chance and depends on the two given alone. */
function mix(seed: number, salt: number): number {
  let value = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(salt + 1, 0xc2b2ae35)) >>> 0;
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}
