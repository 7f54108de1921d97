import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";

export interface TooltipProps {
  readonly text: string;
  /** A key that does the same. */
  readonly shortcut?: string | undefined;
  /** A button of React Aria, or one of ours. */
  readonly children: ReactElement;
}

/** A few words beside a control, on hover and on keyboard focus. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className="sf-tooltip" offset={6}>
        {text}
        {shortcut !== undefined && <kbd className="sf-tooltip__key">{shortcut}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
