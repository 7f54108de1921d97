import { isJsonObject, type JsonObject, MAX_TITLE_LENGTH } from "@smartflow/flow-schema";
import { Group } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import {
  type Choice,
  DateField,
  Select,
  Switch,
  TextField,
  TimeOfDayField,
} from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";
import { textAt } from "../draft.js";
import { ItemActions } from "./ItemActions.js";

export interface SpecialDateCardProps {
  readonly control: ControlProps;
  readonly date: JsonObject & { readonly id: string };
  readonly index: number;
  readonly count: number;
  /** Where calls can go on that day. */
  readonly branches: readonly Choice[];
}

/** One date or range of dates, all day or at certain hours, and where calls go then. */
export function SpecialDateCard({ control, date, index, count, branches }: SpecialDateCardProps) {
  const { isReadOnly, issues, change, settle, removeItem, moveItem } = control;
  const t = useText();
  const path = [{ id: date.id }] as const;
  const title = textAt(date, "title");
  const name = title || t("form.dates.unnamed", { number: index + 1 });
  const from = textAt(date, "from");
  const to = textAt(date, "to");
  const hours = isJsonObject(date["hours"]) ? date["hours"] : undefined;

  return (
    <Group className="sf-item" aria-label={name}>
      <div className="sf-item__head">
        <TextField
          className="sf-row__grow sf-field--title"
          label={t("form.dates.title", { number: index + 1 })}
          labelHidden
          placeholder={t("form.dates.titlePlaceholder")}
          value={title}
          onChange={(text) => change(text, [...path, "title"])}
          onBlur={settle}
          isReadOnly={isReadOnly}
          maxLength={MAX_TITLE_LENGTH}
        />
        {!isReadOnly && (
          <ItemActions
            name={name}
            index={index}
            count={count}
            onMove={(next) => moveItem(date.id, next)}
            onRemove={() => removeItem(date.id)}
          />
        )}
      </div>
      <div className="sf-pair">
        <DateField
          label={t("form.dates.from")}
          value={from}
          onChange={(day) => day !== undefined && change(day, [...path, "from"])}
          onBlur={settle}
          isReadOnly={isReadOnly}
          error={errorAt(issues, [...path, "from"])}
        />
        <DateField
          label={t("form.dates.to")}
          value={to === "" ? from : to}
          onChange={(day) => change(day === from ? undefined : day, [...path, "to"])}
          onBlur={settle}
          isReadOnly={isReadOnly}
          error={
            to !== "" && to < from ? t("form.dates.wrongOrder") : errorAt(issues, [...path, "to"])
          }
        />
      </div>
      <Switch
        label={t("form.dates.allDay")}
        isSelected={hours === undefined}
        isReadOnly={isReadOnly}
        onChange={(isAllDay) => {
          change(isAllDay ? undefined : { from: "09:00", to: "12:00" }, [...path, "hours"]);
          settle();
        }}
      />
      {hours && (
        <div className="sf-slot__hours">
          {(["from", "to"] as const).map((end) => (
            <TimeOfDayField
              key={end}
              label={t(end === "from" ? "form.schedule.from" : "form.schedule.to", { name })}
              labelHidden
              value={textAt(hours, end)}
              onChange={(time) => change(time, [...path, "hours", end])}
              onBlur={settle}
              invalidText={t("form.schedule.noTime")}
              isReadOnly={isReadOnly}
            />
          ))}
        </div>
      )}
      <Select
        label={t("form.dates.branch")}
        value={textAt(date, "branch")}
        onChange={(branch) => {
          change(branch, [...path, "branch"]);
          settle();
        }}
        options={branches}
        isDisabled={isReadOnly}
      />
    </Group>
  );
}
