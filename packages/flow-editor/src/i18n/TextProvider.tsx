import {
  builtinRegistry,
  createPhrasebook,
  type Phrasebook,
  en as schemaEn,
  fr as schemaFr,
  type WidgetRegistry,
} from "@smartflow/flow-schema";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { I18nProvider, isRTL } from "react-aria-components";
import { createText, type Labels, languageOf, type Text } from "./text.js";

interface Texts {
  readonly locale: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly t: Text;
  readonly phrasebook: Phrasebook;
}

const SCHEMA_TEXTS: { readonly [language: string]: typeof schemaEn } = {
  en: schemaEn,
  fr: schemaFr,
};

function createTexts(locale: string, labels: Labels, registry: WidgetRegistry): Texts {
  const language = languageOf(locale);
  return {
    locale,
    language,
    direction: isRTL(locale) ? "rtl" : "ltr",
    t: createText(locale, labels),
    phrasebook: createPhrasebook(language, SCHEMA_TEXTS[language] ?? schemaEn, {
      registry,
      replace: labels,
    }),
  };
}

const NO_LABELS: Labels = {};
const TextContext = createContext<Texts>(createTexts("en-US", NO_LABELS, builtinRegistry));

export interface TextProviderProps {
  /** BCP 47 tag: the language of all texts, and how numbers and times are written. */
  readonly locale: string;
  /** Texts in the place of the editor's own, by key. */
  readonly labels?: Labels | undefined;
  /** Widgets may bring texts of their own along. Default: the built-in seven. */
  readonly registry?: WidgetRegistry | undefined;
  readonly children: ReactNode;
}

/** Gives everything below it its language; also the controls of React Aria. */
export function TextProvider({
  locale,
  labels = NO_LABELS,
  registry = builtinRegistry,
  children,
}: TextProviderProps) {
  const texts = useMemo(() => createTexts(locale, labels, registry), [locale, labels, registry]);
  return (
    <I18nProvider locale={locale}>
      <TextContext.Provider value={texts}>{children}</TextContext.Provider>
    </I18nProvider>
  );
}

/** The editor's own texts: `t("ui.close")`. */
export function useText(): Text {
  return useContext(TextContext).t;
}

/** What widgets, exits, settings and problems are called in this language. */
export function usePhrasebook(): Phrasebook {
  return useContext(TextContext).phrasebook;
}

/** The language in use, and which way it is read. */
export function useLocale(): Pick<Texts, "locale" | "language" | "direction"> {
  return useContext(TextContext);
}
