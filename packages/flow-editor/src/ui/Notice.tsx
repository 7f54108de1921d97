import type { ReactNode } from "react";
import type { Tone } from "./Badge.js";
import { Icon } from "./Icon.js";
import type { IconName } from "./icons.js";

const ICONS: { readonly [T in Tone]: IconName } = {
  neutral: "info",
  accent: "info",
  info: "info",
  danger: "circle-alert",
  warning: "triangle-alert",
  success: "circle-check",
};

export interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  /** A button that does something about it. */
  readonly action?: ReactNode;
}

/** Something a person should know, at the place it concerns. */
export function Notice({ tone = "neutral", title, children, action }: NoticeProps) {
  return (
    <div className={`sf-notice sf-notice--${tone}`}>
      <Icon name={ICONS[tone]} size={15} className="sf-notice__icon" />
      <div className="sf-notice__words">
        {title !== undefined && <p className="sf-notice__title">{title}</p>}
        {children !== undefined && <div className="sf-notice__text">{children}</div>}
        {action !== undefined && <div className="sf-notice__action">{action}</div>}
      </div>
    </div>
  );
}
