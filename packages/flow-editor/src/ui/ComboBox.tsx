import { type ReactNode, useState } from "react";
import {
  ComboBox as AriaComboBox,
  Button,
  Group,
  Input,
  ListBox,
  Popover,
} from "react-aria-components";
import { type FieldFacts, FieldLabel, FieldNotes } from "./FieldFrame.js";
import { Icon } from "./Icon.js";
import { type Choice, ChoiceItem } from "./Select.js";

export interface ComboBoxProps extends FieldFacts {
  /** The id that is chosen; empty for none. */
  readonly value: string;
  /** How the chosen one is written in the field. */
  readonly shownAs: string;
  onChange(value: string): void;
  /** What fits what is typed; the caller searches. */
  readonly options: readonly Choice[];
  onSearch(query: string): void;
  readonly placeholder?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** Stands in the list while there is nothing to choose. */
  readonly empty: ReactNode;
}

/** One of many values, found by typing. Leaving the field without choosing changes nothing. */
export function ComboBox({
  label,
  labelHidden,
  description,
  help,
  error,
  value,
  shownAs,
  onChange,
  options,
  onSearch,
  placeholder,
  isReadOnly = false,
  empty,
}: ComboBoxProps) {
  const [typed, setTyped] = useState<string>();
  const [chosen, setChosen] = useState<Choice>();
  // What was just chosen is written at once, before whoever keeps the value has looked it up.
  const written = chosen?.id === value ? (chosen.written ?? chosen.label) : shownAs;
  const end = () => {
    setTyped(undefined);
    onSearch("");
  };
  return (
    <AriaComboBox
      className="sf-field"
      menuTrigger="focus"
      allowsEmptyCollection
      items={options}
      value={value === "" ? null : value}
      inputValue={typed ?? written}
      onChange={(key) => {
        end();
        if (key === null || key === value) return;
        setChosen(options.find((option) => option.id === key));
        onChange(String(key));
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen) end();
      }}
      isReadOnly={isReadOnly}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} labelHidden={labelHidden} help={help} />
      <Group className="sf-input sf-input--combo" isInvalid={error !== undefined}>
        <Input
          className="sf-input__control"
          onFocus={(event) => event.currentTarget.select()}
          // Only a person's typing is a search: React Aria writes what is chosen by itself.
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            onSearch(event.currentTarget.value);
          }}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        {!isReadOnly && (
          <Button className="sf-input__clear">
            <Icon name="chevrons-up-down" size={14} />
          </Button>
        )}
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className="sf-popover sf-popover--list" offset={4}>
        <ListBox
          className="sf-list"
          items={options}
          renderEmptyState={() => <div className="sf-list__empty">{empty}</div>}
        >
          {(option: Choice) => <ChoiceItem choice={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
