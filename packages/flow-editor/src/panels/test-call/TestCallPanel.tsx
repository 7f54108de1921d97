import type { ScriptAgent, TestCallPort } from "@smartflow/flow-schema/call";
import { useText } from "../../i18n/index.js";
import { IconButton, LiveRegion } from "../../ui/index.js";
import { AgentsContext } from "./agent-names.js";
import { LiveCall } from "./LiveCall.js";
import { StartForm } from "./StartForm.js";
import { useTestCall } from "./use-test-call.js";
import { useLineWords } from "./word-line.js";

export interface TestCallPanelProps {
  /** Makes the calls. `createTestCall()` of `@smartflow/flow-runtime/simulator` answers with one. */
  readonly port: TestCallPort;
  /** Who can answer, beside one agent for each user and team of the flow that nobody here is. */
  readonly agents?: readonly ScriptAgent[] | undefined;
  onClose(): void;
}

/** A telephone to call the flow with, as drawn now, and what the caller goes through. */
export function TestCallPanel({ port, agents, onClose }: TestCallPanelProps) {
  const t = useText();
  const running = useTestCall(port);
  const { call, state } = running;
  return (
    <AgentsContext.Provider value={running.agents}>
      <section className="sf-test-call" aria-label={t("call.title")}>
        <header className="sf-test-call__header">
          <h2 className="sf-test-call__title">{t("call.title")}</h2>
          <IconButton icon="x" label={t("call.close")} onPress={onClose} />
        </header>
        {call && state ? (
          <LiveCall call={call} state={state} again={() => running.start()} clear={running.clear} />
        ) : (
          <StartForm
            agents={agents ?? NOBODY}
            problems={running.problems}
            onStart={running.start}
          />
        )}
        <Announcer state={state} />
      </section>
    </AgentsContext.Provider>
  );
}

const NOBODY: readonly ScriptAgent[] = [];

/** Reads aloud what happens in the call. */
function Announcer({ state }: { readonly state: ReturnType<typeof useTestCall>["state"] }) {
  const words = useLineWords();
  const line = state?.transcript.at(-1);
  return <LiveRegion text={line ? words(line) : ""} />;
}
