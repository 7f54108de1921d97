import { useId } from "react";
import { Switch as AriaSwitch } from "react-aria-components";
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
  const descriptionId = useId();
  const described = description !== undefined && description !== "";
  return (
    <div className="sf-switch">
      <div className="sf-switch__line">
        <AriaSwitch
          className="sf-switch__row"
          isSelected={isSelected}
          onChange={onChange}
          isDisabled={isDisabled}
          isReadOnly={isReadOnly}
          {...(described ? { "aria-describedby": descriptionId } : {})}
        >
          <span className="sf-switch__label">{label}</span>
          <span className="sf-switch__track">
            <span className="sf-switch__thumb" />
          </span>
        </AriaSwitch>
        {help !== "" && <HelpTip about={label} text={help} />}
      </div>
      {described && (
        <p id={descriptionId} className="sf-field__description">
          {description}
        </p>
      )}
    </div>
  );
}
