import { Switch } from "../../ui/index.js";
import type { ControlProps } from "../control.js";

export function SwitchControl({ label, help, value, isReadOnly, change, settle }: ControlProps) {
  return (
    <Switch
      label={label}
      help={help}
      isSelected={value === true}
      isReadOnly={isReadOnly}
      onChange={(isSelected) => {
        change(isSelected);
        settle();
      }}
    />
  );
}
