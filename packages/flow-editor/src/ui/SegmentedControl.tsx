import { RadioGroup as AriaRadioGroup, Label, Radio } from "react-aria-components";
import { cx } from "./class-names.js";
import { Icon } from "./Icon.js";
import type { Choice } from "./Select.js";

export interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
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
      <Label className={cx("sf-field__label", labelHidden && "sf-visually-hidden")}>{label}</Label>
      <div className={cx("sf-segments", `sf-segments--${size}`)}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="sf-segments__item">
            {option.icon && <Icon name={option.icon} size={14} />}
            <span className="sf-segments__label">{option.label}</span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
