import type { TestCall, TranscriptLine } from "@smartflow/flow-schema/call";
import type { TranscriptLayout } from "../transcript-layout.js";
import type { Screen } from "./screen.js";
import { skipAhead } from "./skip-ahead.js";
import type { StatusLine } from "./status-line.js";
import { saidOf, toldSoFar } from "./told-so-far.js";

/** How many times faster than real time the call may run. */
export const SPEEDS = [0.5, 1, 2, 5, 10, 30, 60] as const;

const ESCAPE = "\u001b";
const CTRL_C = "\u0003";
const RIGHT = `${ESCAPE}[C`;

interface LiveCallParts {
  readonly call: TestCall;
  readonly screen: Screen;
  readonly layout: TranscriptLayout;
  readonly status: StatusLine;
}

/** A call that a person plays in a terminal, key by key, while its clock runs. */
export class LiveCall {
  /** Whether the person left before the end. */
  interrupted = false;
  private readonly parts: LiveCallParts;
  private speedAt: number = SPEEDS.indexOf(1);
  /** Which of the agents that ring is meant by answering and declining. */
  private chosen = 0;
  private printed = 0;

  constructor(parts: LiveCallParts) {
    this.parts = parts;
    this.draw();
  }

  get ended(): boolean {
    return this.parts.call.state.status === "ended";
  }

  /** Real time has passed. */
  tick(elapsedMs: number): void {
    if (this.ended) return;
    this.parts.call.advance(elapsedMs * (SPEEDS[this.speedAt] ?? 1));
    this.draw();
  }

  /** What came from the keyboard: one key, or several at once when a text is pasted. */
  type(input: string): void {
    for (const key of keysOf(input)) {
      if (this.ended) break;
      if (/^[0-9*#]$/.test(key)) this.parts.call.press(key);
      else this.controls[key]?.();
    }
    this.draw();
  }

  private readonly controls: { readonly [key: string]: (() => void) | undefined } = {
    a: () => this.toAgent((agent) => this.parts.call.agentAnswers(agent)),
    d: () => this.toAgent((agent) => this.parts.call.agentDeclines(agent)),
    "\t": () => {
      this.chosen += 1;
    },
    f: () => skipAhead(this.parts.call),
    " ": () => skipAhead(this.parts.call),
    [RIGHT]: () => skipAhead(this.parts.call),
    "+": () => this.changeSpeed(1),
    "=": () => this.changeSpeed(1),
    "-": () => this.changeSpeed(-1),
    h: () => this.parts.call.hangUp(),
    [CTRL_C]: () => {
      this.interrupted = true;
      this.parts.call.hangUp();
    },
  };

  private toAgent(act: (agent: string) => void): void {
    const { ringing } = this.parts.call.state;
    const agent = ringing[this.chosen % Math.max(1, ringing.length)];
    if (agent !== undefined) act(agent);
  }

  private changeSpeed(by: 1 | -1): void {
    this.speedAt = Math.min(SPEEDS.length - 1, Math.max(0, this.speedAt + by));
  }

  private draw(): void {
    const { call, screen, layout, status } = this.parts;
    const { state } = call;
    const { settled, open } = toldSoFar(state);
    const fresh = settled.slice(this.printed);
    screen.print(fresh.flatMap((line, at) => layout.set(line, settled[this.printed + at - 1])));
    this.printed = Math.max(this.printed, settled.length);
    if (this.ended) {
      screen.show([]);
      return;
    }
    const speaking = open.flatMap((line, at) => {
      const before: TranscriptLine | undefined = open[at - 1] ?? settled.at(-1);
      return layout.set(line, before, saidOf(line, state));
    });
    const speed = SPEEDS[this.speedAt] ?? 1;
    screen.show([...speaking, "", ...status.lines(state, { speed, chosen: this.chosen })]);
  }
}

/** Parts what a terminal sent into keys; an arrow or a function key comes as one sequence. */
function keysOf(input: string): readonly string[] {
  const keys: string[] = [];
  let rest = input;
  while (rest !== "") {
    const sequence = rest.startsWith(`${ESCAPE}[`)
      ? /^..[0-9;]*[A-Za-z~]?/.exec(rest)?.[0]
      : undefined;
    const key = sequence ?? rest.slice(0, 1);
    keys.push(key);
    rest = rest.slice(key.length);
  }
  return keys;
}
