import { DEFAULT_HOLD_AUDIO, isJsonObject, type JsonObject } from "@smartflow/flow-schema";
import { useRef } from "react";
import { Group } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { Notice, SegmentedControl, Select } from "../../ui/index.js";
import type { ControlProps } from "../control.js";
import { textAt } from "../draft.js";
import { useFormSurroundings } from "../FormProvider.js";
import { MediaFields } from "./MediaFields.js";

const SOURCES = ["library", "file", "ringtone"] as const;
type Source = (typeof SOURCES)[number];

const EMPTY: { readonly [S in Source]: JsonObject } = {
  library: DEFAULT_HOLD_AUDIO,
  file: { source: "file", media: "" },
  ringtone: { source: "ringtone" },
};

/** What callers hear while they wait: music of the library, a file, or ringing (HOLD-1). */
export function HoldAudioControl(props: ControlProps) {
  const { label, help, value, isReadOnly, change, settle } = props;
  const t = useText();
  const source = SOURCES.find((name) => name === textAt(value, "source")) ?? "library";
  const left = useRef<{ [S in Source]?: JsonObject }>({});

  return (
    <Group className="sf-message" aria-label={label}>
      <SegmentedControl
        label={label}
        help={help}
        value={source}
        isReadOnly={isReadOnly}
        onChange={(next) => {
          if (isJsonObject(value)) left.current[source] = value;
          change(left.current[next] ?? EMPTY[next]);
          settle();
        }}
        options={[
          { id: "library", label: t("form.holdAudio.library"), icon: "music" },
          { id: "file", label: t("form.holdAudio.file"), icon: "file-audio" },
          { id: "ringtone", label: t("form.holdAudio.ringtone"), icon: "phone" },
        ]}
      />
      {source === "library" && <LibraryMusic {...props} />}
      {source === "file" && <MediaFields {...props} kind="file" />}
      {source === "ringtone" && <Notice>{t("form.holdAudio.ringtoneText")}</Notice>}
    </Group>
  );
}

function LibraryMusic({ value, isReadOnly, change, settle }: ControlProps) {
  const t = useText();
  const { holdMusic } = useFormSurroundings();
  const media = textAt(value, "media");
  const known = holdMusic ?? [{ id: "default-music", name: t("form.holdAudio.default") }];
  const own =
    media !== "" && !known.some(({ id }) => id === media) ? [{ id: media, name: media }] : [];
  return (
    <Select
      label={t("form.holdAudio.music")}
      labelHidden
      value={media === "" ? undefined : media}
      placeholder={t("form.holdAudio.default")}
      isDisabled={isReadOnly}
      onChange={(id) => {
        change(id, ["media"]);
        settle();
      }}
      options={[...known, ...own].map(({ id, name }) => ({
        id,
        label: name,
        icon: "music" as const,
      }))}
    />
  );
}
