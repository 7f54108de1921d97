import {
  DEFAULT_HOLD_AUDIO,
  type HoldAudio,
  type RingStrategy,
  type RingTarget,
} from "@smartflow/flow-schema";
import type { CommandOf } from "@smartflow/flow-schema/call";
import { finalOutput, widgetSetup } from "../../machine/widget-setup.js";

export interface RingToInput {
  readonly settings: {
    readonly target: RingTarget;
    readonly ringForMs: number;
    readonly strategy: RingStrategy;
    readonly ringEachForMs?: number | undefined;
    readonly ringIfBusy: boolean;
  };
  readonly holdAudio?: HoldAudio | undefined;
  readonly declined: readonly string[];
}

/**
 * Asks the queue for an agent while the hold audio plays, for the ring time in all; or sends the
 * call elsewhere.
 */
export const ringToMachine = widgetSetup<RingToInput, RingToInput>().createMachine({
  context: ({ input }) => input,
  initial: "deciding",
  states: {
    deciding: {
      always: [
        {
          guard: ({ context }) => context.settings.target.kind === "number",
          target: "redirecting",
        },
        { guard: ({ context }) => context.settings.target.kind === "line", target: "enteringLine" },
        { target: "waiting" },
      ],
    },
    waiting: {
      entry: [
        {
          type: "setTimer",
          params: ({ context }) => ({ name: "ringTime", afterMs: context.settings.ringForMs }),
        },
        { type: "command", params: ({ context }) => enqueueCommand(context) },
        {
          type: "command",
          params: ({ context }) => ({
            type: "startHold",
            audio: context.holdAudio ?? DEFAULT_HOLD_AUDIO,
          }),
        },
      ],
      // HOLD-2: the hold audio plays while agents ring and the caller waits, never longer.
      exit: { type: "command", params: { type: "stopHold" } },
      initial: "queued",
      states: {
        queued: { on: { legRinging: "ringing" } },
        ringing: {},
      },
      on: {
        legAnswered: {
          target: "answered",
          actions: [
            { type: "command", params: { type: "leaveQueue", reason: "answered" } },
            {
              type: "command",
              params: ({ event }) => ({ type: "connect", legId: event.legId }),
            },
          ],
        },
        queueLeft: "unanswered",
        timerFired: {
          target: "unanswered",
          actions: { type: "command", params: { type: "leaveQueue", reason: "timeout" } },
        },
      },
    },
    redirecting: {
      entry: { type: "command", params: ({ context }) => redirectCommand(context.settings.target) },
      on: { redirected: "redirected" },
    },
    enteringLine: {
      entry: {
        type: "command",
        params: ({ context }) => enterLineCommand(context.settings.target),
      },
      // The flow of the other line takes over; what follows is its own.
      on: { lineEntered: "redirected" },
    },
    answered: { type: "final", output: { end: "answered" } },
    unanswered: { type: "final", output: { exit: "noAnswer" } },
    redirected: { type: "final", output: { end: "redirected" } },
  },
  output: finalOutput,
});

function enqueueCommand({ settings, declined }: RingToInput): CommandOf<"enqueue"> {
  const { target, strategy, ringForMs, ringEachForMs, ringIfBusy } = settings;
  if (target.kind !== "user" && target.kind !== "team") {
    throw new Error(`Nobody rings for a redirect to a ${target.kind}.`);
  }
  return {
    type: "enqueue",
    target: { kind: target.kind, id: target.id },
    strategy,
    ringForMs,
    ...(ringEachForMs === undefined ? {} : { ringEachForMs }),
    ringIfBusy,
    exclude: [...declined],
  };
}

function redirectCommand(target: RingTarget): CommandOf<"redirect"> {
  return { type: "redirect", number: target.kind === "number" ? target.number : "" };
}

function enterLineCommand(target: RingTarget): CommandOf<"enterLine"> {
  return { type: "enterLine", line: target.kind === "line" ? target.id : "" };
}
