import { useState } from "react";
import {
  useActions,
  useEditor,
  useRegistry,
  useSelection,
  useViews,
  useWidget,
} from "../../context/index.js";
import { FieldProblems, WidgetForm } from "../../form/index.js";
import { useText } from "../../i18n/index.js";
import { Button, EmptyState, IconButton } from "../../ui/index.js";
import { ChangedElsewhere } from "./ChangedElsewhere.js";
import { PanelHeader } from "./PanelHeader.js";
import { UnknownStep } from "./UnknownStep.js";
import { useWidgetProblems } from "./use-widget-problems.js";
import { WhatFollows } from "./WhatFollows.js";

export interface WidgetPanelProps {
  /** The widget to show. Default: the one that is selected. */
  readonly id?: string | undefined;
  onClose(): void;
}

/** Everything about one widget: its title, its settings, its problems and what follows it. */
export function WidgetPanel({ id, onClose }: WidgetPanelProps) {
  const selection = useSelection();
  const shown = id ?? selection;
  const [last, setLast] = useState(shown);
  if (shown !== undefined && shown !== last) setLast(shown);
  const widget = shown ?? last;
  if (widget === undefined) return null;
  return <Panel key={widget} id={widget} onClose={onClose} />;
}

function Panel({ id, onClose }: { readonly id: string; onClose(): void }) {
  const t = useText();
  const node = useWidget(id);
  const readOnly = useEditor((state) => state.readOnly);
  const definition = useEditorDefinition(node?.type);
  const problems = useWidgetProblems(id);
  const { Panel: OwnPanel } = useViews()[node?.type ?? ""] ?? {};
  const { deleteWidget, select } = useActions();

  if (!node) return <RemovedElsewhere onClose={onClose} />;
  return (
    <section className="sf-widget-panel" aria-label={t("panel.label")} data-panel={id}>
      <PanelHeader id={id} node={node} onClose={onClose} />
      <div className="sf-widget-panel__body">
        <ChangedElsewhere node={node} />
        <FieldProblems problems={problems.ofWidget} isReadOnly={readOnly} />
        {OwnPanel ? (
          <OwnPanel id={id} node={node} />
        ) : definition ? (
          <WidgetForm id={id} definition={definition} />
        ) : (
          <UnknownStep node={node} />
        )}
        <WhatFollows id={id} node={node} problems={problems.ofExits} />
      </div>
      {!readOnly && (
        <footer className="sf-widget-panel__foot">
          <Button
            variant="ghost"
            icon="trash-2"
            className="sf-widget-panel__delete"
            onPress={() => {
              if (deleteWidget(id)) select(undefined);
            }}
          >
            {t("panel.delete")}
          </Button>
          <span className="sf-widget-panel__note">{t("panel.deleteNote")}</span>
        </footer>
      )}
    </section>
  );
}

function useEditorDefinition(type: string | undefined) {
  const registry = useRegistry();
  return type === undefined ? undefined : registry.definition(type);
}

/** The widget was there when the panel opened, and somebody else has taken it away. */
function RemovedElsewhere({ onClose }: { onClose(): void }) {
  const t = useText();
  return (
    <section className="sf-widget-panel" aria-label={t("panel.label")}>
      <div className="sf-widget-panel__bar">
        <IconButton icon="x" label={t("ui.close")} onPress={onClose} />
      </div>
      <div role="alert">
        <EmptyState
          icon="unplug"
          title={t("panel.removed")}
          action={<Button onPress={onClose}>{t("ui.close")}</Button>}
        >
          {t("panel.removedText")}
        </EmptyState>
      </div>
    </section>
  );
}
