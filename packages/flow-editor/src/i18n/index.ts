export {
  TextProvider,
  type TextProviderProps,
  useLocale,
  usePhrasebook,
  useText,
} from "./TextProvider.js";
export {
  createText,
  LANGUAGES,
  type Labels,
  languageOf,
  type Text,
  type TextKey,
  type TextParams,
} from "./text.js";
