import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useActions } from "../context/index.js";
import type { JumpNode } from "../graph/index.js";
import { useText } from "../i18n/index.js";
import { Icon } from "../ui/index.js";

/** A link in the place of a line that would be too long to follow. */
export const JumpLink = memo(function JumpLink({ data: { placed } }: NodeProps<JumpNode>) {
  const t = useText();
  const actions = useActions();
  const { to, title, isBack } = placed;
  const name = t(isBack ? "canvas.jump.back" : "canvas.jump", { title });
  return (
    <button
      type="button"
      className="sf-jump"
      aria-label={name}
      title={name}
      data-jump={to}
      onClick={() => actions.focusWidget(to)}
    >
      <Icon name={isBack ? "rotate-ccw" : "corner-down-right"} size={14} />
      <span className="sf-jump__text">{title}</span>
    </button>
  );
});
