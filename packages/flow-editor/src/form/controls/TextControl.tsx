import { TextField } from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";

export function TextControl(props: ControlProps) {
  const { label, help, value, isOptional, isReadOnly, issues, change, settle } = props;
  return (
    <TextField
      label={label}
      help={help}
      value={typeof value === "string" ? value : ""}
      // What can be left out is taken away when it is emptied, not kept as an empty text.
      onChange={(text) => change(text === "" && isOptional ? undefined : text)}
      onBlur={settle}
      isReadOnly={isReadOnly}
      error={errorAt(issues)}
    />
  );
}
