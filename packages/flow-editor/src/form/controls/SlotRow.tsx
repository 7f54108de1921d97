import { type JsonObject, type JsonValue, WEEKDAYS } from "@smartflow/flow-schema";
import { Group, ToggleButton } from "react-aria-components";
import { useLocale, useText } from "../../i18n/index.js";
import { IconButton, TimeOfDayField } from "../../ui/index.js";
import { textAt } from "../draft.js";
import { dayName, toggleDay, wrapsMidnight } from "../schedule.js";

export interface SlotRowProps {
  readonly slot: JsonObject;
  /** What the slot is called, so that its fields can be told from the others'. */
  readonly name: string;
  readonly isReadOnly: boolean;
  change(value: JsonValue, field: "days" | "from" | "to"): void;
  settle(): void;
  onRemove(): void;
}

/** Hours on days of the week. */
export function SlotRow({ slot, name, isReadOnly, change, settle, onRemove }: SlotRowProps) {
  const t = useText();
  const { locale } = useLocale();
  const days = Array.isArray(slot["days"]) ? slot["days"].map(String) : [];
  const from = textAt(slot, "from");
  const to = textAt(slot, "to");
  return (
    <li className="sf-slot">
      <Group className="sf-days" aria-label={t("form.schedule.days", { name })}>
        {WEEKDAYS.map((day) => (
          <ToggleButton
            key={day}
            className="sf-days__day"
            isSelected={days.includes(day)}
            isDisabled={isReadOnly}
            aria-label={dayName(day, locale, "long")}
            // Drawn by the style sheet: two letters are a picture of the name and not a name.
            data-short={dayName(day, locale, "short").slice(0, 2)}
            onChange={() => {
              change(toggleDay(days, day), "days");
              settle();
            }}
          />
        ))}
      </Group>
      <div className="sf-slot__hours">
        <TimeOfDayField
          label={t("form.schedule.from", { name })}
          labelHidden
          value={from}
          onChange={(time) => change(time, "from")}
          onBlur={settle}
          invalidText={t("form.schedule.noTime")}
          isReadOnly={isReadOnly}
        />
        <span className="sf-slot__dash" aria-hidden="true">
          –
        </span>
        <TimeOfDayField
          label={t("form.schedule.to", { name })}
          labelHidden
          value={to}
          onChange={(time) => change(time, "to")}
          onBlur={settle}
          invalidText={t("form.schedule.noTime")}
          isReadOnly={isReadOnly}
        />
        {wrapsMidnight(from, to) && (
          <span className="sf-slot__note">{t("form.schedule.nextDay")}</span>
        )}
        {!isReadOnly && (
          <IconButton
            className="sf-slot__remove"
            size="s"
            icon="x"
            label={t("form.schedule.removeSlot", { name })}
            onPress={onRemove}
          />
        )}
      </div>
    </li>
  );
}
