import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { cx } from "./class-names.js";
import { Icon } from "./Icon.js";
import type { IconName } from "./icons.js";
import { Spinner } from "./Spinner.js";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  /** What the button does, in one or two words. */
  readonly children: ReactNode;
  /** How much it asks to be pressed. Default `secondary`. */
  readonly variant?: ButtonVariant;
  /** Default `m`, 32 pixels high. */
  readonly size?: "s" | "m";
  readonly icon?: IconName;
  readonly iconEnd?: IconName;
  readonly className?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with words on it. */
export function Button({
  children,
  variant = "secondary",
  size = "m",
  icon,
  iconEnd,
  className,
  buttonRef,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(buttonRef ? { ref: buttonRef } : {})}
      className={cx("sf-button", `sf-button--${variant}`, `sf-button--${size}`, className)}
    >
      {({ isPending }) => (
        <>
          {isPending ? <Spinner /> : icon && <Icon name={icon} size={size === "s" ? 14 : 16} />}
          <span className="sf-button__label">{children}</span>
          {iconEnd && <Icon name={iconEnd} size={14} />}
        </>
      )}
    </AriaButton>
  );
}
