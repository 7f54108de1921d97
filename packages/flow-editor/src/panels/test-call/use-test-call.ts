import type { Problem } from "@smartflow/flow-schema";
import type {
  ScriptAgent,
  TestCall,
  TestCallPort,
  TestCallState,
} from "@smartflow/flow-schema/call";
import { useCallback, useRef, useState, useSyncExternalStore } from "react";
import { useEditorStore } from "../../context/index.js";
import type { CallSettings } from "./call-settings.js";
import { useCallLights } from "./use-call-lights.js";

export interface RunningTestCall {
  readonly call: TestCall | undefined;
  readonly state: TestCallState | undefined;
  /** Who can answer it. */
  readonly agents: readonly ScriptAgent[];
  /** Why the flow cannot be called. */
  readonly problems: readonly Problem[];
  /** Begins a call with these settings, or again with the last ones. */
  start(settings?: CallSettings): void;
  /** Puts the telephone back to where a call is prepared. */
  clear(): void;
}

const NEVER = () => () => undefined;
const NOTHING = () => undefined;

/** The test call of a panel. It lights the widgets on the canvas as long as there is one. */
export function useTestCall(port: TestCallPort): RunningTestCall {
  const store = useEditorStore();
  const [call, setCall] = useState<TestCall>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [agents, setAgents] = useState<readonly ScriptAgent[]>([]);
  const last = useRef<CallSettings>(undefined);
  const state = useSyncExternalStore<TestCallState | undefined>(
    call?.subscribe ?? NEVER,
    call ? () => call.state : NOTHING,
    NOTHING,
  );

  useCallLights(call);

  const start = useCallback(
    (settings = last.current) => {
      if (!settings) return;
      last.current = settings;
      const { startsAt = new Date().toISOString(), from } = settings;
      const started = port.start(store.getState().flow, {
        startsAt,
        from,
        agents: settings.agents,
      });
      setAgents(settings.agents);
      setCall(started.ok ? started.call : undefined);
      setProblems(started.ok ? [] : started.problems);
    },
    [port, store],
  );
  const clear = useCallback(() => {
    setCall(undefined);
    setProblems([]);
  }, []);

  return { call, state, agents, problems, start, clear };
}
