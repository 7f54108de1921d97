import { type FlowDraft, publishFlow } from "@smartflow/flow-schema";
import {
  CALL_SCRIPT_VERSION,
  type CallScript,
  parseCallScript,
  type ScriptAction,
  type TestCall,
  type TestCallOptions,
  type TestCallPort,
  type TestCallState,
} from "@smartflow/flow-schema/call";
import type { CompiledFlow } from "../machine/compiled-flow.js";
import { compiled, type SimulatorOptions, surroundingsOf } from "./run-script.js";
import { type Scene, SimulatedCall, type Surroundings } from "./simulated-call.js";
import { testCallState } from "./test-call-state.js";

/** How long the caller of an exported script stays; the longest a script can say is a day. */
const PATIENCE_MS = 3_600_000;
const LONGEST_MS = 86_400_000;

/**
 * Test calls for the editor: `<FlowEditor testCall={createTestCall()} />`. Each call is executed
 * by the engine itself, with caller, agents and clock simulated.
 */
export function createTestCall(options: SimulatorOptions = {}): TestCallPort {
  return {
    start(flow: FlowDraft, given: TestCallOptions = {}) {
      const { registry } = options;
      const published = publishFlow(flow, registry ? { registry } : {});
      if (!published.ok) return published;
      const { startsAt = new Date().toISOString(), ...circumstances } = given;
      const read = parseCallScript({ startsAt, ...circumstances });
      if (!read.ok) return read;
      const { callId, from, seed, agents } = read.script;
      const scene = {
        callId,
        startsAt: Date.parse(read.script.startsAt),
        from,
        seed,
        agents,
      };
      const ready = compiled(published.flow, options, published.version);
      return { ok: true, call: playedCall(ready, scene, surroundingsOf(options)) };
    },
  };
}

function playedCall(flow: CompiledFlow, scene: Scene, surroundings: Surroundings): TestCall {
  const call = new SimulatedCall(flow, scene, surroundings);
  const listeners = new Set<() => void>();
  const actions: ScriptAction[] = [];
  /** What was asked of the call while it waited for a handler's answer. */
  const waiting: (() => boolean)[] = [];
  let elapsedMs = 0;
  let state: TestCallState | undefined;

  const pump = (): void => {
    for (let next = waiting[0]; next?.(); next = waiting[0]) waiting.shift();
    state = undefined;
    for (const listener of [...listeners]) listener();
  };
  call.onReady = pump;
  const ask = (request: () => boolean): void => {
    waiting.push(request);
    if (waiting.length === 1) pump();
  };
  const act = (action: ScriptAction): void => {
    ask(() => {
      if (!call.ended) {
        actions.push(action);
        call.act(action);
      }
      return true;
    });
  };

  return {
    get state() {
      state ??= testCallState(call);
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    advance(ms) {
      if (!(ms > 0)) return;
      elapsedMs += ms;
      const until = scene.startsAt + Math.floor(elapsedMs);
      ask(() => call.advanceTo(until));
    },
    press: (key) => act({ atMs: Math.floor(elapsedMs), do: "press", key }),
    hangUp: () => act({ atMs: Math.floor(elapsedMs), do: "hangUp" }),
    agentAnswers: (agent) => act({ atMs: Math.floor(elapsedMs), do: "agentAnswers", agent }),
    agentDeclines: (agent) => act({ atMs: Math.floor(elapsedMs), do: "agentDeclines", agent }),
    agentHangsUp: (agent) => act({ atMs: Math.floor(elapsedMs), do: "agentHangsUp", agent }),
    exportScript(): CallScript {
      const { callId, startsAt, from, seed, agents } = scene;
      return {
        version: CALL_SCRIPT_VERSION,
        callId,
        startsAt: new Date(startsAt).toISOString(),
        from,
        seed,
        agents: [...agents],
        actions: [...actions],
        // A call that still goes on ends, as a script, with the caller hanging up now.
        patienceMs: call.ended
          ? Math.min(LONGEST_MS, PATIENCE_MS + call.elapsedMs)
          : call.elapsedMs,
      };
    },
  };
}
