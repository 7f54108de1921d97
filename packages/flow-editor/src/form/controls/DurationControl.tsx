import { useState } from "react";
import { useText } from "../../i18n/index.js";
import { type Choice, NumberField, Select } from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";
import {
  type DurationUnit,
  fromAmount,
  isExactIn,
  toAmount,
  UNIT_MS,
  unitFor,
} from "../duration.js";

/**
 * A duration, typed in seconds or minutes. What is saved stays to the millisecond: a value is
 * written only when somebody types another one.
 */
export function DurationControl(props: ControlProps) {
  const { label, help, field, value, isOptional, isReadOnly, issues, change, settle } = props;
  const t = useText();
  const ms = typeof value === "number" && !Number.isNaN(value) ? value : undefined;
  const [wished, setWished] = useState<DurationUnit>();
  const unit: DurationUnit = wished && isExactIn(ms, wished) ? wished : unitFor(ms);
  const bound = (limit: number | undefined) =>
    limit === undefined ? undefined : toAmount(limit, unit);

  return (
    <div className="sf-duration">
      <NumberField
        className="sf-duration__amount"
        label={label}
        help={help}
        value={
          ms === undefined ? (value === undefined ? undefined : Number.NaN) : toAmount(ms, unit)
        }
        onChange={(amount) => {
          setWished(unit);
          change(amount === undefined ? undefined : fromAmount(amount, unit));
        }}
        onBlur={settle}
        min={bound(field.min)}
        max={bound(field.max)}
        // Nobody counts minutes in steps of a twelfth of one.
        step={unit === "s" ? toAmount(field.step ?? UNIT_MS.s, "s") : 1}
        isReadOnly={isReadOnly}
        placeholder={isOptional ? t("form.duration.none") : undefined}
        error={errorAt(issues)}
      />
      <Select
        className="sf-duration__unit"
        label={t("form.duration.unit", { name: label })}
        labelHidden
        value={unit}
        onChange={(id) => setWished(id)}
        options={(["s", "min"] as const)
          .filter((id) => isExactIn(ms, id))

          .map(
            (id): Choice<DurationUnit> => ({
              id,
              label: t(id === "s" ? "form.duration.s" : "form.duration.min"),
            }),
          )}
        isDisabled={isReadOnly}
      />
    </div>
  );
}
