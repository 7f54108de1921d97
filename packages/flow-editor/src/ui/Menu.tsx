import type { ReactElement } from "react";
import {
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  type PopoverProps,
} from "react-aria-components";
import { cx } from "./class-names.js";
import { Icon } from "./Icon.js";
import type { IconName } from "./icons.js";

export interface MenuEntry<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly description?: string | undefined;
  readonly tone?: "danger" | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly shortcut?: string | undefined;
}

export interface MenuProps<Id extends string> {
  /** What the menu is for. */
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly items: readonly MenuEntry<Id>[];
  onAction(id: Id): void;
  readonly placement?: PopoverProps["placement"];
}

/** Actions in a list that opens. */
export function Menu<Id extends string>({
  label,
  trigger,
  items,
  onAction,
  placement = "bottom start",
}: MenuProps<Id>) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="sf-popover sf-popover--list" placement={placement} offset={4}>
        <AriaMenu
          className="sf-list"
          aria-label={label}
          items={items}
          onAction={(key) => {
            const entry = items.find((item) => item.id === key);
            if (entry) onAction(entry.id);
          }}
        >
          {(item) => (
            <MenuItem
              id={item.id}
              textValue={item.label}
              isDisabled={item.isDisabled ?? false}
              className={cx("sf-list__item", item.tone === "danger" && "sf-list__item--danger")}
            >
              {item.icon && <Icon name={item.icon} size={15} />}
              <span className="sf-list__words">
                <span>{item.label}</span>
                {item.description !== undefined && (
                  <span className="sf-list__description">{item.description}</span>
                )}
              </span>
              {item.shortcut !== undefined && (
                <kbd className="sf-list__shortcut">{item.shortcut}</kbd>
              )}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
