import { emptyFlow, type FlowDraft, type WidgetRegistry } from "@smartflow/flow-schema";
import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { FlowEditorProvider } from "../context/index.js";
import { useLocale } from "../i18n/index.js";
import { createEditorStore, type EditorStore } from "../state/index.js";

export interface InEditorOptions {
  readonly flow?: FlowDraft;
  readonly registry?: WidgetRegistry;
  readonly readOnly?: boolean;
  /** The widget that is selected. */
  readonly select?: string;
  /** Done with the store before the story is shown. */
  prepare?(store: EditorStore): void;
  /** Done with the store once the story is shown. */
  afterwards?(store: EditorStore): void;
}

/** Puts a story into an editor around a flow, in the theme and the language of the toolbar. */
export function inEditor(options: InEditorOptions = {}) {
  return (
    Story: ComponentType,
    { globals }: { readonly globals: { readonly theme?: unknown } },
  ) => (
    <Editor options={options} theme={globals.theme === "dark" ? "dark" : "light"}>
      <Story />
    </Editor>
  );
}

function Editor({
  options,
  theme,
  children,
}: {
  readonly options: InEditorOptions;
  readonly theme: "light" | "dark";
  readonly children: ReactNode;
}) {
  const { locale } = useLocale();
  const [store] = useState(() => {
    const {
      flow = emptyFlow({ id: "flow" }),
      registry,
      readOnly = false,
      select,
      prepare,
    } = options;
    const made = createEditorStore({ flow, readOnly, ...(registry ? { registry } : {}) });
    if (select !== undefined) made.actions.select(select);
    prepare?.(made);
    return made;
  });
  useEffect(() => options.afterwards?.(store), [options, store]);
  return (
    <FlowEditorProvider store={store} locale={locale} theme={theme}>
      {children}
    </FlowEditorProvider>
  );
}
