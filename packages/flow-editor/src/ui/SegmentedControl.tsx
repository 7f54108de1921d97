import { RadioGroup as AriaRadioGroup, RadioButton, RadioField } from "react-aria-components";
import { cx } from "./class-names.js";
import { FieldLabel } from "./FieldFrame.js";
import { Icon } from "./Icon.js";
import type { Choice } from "./Select.js";

export interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly help?: string | undefined;
  readonly value: Id | undefined;
  onChange(value: Id): void;
  /** Two to five choices with short names. */
  readonly options: readonly Choice<Id>[];
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly size?: "s" | "m" | undefined;
}

/** One of a few values that all stand there; the arrow keys walk through them. */
export function SegmentedControl<Id extends string>({
  label,
  labelHidden = false,
  help,
  value,
  onChange,
  options,
  isDisabled = false,
  isReadOnly = false,
  size = "m",
}: SegmentedControlProps<Id>) {
  return (
    <AriaRadioGroup
      className="sf-field"
      orientation="horizontal"
      value={value ?? null}
      onChange={(next) => {
        const chosen = options.find((option) => option.id === next);
        if (chosen) onChange(chosen.id);
      }}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
    >
      <FieldLabel label={label} labelHidden={labelHidden} help={help} />
      <div className={cx("sf-segments", `sf-segments--${size}`)}>
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} className="sf-segments__cell">
            <RadioButton className="sf-segments__item">
              {option.icon && <Icon name={option.icon} size={14} />}
              <span className="sf-segments__label">{option.label}</span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
