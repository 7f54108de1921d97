import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import { HelpTip } from "./HelpTip.js";
import { Icon } from "./Icon.js";

/** What every field has beside its control. */
export interface FieldFacts {
  readonly label: string;
  /** The label is read aloud and not shown: what stands around it says the same. */
  readonly labelHidden?: boolean | undefined;
  /** A line below the control. */
  readonly description?: ReactNode;
  /** What the setting means, for those who ask: behind a mark beside the label. */
  readonly help?: string | undefined;
  /** What is wrong with the value; the field then shows as invalid. */
  readonly error?: string | undefined;
}

export function FieldLabel({
  label,
  labelHidden,
  help = "",
}: Pick<FieldFacts, "label" | "labelHidden" | "help">) {
  if (labelHidden) return <Label className="sf-visually-hidden">{label}</Label>;
  return (
    <div className="sf-field__head">
      <Label className="sf-field__label">{label}</Label>
      {help !== "" && <HelpTip about={label} text={help} />}
    </div>
  );
}

/** The heading of several controls that belong to one setting. */
export function FieldHeading({ label, help = "" }: Pick<FieldFacts, "label" | "help">) {
  return (
    <div className="sf-field__head">
      <p className="sf-field__label">{label}</p>
      {help !== "" && <HelpTip about={label} text={help} />}
    </div>
  );
}

/** The lines below a control. They must stand inside a field of React Aria. */
export function FieldNotes({ description, error }: Pick<FieldFacts, "description" | "error">) {
  return (
    <>
      {description !== undefined && description !== "" && (
        <Text slot="description" className="sf-field__description">
          {description}
        </Text>
      )}
      <FieldError className="sf-field__error">
        {error !== undefined && (
          <>
            <Icon name="circle-alert" size={13} />
            <span>{error}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
