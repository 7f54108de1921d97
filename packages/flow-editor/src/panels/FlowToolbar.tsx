import type { ReactNode } from "react";
import { useActions, useEditor } from "../context/index.js";
import { useText } from "../i18n/index.js";
import { Button, IconButton } from "../ui/index.js";
import { FlowName } from "./FlowName.js";
import { ProblemCounter } from "./ProblemCounter.js";
import { PublishState } from "./PublishState.js";

export interface FlowToolbarProps {
  /** Whether test calls can be made: shows the button that opens them. Default false. */
  readonly hasTestCall?: boolean | undefined;
  /** What the host puts before the flow's name. */
  readonly start?: ReactNode;
  /** What the host puts before *Publish*. */
  readonly end?: ReactNode;
}

/** The flow's name, undo and redo, its problems beside *Publish*, and the test call. */
export function FlowToolbar({ hasTestCall = false, start, end }: FlowToolbarProps) {
  const t = useText();
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <div className="sf-toolbar" role="toolbar" aria-label={t("shell.toolbar")}>
      {start}
      <FlowName />
      <PublishState />
      <span className="sf-toolbar__space" />
      {!readOnly && <HistoryButtons />}
      {end}
      <ProblemCounter />
      {hasTestCall && <TestCallButton />}
      {!readOnly && <PublishButton />}
    </div>
  );
}

function HistoryButtons() {
  const t = useText();
  const { undo, redo } = useActions();
  const canUndo = useEditor((state) => state.canUndo);
  const canRedo = useEditor((state) => state.canRedo);
  return (
    <div className="sf-toolbar__group">
      <IconButton
        icon="undo-2"
        label={t("shell.undo")}
        shortcut="Ctrl Z"
        isDisabled={!canUndo}
        onPress={undo}
      />
      <IconButton
        icon="redo-2"
        label={t("shell.redo")}
        shortcut="Ctrl ⇧ Z"
        isDisabled={!canRedo}
        onPress={redo}
      />
    </div>
  );
}

function TestCallButton() {
  const t = useText();
  const { toggleTestCall } = useActions();
  const isOpen = useEditor((state) => state.testCallOpen);
  return (
    <Button icon="phone-call" aria-pressed={isOpen} onPress={() => toggleTestCall()}>
      {t("shell.testCall")}
    </Button>
  );
}

function PublishButton() {
  const t = useText();
  const { publish } = useActions();
  const isPending = useEditor((state) => state.publishing === "pending");
  const isUpToDate = useEditor((state) => state.published !== undefined && !state.isDirty);
  const errors = useEditor(({ problems }) => problems.filter(isError).length);
  return (
    <Button
      variant="primary"
      icon="rocket"
      className={errors > 0 ? "sf-toolbar__blocked" : ""}
      aria-description={errors > 0 ? t("shell.publish.blocked", { count: errors }) : undefined}
      isDisabled={isUpToDate || isPending}
      onPress={() => void publish()}
    >
      {t("shell.publish")}
    </Button>
  );
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === "error";
}
