import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import type { EntryNode } from "../graph/index.js";
import { useText } from "../i18n/index.js";
import { Icon, type IconName } from "../ui/index.js";

const LOOKS = {
  start: { icon: "phone-incoming", text: "canvas.entry.start" },
  onError: { icon: "triangle-alert", text: "canvas.entry.onError" },
} as const satisfies {
  readonly [entry: string]: { readonly icon: IconName; readonly text: string };
};

/** Where calls come in, or come to when something fails. */
export const EntryCard = memo(function EntryCard({ data: { placed } }: NodeProps<EntryNode>) {
  const t = useText();
  const { icon, text } = LOOKS[placed.entry];
  return (
    <div className="sf-entry" data-entry={placed.entry}>
      <Icon name={icon} size={16} />
      <span className="sf-entry__text">{t(text)}</span>
    </div>
  );
});
