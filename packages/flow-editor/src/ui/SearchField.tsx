import type { KeyboardEvent } from "react";
import { SearchField as AriaSearchField, Button, Group, Input } from "react-aria-components";
import { useText } from "../i18n/index.js";
import { FieldLabel } from "./FieldFrame.js";
import { Icon } from "./Icon.js";

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly value: string;
  onChange(value: string): void;
  onSubmit?: ((value: string) => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** A field to search in what stands below it. Escape empties it. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
  onSubmit,
  onKeyDown,
  autoFocus = false,
}: SearchFieldProps) {
  const t = useText();
  return (
    <AriaSearchField
      className="sf-field"
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      {...(onSubmit ? { onSubmit } : {})}
      {...(onKeyDown ? { onKeyDown } : {})}
    >
      <FieldLabel label={label} labelHidden />
      <Group className="sf-input sf-input--search">
        <span className="sf-input__affix">
          <Icon name="search" size={15} />
        </span>
        <Input
          className="sf-input__control"
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        {value !== "" && (
          <Button className="sf-input__clear" aria-label={t("ui.clearSearch")}>
            <Icon name="x" size={14} />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
