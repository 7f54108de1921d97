import type { KeyboardEvent, ReactNode } from "react";
import { TextField as AriaTextField, Group, Input } from "react-aria-components";
import { cx } from "./class-names.js";
import { type FieldFacts, FieldLabel, FieldNotes } from "./FieldFrame.js";

export interface TextFieldProps extends FieldFacts {
  readonly value: string;
  onChange(value: string): void;
  readonly placeholder?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly prefix?: ReactNode;
  readonly suffix?: ReactNode;
  readonly type?: "text" | "tel" | "search" | "datetime-local" | undefined;
  readonly inputMode?: "text" | "numeric" | "tel" | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
  onBlur?: (() => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
}

/** One line of text. */
export function TextField({
  label,
  labelHidden,
  description,
  help,
  error,
  value,
  onChange,
  placeholder,
  isReadOnly = false,
  isDisabled = false,
  isRequired = false,
  maxLength,
  prefix,
  suffix,
  type = "text",
  inputMode,
  autoFocus = false,
  className,
  onBlur,
  onKeyDown,
}: TextFieldProps) {
  return (
    <AriaTextField
      className={cx("sf-field", className)}
      value={value}
      onChange={onChange}
      type={type}
      isReadOnly={isReadOnly}
      isDisabled={isDisabled}
      isRequired={isRequired}
      isInvalid={error !== undefined}
      // The form says what is wrong; the browser's own bubbles would say it twice.
      validationBehavior="aria"
      autoFocus={autoFocus}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(inputMode === undefined ? {} : { inputMode })}
      {...(onBlur ? { onBlur } : {})}
      {...(onKeyDown ? { onKeyDown } : {})}
    >
      <FieldLabel label={label} labelHidden={labelHidden} help={help} />
      <Group className="sf-input" isInvalid={error !== undefined} isDisabled={isDisabled}>
        {prefix !== undefined && <span className="sf-input__affix">{prefix}</span>}
        <Input
          className="sf-input__control"
          autoComplete="off"
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        {suffix !== undefined && <span className="sf-input__affix">{suffix}</span>}
      </Group>
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
