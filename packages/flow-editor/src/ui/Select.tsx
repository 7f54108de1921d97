import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from "react-aria-components";
import { cx } from "./class-names.js";
import { type FieldFacts, FieldLabel, FieldNotes } from "./FieldFrame.js";
import { Icon } from "./Icon.js";
import type { IconName } from "./icons.js";

export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** What a field shows once it is chosen. Default: the label. */
  readonly written?: string | undefined;
  readonly description?: string | undefined;
  readonly icon?: IconName | undefined;
}

export interface SelectProps<Id extends string> extends FieldFacts {
  readonly value: Id | undefined;
  onChange(value: Id): void;
  readonly options: readonly Choice<Id>[];
  /** Shown while nothing is chosen. */
  readonly placeholder?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** One of a handful of values, in a list that opens. */
export function Select<Id extends string>({
  label,
  labelHidden,
  description,
  help,
  error,
  value,
  onChange,
  options,
  placeholder = "",
  isDisabled = false,
  className,
}: SelectProps<Id>) {
  return (
    <AriaSelect
      className={cx("sf-field", className)}
      value={value ?? null}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      placeholder={placeholder}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} labelHidden={labelHidden} help={help} />
      <Button className="sf-input sf-select">
        <SelectValue className="sf-select__value" />
        <Icon name="chevrons-up-down" size={14} />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className="sf-popover sf-popover--list" offset={4}>
        <ListBox className="sf-list" items={options}>
          {(option) => <ChoiceItem choice={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** A row of a list of choices, ticked when it is the one chosen. */
export function ChoiceItem({ choice }: { readonly choice: Choice }) {
  return (
    <ListBoxItem
      id={choice.id}
      textValue={choice.written ?? choice.label}
      className="sf-list__item"
    >
      {choice.icon && <Icon name={choice.icon} size={15} />}
      <span className="sf-list__words">
        <span>{choice.label}</span>
        {choice.description !== undefined && (
          <span className="sf-list__description">{choice.description}</span>
        )}
      </span>
      <Icon name="check" size={14} className="sf-list__tick" />
    </ListBoxItem>
  );
}
