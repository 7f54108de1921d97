import type { Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import type { ButtonVariant } from "./Button.js";
import { cx } from "./class-names.js";
import { Icon } from "./Icon.js";
import type { IconName } from "./icons.js";
import { Tooltip } from "./Tooltip.js";

export interface IconButtonProps
  extends Omit<AriaButtonProps, "className" | "style" | "children" | "aria-label"> {
  readonly icon: IconName;
  /** Its name, shown as a tooltip and read aloud. */
  readonly label: string;
  /** Default `ghost`. */
  readonly variant?: ButtonVariant;
  /** Default `m`, 32 pixels square. */
  readonly size?: "s" | "m";
  /** A key that does the same, shown in the tooltip. */
  readonly shortcut?: string;
  /** Whether the label is shown as a tooltip. Default true. */
  readonly tooltip?: boolean;
  readonly className?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with an icon only. */
export function IconButton({
  icon,
  label,
  variant = "ghost",
  size = "m",
  shortcut,
  tooltip = true,
  className,
  buttonRef,
  ...rest
}: IconButtonProps) {
  const button = (
    <AriaButton
      {...rest}
      {...(buttonRef ? { ref: buttonRef } : {})}
      aria-label={label}
      className={cx(
        "sf-button",
        "sf-button--icon",
        `sf-button--${variant}`,
        `sf-button--${size}`,
        className,
      )}
    >
      <Icon name={icon} size={size === "s" ? 14 : 16} />
    </AriaButton>
  );
  return tooltip ? (
    <Tooltip text={label} shortcut={shortcut}>
      {button}
    </Tooltip>
  ) : (
    button
  );
}
