import { freshId, TELEPHONE_KEYS, type TelephoneKey } from "@smartflow/flow-schema";
import { useRef } from "react";
import { Group } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { EmptyState, FieldHeading } from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";
import { itemsOf, textAt } from "../draft.js";
import { KeyGrid } from "./KeyGrid.js";
import { OptionRow } from "./OptionRow.js";

/** The keys of a menu: switched on and off on a telephone's keypad, each with what it is for. */
export function OptionsControl(props: ControlProps) {
  const { label, help, value, isReadOnly, issues, change, settle, addItem, removeItem, moveItem } =
    props;
  const t = useText();
  const rows = useRef<HTMLUListElement>(null);
  const options = itemsOf(value).map((item) => ({
    id: item.id,
    key: textAt(item, "key"),
    label: textAt(item, "label"),
  }));

  const toggle = (key: TelephoneKey) => {
    const holder = options.findLast((option) => option.key === key);
    if (holder) {
      removeItem(holder.id);
      return;
    }
    const id = freshId(`key${NAMES[key] ?? key}`, (taken) => options.some((o) => o.id === taken));
    addItem({ id, key, label: "" }, placeOf(key, options));
    // The row of the new key is there after this change has been drawn.
    requestAnimationFrame(() => {
      rows.current?.querySelector<HTMLInputElement>(`[data-option="${id}"] input`)?.focus();
    });
  };

  return (
    <Group className="sf-options" aria-label={label}>
      <div className="sf-field">
        <FieldHeading label={label} help={help} />
        <KeyGrid
          label={t("form.options.grid")}
          keys={new Set(options.map((option) => option.key))}
          nameOf={(key) => options.find((option) => option.key === key)?.label ?? ""}
          onToggle={toggle}
          isReadOnly={isReadOnly}
        />
      </div>
      {options.length === 0 ? (
        <div className="sf-well">
          <EmptyState icon="grid-3x3" title={t("form.options.empty")}>
            {t("form.options.emptyText")}
          </EmptyState>
        </div>
      ) : (
        <ul className="sf-rows" ref={rows}>
          {options.map((option, index) => (
            <OptionRow
              key={option.id}
              option={option}
              index={index}
              count={options.length}
              taken={new Set(options.map(({ key }) => key))}
              isReadOnly={isReadOnly}
              error={errorAt(issues, [{ id: option.id }])}
              onLabel={(text) => change(text, [{ id: option.id }, "label"])}
              onBlur={settle}
              onKey={(key) => {
                change(key, [{ id: option.id }, "key"]);
                settle();
              }}
              onMove={(to) => moveItem(option.id, to)}
              onRemove={() => removeItem(option.id)}
            />
          ))}
        </ul>
      )}
    </Group>
  );
}

/** How keys are spelled in ids. */
const NAMES: { readonly [key: string]: string } = { "*": "Star", "#": "Hash" };

/** Where a new key goes: before the first one that stands behind it on the keypad. */
function placeOf(key: TelephoneKey, options: readonly { readonly key: string }[]): number {
  const rank = (name: string) => ORDER.indexOf(name);
  const index = options.findIndex((option) => rank(option.key) > rank(key));
  return index < 0 ? options.length : index;
}

/** Zero is said last, as in "or press 0 for an operator". */
const ORDER: readonly string[] = [
  ...TELEPHONE_KEYS.filter((key) => /[1-9]/.test(key)),
  "0",
  "*",
  "#",
];
