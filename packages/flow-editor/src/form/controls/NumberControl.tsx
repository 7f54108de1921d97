import { NumberField } from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";

export function NumberControl(props: ControlProps) {
  const { label, help, field, value, isReadOnly, issues, change, settle } = props;
  return (
    <NumberField
      label={label}
      help={help}
      value={typeof value === "number" ? value : undefined}
      onChange={(number) => change(number)}
      onBlur={settle}
      min={field.min}
      max={field.max}
      step={field.step}
      isReadOnly={isReadOnly}
      error={errorAt(issues)}
      className="sf-field--short"
    />
  );
}
