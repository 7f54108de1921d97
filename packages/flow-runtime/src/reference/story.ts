import {
  DEFAULT_HOLD_AUDIO,
  type FlowDraft,
  type HoldAudio,
  type Message,
} from "@smartflow/flow-schema";
import type { CallRecord, CallScript } from "@smartflow/flow-schema/call";
import type { CallAccount, Happening } from "./account.js";
import { World } from "./world.js";

export interface ReferenceOptions {
  /** How long a message plays in the simulated call. */
  readonly playingMs: (message: Message) => number;
  /** How long the beep before a recording takes. */
  readonly beepMs: number;
  /** The flows of the other own lines. */
  readonly lines?: { readonly [line: string]: FlowDraft };
  /**
   * Whom chance rings at a time of the call: random numbers are not the same in two engines.
   * Default: the first.
   */
  readonly draw?: (agents: readonly string[], at: number) => string | undefined;
}

/** Everything that is so far true of a call. */
export class Story {
  readonly options: ReferenceOptions;
  readonly world: World;
  readonly startsAt: number;
  /** The flow the call is in: its own, or that of another line. */
  flow: FlowDraft;

  /** What callers hear while they wait, from here on. */
  hold: HoldAudio = DEFAULT_HOLD_AUDIO;
  /** Agents who declined this call (RING-6). */
  readonly declined = new Set<string>();

  readonly happenings: Happening[] = [];
  readonly widgets: CallRecord["widgets"] = [];
  readonly choices: CallRecord["choices"] = [];
  readonly inputs: CallRecord["inputs"] = [];
  readonly legs: Omit<CallRecord["legs"][number], "legId">[] = [];
  voicemail: CallAccount["voicemail"];
  answeredAt: number | undefined;
  isRedirected = false;
  hasQueued = false;
  isTroubled = false;
  hasApologised = false;

  constructor(flow: FlowDraft, script: CallScript, options: ReferenceOptions) {
    this.flow = flow;
    this.options = options;
    this.startsAt = Date.parse(script.startsAt);
    this.world = new World(script, flow.limits.maxCallMs);
  }

  get now(): number {
    return this.world.now;
  }

  /** Plays a message to its end; what the caller presses meanwhile is typed ahead. */
  play(message: Message): void {
    const until = this.now + this.options.playingMs(message);
    const plays: Happening = { at: this.now, what: "plays", messages: [heard(message)] };
    this.during(plays, () => this.world.pass(until));
  }

  /** Tells what happens while something goes on: it ends with it, however it ends. */
  during<T>(happening: Happening, body: () => T): T {
    this.happenings.push(happening);
    try {
      return body();
    } finally {
      happening.until ??= this.now;
    }
  }

  account(endedBy: CallRecord["endedBy"]): CallAccount {
    for (const leg of this.legs) leg.endedAt ??= this.now;
    const { happenings, answeredAt, widgets, choices, inputs, voicemail, legs } = this;
    const outcome = this.#outcome(endedBy);
    const told = { happenings, answeredAt, widgets, choices, inputs, voicemail, legs };
    return { ...told, outcome, endedBy, endedAt: this.now };
  }

  #outcome(endedBy: CallRecord["endedBy"]): CallRecord["outcome"] {
    if (this.answeredAt !== undefined) return "answered";
    if (this.voicemail) return "voicemail";
    if (this.isRedirected) return "redirected";
    if (this.hasApologised) return "failed";
    if (endedBy === "caller" || this.hasQueued) return "missed";
    return this.isTroubled ? "failed" : "completed";
  }
}

/** A message as the caller tells it from another. */
export function heard(message: Message): string {
  return message.source === "tts" ? message.text : `file ${message.media}`;
}
