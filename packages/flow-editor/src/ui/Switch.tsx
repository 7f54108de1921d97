import { SwitchButton, SwitchField, Text } from "react-aria-components";
import { HelpTip } from "./HelpTip.js";

export interface SwitchProps {
  readonly label: string;
  /** What being on means, where that needs saying. */
  readonly description?: string | undefined;
  readonly help?: string | undefined;
  readonly isSelected: boolean;
  onChange(isSelected: boolean): void;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
}

/** Something that is on or off. */
export function Switch({
  label,
  description,
  help = "",
  isSelected,
  onChange,
  isDisabled = false,
  isReadOnly = false,
}: SwitchProps) {
  return (
    <SwitchField
      className="sf-switch"
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
    >
      <div className="sf-switch__line">
        <SwitchButton className="sf-switch__row">
          <span className="sf-switch__label">{label}</span>
          <span className="sf-switch__track">
            <span className="sf-switch__thumb" />
          </span>
        </SwitchButton>
        {help !== "" && <HelpTip about={label} text={help} />}
      </div>
      {description !== undefined && description !== "" && (
        <Text slot="description" className="sf-field__description">
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
