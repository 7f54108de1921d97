import type { WidgetCategory } from "@smartflow/flow-schema";
import { Icon } from "./Icon.js";

export interface CategoryTileProps {
  /** Nothing for a widget of a type that nobody here knows. */
  readonly category: WidgetCategory | undefined;
  readonly icon: string;
  /** Default `m`, 32 pixels square. */
  readonly size?: "s" | "m" | "l";
}

const ICON_SIZE = { s: 14, m: 17, l: 20 } as const;

/** The icon of a widget on the colour of its family. */
export function CategoryTile({ category, icon, size = "m" }: CategoryTileProps) {
  return (
    <span className={`sf-tile sf-tile--${size} sf-tile--${category ?? "unknown"}`}>
      <Icon name={icon} size={ICON_SIZE[size]} />
    </span>
  );
}
