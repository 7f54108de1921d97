import { useEditor } from "../context/index.js";
import { type TextKey, useText } from "../i18n/index.js";
import type { EditorState } from "../state/index.js";
import { Badge, type Tone } from "../ui/index.js";

interface Look {
  readonly tone: Tone;
  readonly text: TextKey;
}

/** Whether callers get what is drawn here. */
export function PublishState() {
  const t = useText();
  const publishing = useEditor((state) => state.publishing);
  const published = useEditor((state) => state.published);
  const isDirty = useEditor((state) => state.isDirty);
  const readOnly = useEditor((state) => state.readOnly);
  const { tone, text } = lookOf({ publishing, published, isDirty, readOnly });
  return (
    <span title={published?.version}>
      <Badge tone={tone}>{t(text)}</Badge>
    </span>
  );
}

function lookOf({
  publishing,
  published,
  isDirty,
  readOnly,
}: Pick<EditorState, "publishing" | "published" | "isDirty" | "readOnly">): Look {
  if (publishing === "pending") return { tone: "info", text: "shell.state.pending" };
  if (publishing === "failed") return { tone: "danger", text: "shell.state.failed" };
  if (readOnly) return { tone: "neutral", text: "shell.state.readOnly" };
  if (!published) return { tone: "neutral", text: "shell.state.draft" };
  if (isDirty) return { tone: "warning", text: "shell.state.changed" };
  return { tone: "success", text: "shell.state.published" };
}
