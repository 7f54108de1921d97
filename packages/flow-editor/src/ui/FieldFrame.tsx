import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import { cx } from "./class-names.js";
import { Icon } from "./Icon.js";

/** What every field has beside its control. */
export interface FieldFacts {
  readonly label: string;
  /** The label is read aloud and not shown: what stands around it says the same. */
  readonly labelHidden?: boolean | undefined;
  /** What the setting means, where that needs saying. */
  readonly description?: ReactNode;
  /** What is wrong with the value; the field then shows as invalid. */
  readonly error?: string | undefined;
}

export function FieldLabel({ label, labelHidden }: Pick<FieldFacts, "label" | "labelHidden">) {
  return (
    <Label className={cx("sf-field__label", labelHidden && "sf-visually-hidden")}>{label}</Label>
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
