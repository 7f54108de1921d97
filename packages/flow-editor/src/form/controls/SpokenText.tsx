import { MAX_TEXT_LENGTH } from "@smartflow/flow-schema";
import { useEditor } from "../../context/index.js";
import { useLocale, useText } from "../../i18n/index.js";
import { Select, TextArea } from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";
import { textAt } from "../draft.js";
import { useFormSurroundings } from "../FormProvider.js";
import { languageChoices, languageName } from "../languages.js";
import { TestAndPlay } from "./TestAndPlay.js";

/** Select cannot hold an empty id; this one stands for "as the flow" and "the carrier's default". */
const DEFAULT = "default";

/** A text that a voice speaks, with its language and voice. */
export function SpokenText({ label, value, isReadOnly, issues, change, settle }: ControlProps) {
  const t = useText();
  const { locale } = useLocale();
  const flowLocale = useEditor((state) => state.flow.locale);
  const { voices } = useFormSurroundings();
  const text = textAt(value, "text");
  const language = textAt(value, "language");
  const voice = textAt(value, "voice");
  const left = MAX_TEXT_LENGTH - text.length;

  const choose = (name: "language" | "voice") => (id: string) => {
    change(id === DEFAULT ? undefined : id, [name]);
    settle();
  };
  const known = voices ?? [
    { id: "female", name: t("form.voice.female") },
    { id: "male", name: t("form.voice.male") },
  ];
  const own =
    voice !== "" && !known.some(({ id }) => id === voice) ? [{ id: voice, name: voice }] : [];

  return (
    <>
      <TextArea
        label={t("form.message.textOf", { name: label })}
        labelHidden
        value={text}
        onChange={(next) => change(next, ["text"])}
        onBlur={settle}
        placeholder={t("form.message.placeholder")}
        lang={language || flowLocale}
        isReadOnly={isReadOnly}
        error={errorAt(issues, ["text"])}
        footer={
          <>
            <TestAndPlay text={text} language={language || flowLocale} voice={voice || undefined} />
            {left < MAX_TEXT_LENGTH / 10 && (
              <span className="sf-message__count">{t("form.message.left", { left })}</span>
            )}
          </>
        }
      />
      <div className="sf-pair">
        <Select
          label={t("form.message.language")}
          value={language || DEFAULT}
          onChange={choose("language")}
          isDisabled={isReadOnly}
          options={[
            {
              id: DEFAULT,
              label: languageName(flowLocale, locale),
              description: t("form.message.flowLanguage"),
            },
            ...languageChoices(locale, language),
          ]}
        />
        <Select
          label={t("form.message.voice")}
          value={voice || DEFAULT}
          onChange={choose("voice")}
          isDisabled={isReadOnly}
          options={[
            { id: DEFAULT, label: t("form.voice.default") },
            ...[...known, ...own].map(({ id, name }) => ({ id, label: name })),
          ]}
        />
      </div>
    </>
  );
}
