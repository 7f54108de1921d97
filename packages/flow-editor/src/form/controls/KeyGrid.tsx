import { TELEPHONE_KEYS, type TelephoneKey } from "@smartflow/flow-schema";
import { Group, ToggleButton } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { cx } from "../../ui/index.js";

export interface KeyGridProps {
  readonly label: string;
  /** The keys that are on. */
  readonly keys: ReadonlySet<string>;
  /** What a key that is on is for. */
  nameOf(key: string): string;
  onToggle(key: TelephoneKey): void;
  readonly isReadOnly: boolean;
  /** Keys that cannot be pressed here. */
  readonly disabled?: ReadonlySet<string> | undefined;
  readonly size?: "s" | "m";
}

/** The keypad of a telephone, 3 × 4. */
export function KeyGrid(props: KeyGridProps) {
  const { label, keys, nameOf, onToggle, isReadOnly, disabled, size = "m" } = props;
  const t = useText();
  return (
    <Group className={cx("sf-keys", `sf-keys--${size}`)} aria-label={label}>
      {TELEPHONE_KEYS.map((key) => {
        const name = nameOf(key);
        return (
          <ToggleButton
            key={key}
            className="sf-keys__key"
            isSelected={keys.has(key)}
            isDisabled={isReadOnly || (disabled?.has(key) ?? false)}
            onChange={() => onToggle(key)}
            {...(name === "" ? { "aria-label": t("form.options.key", { key }) } : {})}
          >
            <span className="sf-keys__digit">{key}</span>
            <span className="sf-keys__name">{name}</span>
          </ToggleButton>
        );
      })}
    </Group>
  );
}
