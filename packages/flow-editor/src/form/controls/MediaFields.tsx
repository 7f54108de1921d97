import { useState } from "react";
import { useText } from "../../i18n/index.js";
import { Button, EmptyState, TextField } from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";
import { textAt } from "../draft.js";

export interface MediaFieldsProps extends ControlProps {
  readonly kind: "file" | "recording";
}

/** An audio file or a recording, by the id under which the telephone system keeps it. */
export function MediaFields(props: MediaFieldsProps) {
  const { kind, value, isReadOnly, issues, change, settle } = props;
  const t = useText();
  const media = textAt(value, "media");
  const fileName = textAt(value, "fileName");
  const [isNaming, setNaming] = useState(media !== "");

  if (!isNaming && media === "") {
    return (
      <div className="sf-well">
        <EmptyState
          icon={kind === "file" ? "file-audio" : "mic"}
          title={t(kind === "file" ? "form.media.noFile" : "form.media.noRecording")}
          action={
            !isReadOnly && (
              <Button size="s" onPress={() => setNaming(true)}>
                {t("form.media.enterId")}
              </Button>
            )
          }
        >
          {t(kind === "file" ? "form.media.noFileText" : "form.media.noRecordingText")}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="sf-well sf-well--padded">
      <TextField
        label={t("form.media.id")}
        description={t("form.media.idHelp")}
        value={media}
        onChange={(id) => change(id, ["media"])}
        onBlur={settle}
        isReadOnly={isReadOnly}
        autoFocus={media === ""}
        error={errorAt(issues, ["media"])}
      />
      <TextField
        label={t("form.media.fileName")}
        placeholder={t("form.media.fileNamePlaceholder")}
        value={fileName}
        onChange={(name) => change(name === "" ? undefined : name, ["fileName"])}
        onBlur={settle}
        isReadOnly={isReadOnly}
        error={errorAt(issues, ["fileName"])}
      />
    </div>
  );
}
