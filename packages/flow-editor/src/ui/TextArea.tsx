import { type ReactNode, useLayoutEffect, useRef } from "react";
import { TextArea as AriaTextArea, TextField as AriaTextField } from "react-aria-components";
import { cx } from "./class-names.js";
import { type FieldFacts, FieldLabel, FieldNotes } from "./FieldFrame.js";

export interface TextAreaProps extends FieldFacts {
  readonly value: string;
  onChange(value: string): void;
  readonly placeholder?: string | undefined;
  /** The least number of lines shown; it grows with what is typed. Default 3. */
  readonly rows?: number | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly maxLength?: number | undefined;
  /** The language of what is typed, for spell checking and speech. */
  readonly lang?: string | undefined;
  /** Stands in one frame with the text, below it. */
  readonly footer?: ReactNode;
  onBlur?: (() => void) | undefined;
}

/** Several lines of text. It grows with its text up to a dozen lines. */
export function TextArea({
  label,
  labelHidden,
  description,
  help,
  error,
  value,
  onChange,
  placeholder,
  rows = 3,
  isReadOnly = false,
  isDisabled = false,
  maxLength,
  lang,
  footer,
  onBlur,
}: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.blockSize = "auto";
    element.style.blockSize = `${Math.min(element.scrollHeight + 2, 260)}px`;
  }, [value]);
  return (
    <AriaTextField
      className="sf-field"
      value={value}
      onChange={onChange}
      isReadOnly={isReadOnly}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(onBlur ? { onBlur } : {})}
    >
      <FieldLabel label={label} labelHidden={labelHidden} help={help} />
      <div className={cx("sf-input", "sf-input--area", error !== undefined && "sf-input--invalid")}>
        <AriaTextArea
          ref={area}
          className="sf-input__control"
          rows={rows}
          {...(lang === undefined ? {} : { lang })}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        {footer !== undefined && <div className="sf-input__footer">{footer}</div>}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}
