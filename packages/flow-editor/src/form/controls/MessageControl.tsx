import { isJsonObject, type JsonObject } from "@smartflow/flow-schema";
import { useRef } from "react";
import { Group } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { SegmentedControl } from "../../ui/index.js";
import type { ControlProps } from "../control.js";
import { textAt } from "../draft.js";
import { MediaFields } from "./MediaFields.js";
import { SpokenText } from "./SpokenText.js";

const SOURCES = ["tts", "file", "recording"] as const;
type Source = (typeof SOURCES)[number];

const EMPTY: { readonly [S in Source]: JsonObject } = {
  tts: { source: "tts", text: "" },
  file: { source: "file", media: "" },
  recording: { source: "recording", media: "" },
};

/** What a caller hears: spoken text, a file or a recording (MSG-1). */
export function MessageControl(props: ControlProps) {
  const { label, help, value, isReadOnly, change, settle } = props;
  const t = useText();
  const source = SOURCES.find((name) => name === textAt(value, "source")) ?? "tts";
  // Who looks at another source and comes back finds what was there.
  const left = useRef<{ [S in Source]?: JsonObject }>({});

  const switchTo = (next: Source) => {
    if (isJsonObject(value)) left.current[source] = value;
    change(left.current[next] ?? EMPTY[next]);
    settle();
  };
  return (
    <Group className="sf-message" aria-label={label}>
      <SegmentedControl
        label={label}
        help={help}
        value={source}
        onChange={switchTo}
        isReadOnly={isReadOnly}
        options={[
          { id: "tts", label: t("form.message.tts"), icon: "message-square-text" },
          { id: "file", label: t("form.message.file"), icon: "file-audio" },
          { id: "recording", label: t("form.message.recording"), icon: "mic" },
        ]}
      />
      {source === "tts" ? (
        <SpokenText {...props} />
      ) : (
        <MediaFields {...props} kind={source} key={source} />
      )}
    </Group>
  );
}
