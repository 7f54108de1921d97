import type { CallScript, ScriptAction, ScriptAgent } from "@smartflow/flow-schema/call";

type Presence = ScriptAgent["presence"];

/** How long a call may go on after its longest time. */
const EXTRA_MS = 60_000;

/** The caller has hung up: whatever was going on is over. */
export class CallerLeft extends Error {}

/** Something failed, or a budget is used up: whatever was going on is given up. */
export class CallFailed extends Error {
  readonly isBudget: boolean;

  constructor(cause: "budget" | "fault") {
    super(cause);
    this.isBudget = cause === "budget";
  }
}

/**
 * The people of a scripted call and the time that passes for them. All times are milliseconds
 * since the call started.
 */
export class World {
  now = 0;
  /** Keys that were pressed while nobody asked for any, oldest first. */
  typedAhead: string[] = [];

  readonly #coming: ScriptAction[];
  readonly #agents: readonly ScriptAgent[];
  readonly #presence = new Map<string, Presence>();
  readonly #availableSince = new Map<string, number>();
  #callEndsAt: number;

  constructor(script: CallScript, maxCallMs: number) {
    this.#coming = script.actions.toSorted((a, b) => a.atMs - b.atMs);
    // Patience only counts where no action hangs up.
    if (!this.#coming.some((action) => action.do === "hangUp")) {
      const later = this.#coming.findIndex((action) => action.atMs > script.patienceMs);
      const place = later === -1 ? this.#coming.length : later;
      this.#coming.splice(place, 0, { atMs: script.patienceMs, do: "hangUp" });
    }
    this.#agents = script.agents;
    for (const { id, presence } of script.agents) {
      this.#presence.set(id, presence);
      // Who is there when the call comes in has been idle for longer than who comes after.
      this.#availableSince.set(id, -1);
    }
    this.#callEndsAt = maxCallMs;
  }

  /**
   * Waits for the next thing that somebody does. Nothing when the time is up before: who acts at
   * the very moment at which it is up comes too late. What is due when the call has lasted its
   * longest comes too late as well.
   */
  next(until: number): ScriptAction | undefined {
    const [action] = this.#coming;
    if (action && action.atMs < until && action.atMs < this.#callEndsAt) {
      this.#coming.shift();
      this.now = action.atMs;
      if (action.do === "hangUp") throw new CallerLeft();
      if (action.do === "presence") this.#changePresence(action.agent, action.presence);
      return action;
    }
    if (this.#callEndsAt <= until) {
      this.now = this.#callEndsAt;
      this.extend();
      throw new CallFailed("budget");
    }
    this.now = until;
    return undefined;
  }

  /** What is left of the longest time a call may take. */
  get timeLeft(): number {
    return this.#callEndsAt - this.now;
  }

  /** A little more time, so that the caller still hears something or is heard. */
  extend(): void {
    this.#callEndsAt += EXTRA_MS;
  }

  /** Lets time pass; keys that come in are kept for an IVR that wants those typed ahead. */
  pass(until: number): void {
    for (let action = this.next(until); action; action = this.next(until)) {
      if (action.do === "press") this.typedAhead.push(action.key);
    }
  }

  /** The agents of a user or a team, in the order of the script. */
  members(kind: "user" | "team", id: string): string[] {
    const belongs = (agent: ScriptAgent) =>
      kind === "user" ? agent.id === id : agent.teams.includes(id);
    return this.#agents.filter(belongs).map((agent) => agent.id);
  }

  presenceOf(agent: string): Presence {
    return this.#presence.get(agent) ?? "unavailable";
  }

  availableSince(agent: string): number {
    return this.#availableSince.get(agent) ?? 0;
  }

  #changePresence(agent: string, presence: Presence): void {
    const before = this.#presence.get(agent);
    if (before === undefined) return;
    this.#presence.set(agent, presence);
    if (presence === "available" && before !== "available") {
      this.#availableSince.set(agent, this.now);
    }
  }
}
