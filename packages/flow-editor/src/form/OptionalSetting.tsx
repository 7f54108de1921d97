import type { ReactNode } from "react";
import { useText } from "../i18n/index.js";
import { Button, IconButton } from "../ui/index.js";
import type { ControlProps } from "./control.js";
import { startsWith } from "./controls/index.js";

/**
 * A setting that can be left out and that takes much room: it stands there as a line with "Add"
 * until somebody wants it, and can be removed again. Others are shown as they are.
 */
export function OptionalSetting({
  control,
  children,
}: {
  readonly control: ControlProps;
  readonly children: ReactNode;
}) {
  const t = useText();
  const { label, help, isReadOnly, value, change, settle } = control;
  const start = control.isOptional ? startsWith(control.field.control) : undefined;
  if (start === undefined) return children;
  if (value === undefined) {
    return (
      <div className="sf-optional">
        <div className="sf-optional__words">
          <p className="sf-field__label">{label}</p>
          {help !== "" && <p className="sf-field__description">{help}</p>}
        </div>
        {isReadOnly ? (
          <span className="sf-field__description">{t("form.optional.none")}</span>
        ) : (
          <Button
            size="s"
            icon="plus"
            aria-label={t("form.optional.add", { name: label })}
            onPress={() => {
              change(start);
              settle();
            }}
          >
            {t("form.optional.addShort")}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="sf-optional--given">
      {children}
      {!isReadOnly && (
        <IconButton
          className="sf-optional__remove"
          size="s"
          icon="x"
          label={t("form.optional.remove", { name: label })}
          onPress={() => {
            change(undefined);
            settle();
          }}
        />
      )}
    </div>
  );
}
