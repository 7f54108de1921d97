export { createBrowserSpeech } from "./browser-speech.js";
export {
  type Control,
  type ControlProps,
  type Controls,
  errorAt,
  type FieldIssue,
} from "./control.js";
export { builtinControls } from "./controls/index.js";
export { createDirectory } from "./directory.js";
export { writeDuration } from "./duration.js";
export { FieldProblems, type FieldProblemsProps } from "./FieldProblems.js";
export { FormProvider, type FormSurroundings } from "./FormProvider.js";
export { languageName } from "./languages.js";
export type {
  Directory,
  DirectoryEntry,
  DirectoryKind,
  NamedChoice,
  SpeechAvailability,
  SpeechPreview,
  SpeechRequest,
} from "./ports.js";
export { WidgetForm, type WidgetFormProps } from "./WidgetForm.js";
