import { useText } from "../../i18n/index.js";
import { Notice } from "../../ui/index.js";
import type { ControlProps } from "../control.js";

/** Stands for a control that nobody has brought: the value is shown, and kept as it is. */
export function UnknownControl({ label, field, value }: ControlProps) {
  const t = useText();
  return (
    <div className="sf-field">
      <p className="sf-field__label">{label}</p>
      <pre className="sf-raw">{JSON.stringify(value, null, 2) ?? "—"}</pre>
      <Notice>{t("form.unknownControl", { control: field.control })}</Notice>
    </div>
  );
}
