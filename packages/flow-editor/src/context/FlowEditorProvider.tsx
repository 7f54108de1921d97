import { emptyFlow } from "@smartflow/flow-schema";
import { type ReactNode, useMemo } from "react";
import { type Labels, TextProvider, useLocale } from "../i18n/index.js";
import type { EditorStore } from "../state/index.js";
import { type Theme, ThemeRoot } from "../theme/index.js";
import { PortalRoot } from "../ui/PortalRoot.js";
import { EditorContext } from "./editor-context.js";
import { type OwnStoreOptions, useOwnStore } from "./use-own-store.js";
import { type EditorViews, NO_VIEWS } from "./views.js";

export interface SurroundingsProps {
  /** BCP 47 tag: the language of the editor, and how numbers and times are written. Default `en`. */
  readonly locale?: string | undefined;
  /** Texts in the place of the editor's own, by key. */
  readonly labels?: Labels | undefined;
  /** Default `system`. */
  readonly theme?: Theme | undefined;
  /** What the host draws itself, by widget type. */
  readonly views?: EditorViews | undefined;
  /** A class for the root element, beside `sf-root`. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export type FlowEditorProviderProps = SurroundingsProps &
  (OwnStoreOptions | { readonly store: EditorStore });

/**
 * Everything that parts of the editor need around them: the flow with its history, the language,
 * the theme. Put `FlowCanvas`, `WidgetPanel`, `ProblemsPanel` and the others anywhere inside.
 */
export function FlowEditorProvider(props: FlowEditorProviderProps) {
  return "store" in props ? <Surroundings {...props} /> : <WithOwnStore {...props} />;
}

const NOTHING_DRAWN = emptyFlow({ id: "flow" });

function WithOwnStore(props: SurroundingsProps & OwnStoreOptions) {
  const { locale, labels, theme, views, className, children, ...options } = props;
  const store = useOwnStore(options, NOTHING_DRAWN);
  return (
    <Surroundings {...{ locale, labels, theme, views, className }} store={store}>
      {children}
    </Surroundings>
  );
}

function Surroundings({
  store,
  locale = "en",
  labels,
  theme = "system",
  views = NO_VIEWS,
  className,
  children,
}: SurroundingsProps & { readonly store: EditorStore }) {
  const surroundings = useMemo(() => ({ store, views }), [store, views]);
  return (
    <TextProvider locale={locale} labels={labels} registry={store.registry}>
      <EditorContext.Provider value={surroundings}>
        <LocalizedRoot theme={theme} className={className}>
          <PortalRoot>{children}</PortalRoot>
        </LocalizedRoot>
      </EditorContext.Provider>
    </TextProvider>
  );
}

function LocalizedRoot(props: {
  readonly theme: Theme;
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  const { locale, direction } = useLocale();
  return <ThemeRoot {...props} lang={locale} dir={direction} />;
}
