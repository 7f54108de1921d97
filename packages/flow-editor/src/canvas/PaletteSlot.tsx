import type { Place } from "@smartflow/flow-schema";
import {
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";
import { useActions, useEditor } from "../context/index.js";
import { useText } from "../i18n/index.js";
import { AnchoredPopover } from "../ui/index.js";
import { placeName } from "./canvas-context.js";

/** Shows a palette beside the + that asked for it. */
export function PaletteSlot({
  within,
  children,
}: {
  readonly within: RefObject<HTMLElement | null>;
  readonly children: (place: Place, close: () => void) => ReactNode;
}) {
  const t = useText();
  const place = useEditor((state) => state.palette);
  const { closePalette } = useActions();
  const [anchor, setAnchor] = useState<Element | null>(null);
  useLayoutEffect(() => {
    const name = place && CSS.escape(placeName(place));
    setAnchor(
      name ? (within.current?.querySelector(`[data-place="${name}"]`) ?? within.current) : null,
    );
  }, [place, within]);
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor]);
  if (!place || !anchor) return null;
  return (
    <AnchoredPopover
      label={t("canvas.add.palette")}
      triggerRef={triggerRef}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) closePalette();
      }}
      placement="right"
    >
      {() => (
        <div className="sf-palette-slot" onMouseDownCapture={keepPlace}>
          {children(place, closePalette)}
        </div>
      )}
    </AnchoredPopover>
  );
}

/**
 * A press on an entry at the edge of a list would make the browser focus it and scroll it away
 * from under the pointer, so that the press is lost.
 */
function keepPlace(event: MouseEvent): void {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}
