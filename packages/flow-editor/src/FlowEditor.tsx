import type { ScriptAgent, TestCallPort } from "@smartflow/flow-schema/call";
import type { KeyboardEvent, ReactNode } from "react";
import { FlowCanvas } from "./canvas/index.js";
import {
  type OwnStoreOptions,
  type SurroundingsProps,
  useActions,
  useEditor,
} from "./context/index.js";
import { Announcer } from "./flow-editor/Announcer.js";
import { FlowEditorProvider } from "./flow-editor/FlowEditorProvider.js";
import { Palette } from "./flow-editor/Palette.js";
import { runShortcut } from "./flow-editor/shortcuts.js";
import type { FormSurroundings } from "./form/index.js";
import { useText } from "./i18n/index.js";
import { FlowToolbar } from "./panels/FlowToolbar.js";
import { TestCallPanel, WidgetPanel } from "./panels/index.js";

export interface FlowEditorProps
  extends OwnStoreOptions,
    FormSurroundings,
    Omit<SurroundingsProps, "children"> {
  /** Makes test calls: the runtime's `createTestCall()`. Without it there are none. */
  readonly testCall?: TestCallPort | undefined;
  /** Who can answer test calls. Default: one agent for each team and user of the flow. */
  readonly testAgents?: readonly ScriptAgent[] | undefined;
  /** What the host puts into the toolbar, before the flow's name. */
  readonly toolbarStart?: ReactNode;
  /** What the host puts into the toolbar, before the problems and *Publish*. */
  readonly toolbarEnd?: ReactNode;
}

/**
 * The whole editor of a call flow: canvas, settings, problems, publishing and test calls. It fills
 * the element it is in, which needs a height. Its styles are in `@smartflow/flow-editor/styles.css`.
 *
 * Give it `flow` and keep what `onChange` brings, or `defaultFlow` and let it keep the flow itself.
 * A `flow` that is neither what it emitted nor says the same replaces what is drawn and drops the
 * undo steps.
 *
 * @example
 * const [flow, setFlow] = useState(() => emptyFlow({ id: "support" }));
 * return (
 *   <div style={{ height: "100vh" }}>
 *     <FlowEditor
 *       flow={flow}
 *       onChange={setFlow}
 *       onPublish={({ text, version }) => store.put(version, text)}
 *       testCall={createTestCall()}
 *       locale="fr"
 *     />
 *   </div>
 * );
 */
export function FlowEditor(props: FlowEditorProps) {
  const { testCall, testAgents, toolbarStart, toolbarEnd, ...rest } = props;
  return (
    <FlowEditorProvider {...rest}>
      <Shell {...{ testCall, testAgents, toolbarStart, toolbarEnd }} />
    </FlowEditorProvider>
  );
}

type ShellProps = Pick<FlowEditorProps, "testCall" | "testAgents" | "toolbarStart" | "toolbarEnd">;

function Shell({ testCall, testAgents, toolbarStart, toolbarEnd }: ShellProps) {
  const t = useText();
  const actions = useActions();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.defaultPrevented && runShortcut(event, actions)) event.preventDefault();
  };
  return (
    <section className="sf-editor" aria-label={t("shell.label")} onKeyDown={onKeyDown}>
      <FlowToolbar hasTestCall={testCall !== undefined} start={toolbarStart} end={toolbarEnd} />
      <div className="sf-editor__main">
        <div className="sf-editor__canvas">
          <FlowCanvas palette={(place, close) => <Palette place={place} onClose={close} />} />
        </div>
        <Side testCall={testCall} testAgents={testAgents} />
      </div>
      <Announcer />
    </section>
  );
}

/** The settings of what is selected lie over a test call, which goes on below. */
function Side({ testCall, testAgents }: Pick<ShellProps, "testCall" | "testAgents">) {
  const t = useText();
  const actions = useActions();
  const selection = useEditor((state) => state.selection);
  const isCalling = useEditor((state) => state.testCallOpen) && testCall !== undefined;
  if (selection === undefined && !isCalling) return null;
  const isCovered = selection !== undefined;
  return (
    <aside
      className="sf-editor__side"
      data-shows={isCovered ? "settings" : "testCall"}
      aria-label={t(isCovered ? "shell.panel" : "shell.testCall.panel")}
    >
      {isCalling && (
        <div className="sf-editor__panel" inert={isCovered}>
          <TestCallPanel
            port={testCall}
            agents={testAgents}
            onClose={() => actions.toggleTestCall(false)}
          />
        </div>
      )}
      {isCovered && (
        <div className="sf-editor__panel">
          <WidgetPanel onClose={() => actions.select(undefined)} />
        </div>
      )}
    </aside>
  );
}
