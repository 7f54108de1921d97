import { cx } from "./class-names.js";
import { type IconName, icons, isIconName } from "./icons.js";

export interface IconProps {
  /** A name of the set; unknown ones, as a host's widget may bring, get a plain box. */
  readonly name: IconName | (string & {});
  /** Width and height in pixels. Default 16. */
  readonly size?: number | undefined;
  readonly className?: string | undefined;
}

/** A decorative icon: what it means is said by the text or label beside it. */
export function Icon({ name, size = 16, className }: IconProps) {
  const Drawing = icons[isIconName(name) ? name : "box"];
  return (
    <Drawing
      aria-hidden="true"
      focusable="false"
      size={size}
      strokeWidth={1.75}
      className={cx("sf-icon", className)}
    />
  );
}
