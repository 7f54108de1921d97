import { useState } from "react";
import { TextField as AriaTextField, Group, Input, useLocale } from "react-aria-components";
import { cx } from "./class-names.js";
import { type FieldFacts, FieldLabel, FieldNotes } from "./FieldFrame.js";
import { Icon } from "./Icon.js";

export interface NumberFieldProps extends FieldFacts {
  /** Nothing while the field is empty, NaN while what is typed is no number. */
  readonly value: number | undefined;
  onChange(value: number | undefined): void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  /** Stands behind the number: "s", "digits". */
  readonly unit?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
  onBlur?: (() => void) | undefined;
}

/** What a person typed as a number, with a comma or a point; nothing when there is nothing. */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace(",", ".").replace("−", "-");
  if (plain === "") return undefined;
  return /^-?\d*\.?\d+$|^-?\d+\.$/.test(plain) ? Number(plain) : Number.NaN;
}

/**
 * A number, typed or counted with the arrows. Counting keeps within `min` and `max`; what is typed
 * is handed on as it is, so that a form can say what is wrong instead of changing it.
 */
export function NumberField({
  label,
  labelHidden,
  description,
  help,
  error,
  value,
  onChange,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
  step = 1,
  unit,
  isReadOnly = false,
  isDisabled = false,
  placeholder,
  className,
  onBlur,
}: NumberFieldProps) {
  const { locale } = useLocale();
  const [text, setText] = useState<string>();
  const written =
    value === undefined || Number.isNaN(value)
      ? ""
      : new Intl.NumberFormat(locale, { maximumFractionDigits: 3, useGrouping: false }).format(
          value,
        );
  // What is being typed stays as typed ("1,") as long as it means the value.
  const shown = text !== undefined && Object.is(parseNumber(text), value) ? text : written;

  const type = (next: string) => {
    setText(next);
    onChange(parseNumber(next));
  };
  const count = (direction: 1 | -1) => {
    const base = value === undefined || Number.isNaN(value) ? 0 : value;
    // Counting goes to the next multiple of the step, as a person would.
    const next =
      direction > 0 ? Math.floor(base / step + 1) * step : Math.ceil(base / step - 1) * step;
    setText(undefined);
    onChange(Math.min(max, Math.max(min, Number(next.toFixed(6)))));
  };
  const locked = isReadOnly || isDisabled;

  return (
    <AriaTextField
      className={cx("sf-field", className)}
      value={shown}
      onChange={type}
      inputMode="decimal"
      isReadOnly={isReadOnly}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      onBlur={() => {
        if (!Number.isNaN(value)) setText(undefined);
        onBlur?.();
      }}
      onKeyDown={(event) => {
        if (locked || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        count(event.key === "ArrowUp" ? 1 : -1);
      }}
    >
      <FieldLabel label={label} labelHidden={labelHidden} help={help} />
      <Group
        className={cx("sf-input", "sf-input--number")}
        isInvalid={error !== undefined}
        isDisabled={isDisabled}
      >
        <Input
          className="sf-input__control"
          autoComplete="off"
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        {unit !== undefined && <span className="sf-input__affix">{unit}</span>}
        {!locked && (
          // For the mouse only: the arrow keys do the same, so nothing is lost to others.
          <span className="sf-stepper" aria-hidden="true">
            <button
              type="button"
              tabIndex={-1}
              className="sf-stepper__button"
              onClick={() => count(1)}
            >
              <Icon name="chevron-up" size={12} />
            </button>
            <button
              type="button"
              tabIndex={-1}
              className="sf-stepper__button"
              onClick={() => count(-1)}
            >
              <Icon name="chevron-down" size={12} />
            </button>
          </span>
        )}
      </Group>
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
