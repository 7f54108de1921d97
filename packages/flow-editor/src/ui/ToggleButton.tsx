import type { ReactNode } from "react";
import { ToggleButton as AriaToggleButton } from "react-aria-components";
import { cx } from "./class-names.js";
import { Icon } from "./Icon.js";
import type { IconName } from "./icons.js";

export interface ToggleButtonProps {
  /** Its name; shown unless `children` says something else. */
  readonly label: string;
  readonly isSelected: boolean;
  onChange(isSelected: boolean): void;
  readonly icon?: IconName;
  readonly size?: "s" | "m";
  readonly isDisabled?: boolean | undefined;
  readonly className?: string;
  /** What stands on it instead of the label; the label is then read aloud. */
  readonly children?: ReactNode;
}

/** A button that stays pressed. */
export function ToggleButton({
  label,
  icon,
  size = "m",
  className,
  children,
  isDisabled = false,
  ...rest
}: ToggleButtonProps) {
  const content = children ?? (icon === undefined ? label : undefined);
  return (
    <AriaToggleButton
      {...rest}
      isDisabled={isDisabled}
      {...(content === label ? {} : { "aria-label": label })}
      className={cx("sf-button", "sf-toggle-button", `sf-button--${size}`, className)}
    >
      {icon && <Icon name={icon} size={size === "s" ? 14 : 16} />}
      {content}
    </AriaToggleButton>
  );
}
