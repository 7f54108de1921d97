import type {
  CallEvent,
  CallEventOf,
  IssuedCommand,
  Timer,
  TraceEntry,
} from "@smartflow/flow-schema/call";
import { TRACE_VERSION } from "@smartflow/flow-schema/call";
import type { CompiledFlow } from "../machine/compiled-flow.js";
import type { Secret } from "../ports/secret-sink.js";
import { type AnswerType, answers } from "./answers.js";
import type { CallState } from "./call-state.js";
import { endCall, endWalk, hangUp } from "./end-call.js";
import { feedCollector, typeAhead } from "./keypad.js";
import { abandonWidget, leaveWidget } from "./leave-widget.js";
import { type LegEvent, noteLeg } from "./legs.js";
import { traced } from "./mask.js";
import { fail } from "./trouble.js";
import { commandOfTimer, Turn } from "./turn.js";
import { deliver, settleWalk } from "./walk-flow.js";

/** What one event did to a call. */
export interface StepResult {
  readonly state: CallState;
  /** To be done by the telephone side and the queue, in this order. */
  readonly commands: readonly IssuedCommand[];
  /** All deadlines that are now pending, the earliest first. */
  readonly timers: readonly Timer[];
  readonly trace: readonly TraceEntry[];
  /** For the `SecretSink`, at once; they are in nothing else and must not be stored (IVR-13). */
  readonly secrets: readonly Secret[];
}

type Ignored = Extract<TraceEntry, { type: "ignored" }>["reason"];
type Handler<Event> = (turn: Turn, event: Event) => Ignored | undefined;

/** Ids of this many events are kept against duplicates. */
const MAX_SEEN = 64;
/** How long a hung-up call waits to hear how its recording ended. */
const RECORDING_GRACE_MS = 10_000;

/**
 * One event of a call: the pure heart of the engine. The same flow, state and event give the same
 * answer, anywhere. Total: an event that is unknown, late, or comes twice is an `ignored` line of
 * the trace and changes nothing else. Throws for one mistake of the programmer alone: a flow that
 * is not the one `state.flow` names; with `lineEntered` it is the flow of the line that is entered.
 *
 * @example
 * let { state, commands } = step(flow, newCall(flow), {
 *   id: "e1", at: Date.now(), type: "callStarted",
 *   callId: "call-1", from: "+33123456789", digits: "perKey", seed: 1,
 * });
 */
export function step(flow: CompiledFlow, state: CallState, event: CallEvent): StepResult {
  if (flow.version !== state.flow.version && event.type !== "lineEntered") {
    throw new Error(
      `The call is in flow ${state.flow.id} (${state.flow.version}), not in ${flow.id} (${flow.version}). Hand step the flow that state.flow names.`,
    );
  }
  const at = Number.isFinite(event.at) ? Math.max(state.now, event.at) : state.now;
  const refused = refusal(state, event);
  if (refused) return ignore(flow, state, event, at, refused);

  const turn = new Turn(flow, state, at);
  turn.draft.steps++;
  turn.draft.seen = [...state.seen.slice(1 - MAX_SEEN), event.id];
  if (event.type !== "callStarted") turn.note({ type: "event", event: traced(flow, state, event) });
  const ignored = handle(turn, event);
  if (ignored) return ignore(flow, state, event, at, ignored);
  settleWalk(turn);
  return finished(turn);
}

function refusal(state: CallState, event: CallEvent): Ignored | undefined {
  if (state.seen.includes(event.id)) return "duplicate";
  if (state.status === "ended") return "ended";
  if ((state.status === "new") !== (event.type === "callStarted")) return "notExpected";
  return Object.hasOwn(handlers, event.type) ? undefined : "notExpected";
}

function ignore(
  flow: CompiledFlow,
  state: CallState,
  event: CallEvent,
  at: number,
  reason: Ignored,
): StepResult {
  const entry: TraceEntry = {
    seq: state.traced,
    at,
    type: "ignored",
    event: traced(flow, state, event),
    reason,
  };
  return {
    state: { ...state, traced: state.traced + 1 },
    commands: [],
    timers: state.timers,
    trace: [entry],
    secrets: [],
  };
}

function finished(turn: Turn): StepResult {
  // What a turn has unset is absent from the state, so that it is the same JSON once restored.
  const entries = Object.entries(turn.draft).filter(([, value]) => value !== undefined);
  const state = Object.fromEntries(entries) as CallState;
  const { commands, trace, secrets } = turn;
  return { state, commands, timers: state.timers, trace, secrets };
}

function handle(turn: Turn, event: CallEvent): Ignored | undefined {
  // Each handler stands under the type it takes; indexing a union cannot say so.
  const handler = handlers[event.type] as Handler<CallEvent>;
  return handler(turn, event);
}

const handlers: { readonly [Type in CallEvent["type"]]: Handler<CallEventOf<Type>> } = {
  callStarted(turn, event) {
    const { draft, flow } = turn;
    draft.status = "live";
    draft.callId = event.callId;
    draft.from = event.from;
    draft.line = event.line;
    draft.digits = event.digits;
    draft.seed = event.seed;
    draft.startedAt = turn.at;
    turn.note({
      type: "trace",
      version: TRACE_VERSION,
      callId: event.callId,
      flowId: flow.id,
      flowVersion: flow.version,
    });
    turn.note({ type: "event", event });
    turn.issue({ type: "answer" });
    turn.setTimer("call", flow.limits.maxCallMs);
    turn.destination = flow.start;
    return undefined;
  },

  keyPressed(turn, { key }) {
    if (feedCollector(turn, { type: "key", key })) return undefined;
    return typeAhead(turn, key) ? undefined : "notExpected";
  },

  played(turn, event) {
    const { collector, pending } = turn.draft;
    if (collector?.re === event.re) {
      if (!collector.playing && !collector.lost) return "notExpected";
      feedCollector(turn, { type: "playbackEnded" });
      return undefined;
    }
    if (pending.find(({ id }) => id === event.re)?.type === "gather") return "notExpected";
    return answered(turn, event);
  },

  gathered: (turn, event) =>
    turn.draft.collector?.re === event.re ? "notExpected" : answered(turn, event),
  recorded: answered,
  redirected: answered,
  invoked: answered,

  lineEntered(turn, event) {
    const { draft, flow } = turn;
    const asked = draft.pending.find(({ id }) => id === event.re);
    if (asked?.type !== "enterLine") return asked ? "notExpected" : "late";
    leaveWidget(turn);
    draft.flow = { id: flow.id, version: flow.version };
    draft.widgetVersions = flow.widgetVersions;
    draft.guardsKeys = flow.collectsSensitive;
    draft.hops++;
    // Keys meant for the flow before were noted as it notes them, which the flow of this line may
    // forbid (IVR-13): none of them count here.
    draft.typedAhead = "";
    // The widgets of another flow have ids of their own.
    draft.visits = {};
    turn.note({ type: "flowEntered", flowId: flow.id, flowVersion: flow.version });
    turn.destination = flow.start;
    return undefined;
  },

  queueLeft: answered,
  legRinging: leg,
  legAnswered: leg,
  legDeclined: leg,
  legMissed: leg,

  legEnded(turn, event) {
    if (turn.draft.connectedLeg !== event.legId) return "notExpected";
    hangUp(turn, "completed", "agent");
    return undefined;
  },

  commandFailed(turn, event) {
    const asked = turn.draft.pending.find(({ id }) => id === event.re);
    if (!asked) return "late";
    const known = turn.draft.walk;
    turn.settle(asked.id);
    if (asked.widget !== undefined && asked.widget === known?.at) {
      if (asked.id === turn.draft.collector?.re) turn.draft.collector = undefined;
      if (deliver(turn, event)) return undefined;
    }
    fail(turn, `SF9101 ${asked.type}: ${event.error}`);
    return undefined;
  },

  timerFired(turn, event) {
    const { draft } = turn;
    const timer = draft.timers.find(({ name }) => name === event.timer);
    // A timer that was moved may still fire at its old time.
    if (!timer || event.at < timer.at) return "late";
    draft.timers = draft.timers.filter((other) => other !== timer);
    if (timer.name === "call") return callTooLong(turn);
    if (timer.name === "digits") {
      feedCollector(turn, { type: "deadline" });
      return undefined;
    }
    if (timer.name === "closing") {
      abandonWidget(turn, "hungUp");
      endWalk(turn, "hungUp");
      return undefined;
    }
    const command = commandOfTimer(timer.name);
    if (command !== undefined) return unanswered(turn, event, command);
    const [, name = ""] = timer.name.split(".");
    deliver(turn, { ...event, timer: name });
    return undefined;
  },

  callerHungUp(turn) {
    const { draft } = turn;
    if (draft.closing === "callerGone") return "notExpected";
    if (draft.connectedLeg !== undefined) {
      // The line is down on one side; the other side of the connection must not stay up.
      hangUp(turn, "completed", "caller");
      return undefined;
    }
    if (draft.pending.some(({ type }) => type === "record")) {
      // VM-2: hanging up keeps what was said; the telephone side reports how much that was.
      draft.closing = "callerGone";
      turn.setTimer("closing", RECORDING_GRACE_MS);
      return undefined;
    }
    abandonWidget(turn, "hungUp");
    if (draft.walkEnd === undefined) endWalk(turn, "hungUp");
    else endCall(turn, "caller");
    return undefined;
  },
};

type Answer = CallEventOf<Exclude<AnswerType, "commandFailed">>;

/** The answer to a command: the widget that asked gets it, or the call itself. */
function answered(turn: Turn, event: Answer): Ignored | undefined {
  const { draft } = turn;
  const asked = draft.pending.find(({ id }) => id === event.re);
  if (!asked) return "late";
  if (!answers(asked.type, event.type)) return "notExpected";
  turn.settle(asked.id);
  if (asked.widget === undefined) {
    // Only the apology is the call's own.
    if (draft.closing === "apology") {
      hangUp(turn, draft.trouble?.allowance === undefined ? "error" : "budget", "flow");
    }
    return undefined;
  }
  deliver(turn, event);
  return undefined;
}

function leg(turn: Turn, event: LegEvent): Ignored | undefined {
  if (!noteLeg(turn, event)) return "late";
  deliver(turn, event);
  return undefined;
}

function callTooLong(turn: Turn): undefined {
  turn.note({ type: "budget", budget: "duration" });
  // People who talk are not interrupted by an apology.
  if (turn.draft.connectedLeg !== undefined) hangUp(turn, "budget", "flow");
  else fail(turn, "SF9107", "duration");
  return undefined;
}

/** A command stayed without its answer for too long: the same as if it had failed. */
function unanswered(
  turn: Turn,
  { id, at }: CallEventOf<"timerFired">,
  command: string,
): Ignored | undefined {
  return handlers.commandFailed(turn, {
    id,
    at,
    type: "commandFailed",
    re: command,
    error: "SF9102",
  });
}
