import type { Command } from "@smartflow/flow-schema/call";
import { type AnyActorRef, createActor } from "xstate";
import type { CompiledFlow } from "./compiled-flow.js";
import { type FlowMachine, toMachine } from "./to-machine.js";
import type { WidgetFact } from "./widget-actions.js";

/** The clock of XState: its `SimulatedClock` makes time pass by hand. */
export interface ActorClock {
  setTimeout(fn: (...args: unknown[]) => void, timeout: number): unknown;
  clearTimeout(id: unknown): void;
}

export interface CallActorOptions {
  /** Called with each command, in order. Answer with `actor.send({ type: "played", … })`. */
  onCommand(command: Command): void;
  onFact?(fact: WidgetFact): void;
  /** Called with the id of each widget the walk enters. */
  onEntered?(widget: string): void;
  /** Default: XState's, which is real time. */
  readonly clock?: ActorClock;
  /** When the call comes in, in milliseconds since 1970-01-01T00:00Z. Default: now. */
  readonly startsAt?: number;
  /** The caller's number, E.164. Default: an anonymous caller. */
  readonly from?: string | null;
}

/**
 * A call on a flow as an ordinary XState actor: `start()` it, `send` it the events of a call,
 * subscribe to it, inspect it. Its timers run on the actor's clock and are lost with the process:
 * backends use `step`.
 *
 * @example
 * const actor = createCallActor(flow, { onCommand: (command) => console.log(command.type) });
 * actor.start();
 */
export function createCallActor(
  flow: CompiledFlow,
  options: CallActorOptions,
): ReturnType<typeof createActor<FlowMachine>> {
  const timers = new Map<string, unknown>();
  const clear = (name: string): void => {
    if (!timers.has(name)) return;
    actor.clock.clearTimeout(timers.get(name));
    timers.delete(name);
  };
  let fired = 0;
  const fire = (self: AnyActorRef, timer: string, at: number): void => {
    timers.delete(timer);
    self.send({ id: `timer-${++fired}`, at, type: "timerFired", timer });
  };

  const machine = toMachine(flow).provide({
    actions: {
      command: (_args, command) => options.onCommand(command),
      fact: (_args, fact) => options.onFact?.(fact),
      entered: (_args, { widget }) => options.onEntered?.(widget),
      setTimer: ({ self, context }, { name, afterMs }) => {
        const due = context.now + afterMs;
        clear(name);
        timers.set(
          name,
          actor.clock.setTimeout(() => fire(self, name, due), afterMs),
        );
      },
      clearTimer: (_args, { name }) => clear(name),
      clearTimers: (_args, { widget }) => {
        for (const name of [...timers.keys()]) if (name.startsWith(`${widget}.`)) clear(name);
      },
    },
  });
  const actor = createActor(machine, {
    input: { startsAt: options.startsAt ?? Date.now(), from: options.from ?? null },
    ...(options.clock ? { clock: options.clock } : {}),
  });
  return actor;
}
