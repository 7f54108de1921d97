import type { FlowDraft } from "@smartflow/flow-schema";
import type {
  CallScript,
  ScriptAction,
  TestCall,
  TestCallOptions,
  TestCallPort,
  TestCallState,
  TranscriptLine,
} from "@smartflow/flow-schema/call";

const WELCOME_MS = 4_000;
const PROMPT_MS = 6_000;
const KEY_MS = 3_000;
const RING_MS = 20_000;
const GREETING_MS = 3_000;
const STARTS_AT = "2026-03-02T10:00:00.000Z";

/** The widgets that a fake call passes, by what it does there. */
export interface FakeStops {
  readonly welcome: string;
  readonly menu: string;
  readonly ring: string;
  readonly voicemail: string;
}

/**
 * A test call without an engine, for stories and tests of the panel: a welcome, a menu in which
 * key 2 rings an agent and every other key or silence leads to a voicemail.
 */
export function createFakeTestCall(stops: FakeStops): TestCallPort {
  return { start: (flow, options) => ({ ok: true, call: fakeCall(flow, stops, options) }) };
}

function fakeCall(flow: FlowDraft, stops: FakeStops, options: TestCallOptions = {}): TestCall {
  const { startsAt = STARTS_AT, from = null, agents = [], callId = "call-1", seed = 1 } = options;
  const listeners = new Set<() => void>();
  const actions: ScriptAction[] = [];
  const agent = agents.find(({ presence }) => presence === "available")?.id;
  let next: { readonly at: number; run(): void } | undefined;
  let state: TestCallState = {
    status: "inFlow",
    visited: [],
    elapsedMs: 0,
    ringing: [],
    transcript: [],
    trace: [],
  };

  const set = (change: Partial<TestCallState>) => {
    state = { ...state, ...change };
  };
  const tell = (...lines: readonly DistributiveOmit<TranscriptLine, "atMs" | "widget">[]) => {
    const here = { atMs: state.elapsedMs, ...(state.widget ? { widget: state.widget } : {}) };
    set({ transcript: [...state.transcript, ...lines.map((line) => ({ ...here, ...line }))] });
  };
  const wait = (
    what: NonNullable<TestCallState["waitingFor"]>["what"],
    ms: number,
    run: () => void,
  ) => {
    const at = state.elapsedMs + ms;
    next = { at, run };
    set({ waitingFor: { what, untilMs: at } });
  };
  const enter = (widget: string) =>
    set({
      widget,
      visited: state.visited.includes(widget) ? state.visited : [...state.visited, widget],
    });

  const end = (by: "caller" | "agent" | "flow", outcome: "answered" | "voicemail" | "missed") => {
    next = undefined;
    const { widget: _widget, waitingFor: _waiting, ...rest } = state;
    tell({ kind: "hangsUp", by });
    const { transcript } = state;
    const startedAt = Date.parse(startsAt);
    const endedAt = startedAt + state.elapsedMs;
    state = {
      ...rest,
      transcript,
      status: "ended",
      ringing: [],
      record: {
        version: 1,
        callId,
        direction: "inbound",
        from,
        flowId: flow.id,
        flowVersion: "0",
        startedAt,
        endedAt,
        outcome,
        endedBy: by,
        widgets: state.visited.map((widget) => ({ widget, enteredAt: startedAt })),
        choices: [],
        inputs: [],
        legs: [],
        tags: [],
      },
    };
  };
  const voicemail = () => {
    enter(stops.voicemail);
    set({ status: "inFlow", ringing: [] });
    tell({ kind: "hears", text: "Please leave a message after the tone." });
    wait("prompt", GREETING_MS, () => {
      tell({ kind: "beep" });
      wait("recording", 30_000, () => {
        tell({ kind: "records", durationMs: 30_000 });
        end("flow", "voicemail");
      });
    });
  };
  const ring = () => {
    enter(stops.ring);
    tell({ kind: "holds", media: "default-music" });
    if (agent === undefined) return voicemail();
    set({ status: "ringing", ringing: [agent] });
    tell({ kind: "rings", agent });
    wait("agent", RING_MS, () => {
      tell({ kind: "agent", agent, did: "missed" });
      voicemail();
    });
  };
  const menu = () => {
    enter(stops.menu);
    tell({ kind: "hears", text: "For sales, press 1. For support, press 2." });
    wait("prompt", PROMPT_MS, () => wait("key", KEY_MS, voicemail));
  };
  const begin = () => {
    enter(stops.welcome);
    tell({ kind: "hears", text: "Welcome to Lumen. We are glad that you call." });
    wait("prompt", WELCOME_MS, menu);
  };
  const act = (run: () => void) => {
    if (state.status === "ended") return;
    run();
    for (const listener of [...listeners]) listener();
  };

  begin();
  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    advance(ms) {
      act(() => {
        const until = state.elapsedMs + ms;
        while (next && next.at <= until) {
          const { at, run } = next;
          next = undefined;
          set({ elapsedMs: at });
          run();
        }
        if (state.status !== "ended") set({ elapsedMs: until });
      });
    },
    press(key) {
      act(() => {
        actions.push({ atMs: state.elapsedMs, do: "press", key });
        tell({ kind: "presses", key });
        if (state.widget !== stops.menu) return;
        if (key === "2") ring();
        else voicemail();
      });
    },
    hangUp() {
      act(() => {
        actions.push({ atMs: state.elapsedMs, do: "hangUp" });
        end("caller", state.status === "inCall" ? "answered" : "missed");
      });
    },
    agentAnswers(who) {
      act(() => {
        actions.push({ atMs: state.elapsedMs, do: "agentAnswers", agent: who });
        tell({ kind: "agent", agent: who, did: "answered" });
        next = undefined;
        const { waitingFor: _waiting, ...rest } = state;
        state = { ...rest, status: "inCall", ringing: [] };
      });
    },
    agentDeclines(who) {
      act(() => {
        actions.push({ atMs: state.elapsedMs, do: "agentDeclines", agent: who });
        tell({ kind: "agent", agent: who, did: "declined" });
        voicemail();
      });
    },
    agentHangsUp(who) {
      act(() => {
        actions.push({ atMs: state.elapsedMs, do: "agentHangsUp", agent: who });
        end("agent", "answered");
      });
    },
    exportScript: (): CallScript => ({
      version: 1,
      callId,
      startsAt,
      from,
      seed,
      agents: [...agents],
      actions: [...actions],
      patienceMs: 3_600_000,
    }),
  };
}

/** `Omit` of each member of a union, which the plain one melts together. */
type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
