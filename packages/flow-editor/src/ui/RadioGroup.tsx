import { RadioGroup as AriaRadioGroup, RadioButton, RadioField, Text } from "react-aria-components";
import { type FieldFacts, FieldLabel, FieldNotes } from "./FieldFrame.js";
import type { Choice } from "./Select.js";

export interface RadioGroupProps<Id extends string> extends FieldFacts {
  readonly value: Id | undefined;
  onChange(value: Id): void;
  readonly options: readonly Choice<Id>[];
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
}

/** One of a few values, below each other, with room to explain each. */
export function RadioGroup<Id extends string>({
  label,
  labelHidden,
  description,
  help,
  error,
  value,
  onChange,
  options,
  isDisabled = false,
  isReadOnly = false,
}: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup
      className="sf-field"
      value={value ?? null}
      onChange={(next) => {
        const chosen = options.find((option) => option.id === next);
        if (chosen) onChange(chosen.id);
      }}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} labelHidden={labelHidden} help={help} />
      <div className="sf-radios">
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} className="sf-radios__cell">
            <RadioButton className="sf-radios__item">
              <span className="sf-radios__dot" />
              {option.label}
            </RadioButton>
            {option.description !== undefined && (
              <Text slot="description" className="sf-radios__description">
                {option.description}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  );
}
