import type { Command, IssuedCommand, TraceEntry } from "@smartflow/flow-schema/call";
import type { CompiledFlow, LinkedWidget } from "../machine/compiled-flow.js";
import type { WidgetEvent } from "../machine/widget-event.js";
import type { Secret } from "../ports/secret-sink.js";
import { answerDeadlineMs, isAnswered } from "./answers.js";
import type { CallState } from "./call-state.js";

type Draft = { -readonly [Key in keyof CallState]: CallState[Key] | undefined } & {
  -readonly [Key in RequiredKeys]: CallState[Key];
};
type RequiredKeys = {
  [Key in keyof CallState]-?: undefined extends CallState[Key] ? never : Key;
}[keyof CallState];

type WithoutFacts<Entry> = Entry extends unknown ? Omit<Entry, "seq" | "at"> : never;

/**
 * What one event does to a call, while it does it: the state in the making, the commands that go
 * out and the lines of the trace. It never outlives a step, so the step stays pure.
 */
export class Turn {
  readonly commands: IssuedCommand[] = [];
  readonly secrets: Secret[] = [];
  readonly trace: TraceEntry[] = [];
  /** Events that the call itself has made of what came in (an input that is complete). */
  readonly internal: WidgetEvent[] = [];
  readonly draft: Draft;
  readonly flow: CompiledFlow;
  readonly at: number;
  /** The widget to enter next. */
  destination: string | undefined;
  /** Widgets entered within this event. */
  entered = 0;

  constructor(flow: CompiledFlow, state: CallState, at: number) {
    this.flow = flow;
    this.at = at;
    this.draft = { ...state, now: at };
  }

  /** The widget the walk is at. */
  get widget(): LinkedWidget | undefined {
    return this.draft.walk && this.flow.widgets.get(this.draft.walk.at);
  }

  note(entry: WithoutFacts<TraceEntry>): void {
    const seq = this.draft.traced++;
    const { type, ...rest } = entry;
    // The facts stand first in every line; the rest is the entry as it was given.
    this.trace.push({ seq, at: this.at, type, ...rest } as TraceEntry);
  }

  /** Sends a command and answers with its id; one that wants an answer is waited for. */
  issue(command: Command, widget?: string): string {
    const { draft } = this;
    const id = `${draft.steps}:${this.commands.length + 1}`;
    const { type, ...rest } = command;
    // The discriminant and the facts of one command, with its id.
    const issued = { type, id, key: `${draft.callId}:${id}`, ...rest } as IssuedCommand;
    this.commands.push(issued);
    this.note({ type: "command", command: issued });
    if (isAnswered(command.type)) {
      draft.pending = [
        ...draft.pending,
        {
          id,
          type: command.type,
          ...(widget === undefined ? {} : { widget }),
          ...(command.type === "gather" && command.sensitive ? { sensitive: true } : {}),
        },
      ];
      const deadlineMs = answerDeadlineMs(command);
      if (deadlineMs !== undefined) this.setTimer(answerTimer(id), deadlineMs);
    }
    return id;
  }

  /** No longer waits for the answer to a command. */
  settle(id: string): void {
    this.draft.pending = this.draft.pending.filter((command) => command.id !== id);
    this.clearTimer(answerTimer(id));
  }

  setTimer(name: string, afterMs: number): void {
    const due = this.at + afterMs;
    const others = this.draft.timers.filter((timer) => timer.name !== name);
    this.draft.timers = [...others, { name, at: due }].sort(
      (a, b) => a.at - b.at || (a.name < b.name ? -1 : 1),
    );
    this.note({ type: "timerSet", timer: name, due });
  }

  clearTimer(name: string): void {
    if (!this.draft.timers.some((timer) => timer.name === name)) return;
    this.draft.timers = this.draft.timers.filter((timer) => timer.name !== name);
    this.note({ type: "timerCleared", timer: name });
  }
}

const ANSWER_PREFIX = "answer:";

/** The timer that bounds the wait for the answer to a command. */
export function answerTimer(commandId: string): string {
  return `${ANSWER_PREFIX}${commandId}`;
}

/** The command whose answer a timer bounds. */
export function commandOfTimer(timer: string): string | undefined {
  return timer.startsWith(ANSWER_PREFIX) ? timer.slice(ANSWER_PREFIX.length) : undefined;
}
