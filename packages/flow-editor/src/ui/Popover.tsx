import type { ReactElement, ReactNode, RefObject } from "react";
import {
  Dialog as AriaDialog,
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  DialogTrigger,
} from "react-aria-components";

type Placement = NonNullable<AriaPopoverProps["placement"]>;

interface Facts {
  /** What the popover is about, read aloud when it opens. */
  readonly label: string;
  /** Default `bottom start`. */
  readonly placement?: Placement | undefined;
  readonly children: (close: () => void) => ReactNode;
}

export interface PopoverProps extends Facts {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
}

/** Controls that appear beside the button that opens them. */
export function Popover({ trigger, isOpen, onOpenChange, ...facts }: PopoverProps) {
  return (
    <DialogTrigger
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange ? { onOpenChange } : {})}
    >
      {trigger}
      <AriaPopover className="sf-popover" placement={facts.placement ?? "bottom start"} offset={6}>
        <PopoverDialog {...facts} />
      </AriaPopover>
    </DialogTrigger>
  );
}

export interface AnchoredPopoverProps extends Facts {
  /** What it appears beside. */
  readonly triggerRef: RefObject<Element | null>;
  readonly isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
}

/** A popover whose opening is decided elsewhere. */
export function AnchoredPopover({
  triggerRef,
  isOpen,
  onOpenChange,
  ...facts
}: AnchoredPopoverProps) {
  return (
    <AriaPopover
      className="sf-popover"
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement={facts.placement ?? "bottom start"}
      offset={6}
    >
      <PopoverDialog {...facts} />
    </AriaPopover>
  );
}

function PopoverDialog({ label, children }: Facts) {
  return (
    <AriaDialog className="sf-popover__dialog" aria-label={label}>
      {({ close }) => children(close)}
    </AriaDialog>
  );
}
