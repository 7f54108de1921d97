import type { ReactNode } from "react";
import { Icon } from "./Icon.js";
import type { IconName } from "./icons.js";

export interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** What stands where there is nothing yet: why, and what to do about it. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="sf-empty">
      <span className="sf-empty__icon">
        <Icon name={icon} size={18} />
      </span>
      <p className="sf-empty__title">{title}</p>
      {children !== undefined && <p className="sf-empty__text">{children}</p>}
      {action !== undefined && <div className="sf-empty__action">{action}</div>}
    </div>
  );
}
