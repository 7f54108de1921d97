import { createContext, type ReactNode, useContext, useMemo } from "react";
import { createBrowserSpeech } from "./browser-speech.js";
import type { Controls } from "./control.js";
import type { Directory, NamedChoice, SpeechPreview } from "./ports.js";

/** What forms get from the host. */
export interface FormSurroundings {
  /** Users, teams and lines; without one, people type ids. */
  readonly directory?: Directory | undefined;
  /** What "Test and play" speaks with. Default: the browser's own speech. */
  readonly speech?: SpeechPreview | undefined;
  /** Controls by the name that definitions give, beside and over the built-in ones. */
  readonly controls?: Controls | undefined;
  /** Voices to choose from, by their symbolic names. Default: a female and a male one. */
  readonly voices?: readonly NamedChoice[] | undefined;
  /** Audio that can play while callers wait. Default: the default music. */
  readonly holdMusic?: readonly NamedChoice[] | undefined;
}

const FormContext = createContext<FormSurroundings>({});
let browserSpeech: SpeechPreview | undefined;

/** Gives the forms below it what only the host knows. */
export function FormProvider({
  directory,
  speech,
  controls,
  voices,
  holdMusic,
  children,
}: FormSurroundings & { readonly children: ReactNode }) {
  const surroundings = useMemo(
    () => ({ directory, speech, controls, voices, holdMusic }),
    [directory, speech, controls, voices, holdMusic],
  );
  return <FormContext.Provider value={surroundings}>{children}</FormContext.Provider>;
}

export function useFormSurroundings(): FormSurroundings {
  return useContext(FormContext);
}

/** What "Test and play" speaks with. */
export function useSpeech(): SpeechPreview {
  const { speech } = useContext(FormContext);
  if (speech) return speech;
  browserSpeech ??= createBrowserSpeech();
  return browserSpeech;
}
