import { freshId } from "@smartflow/flow-schema";
import { Group } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { Button, FieldHeading } from "../../ui/index.js";
import type { ControlProps } from "../control.js";
import { itemsOf, textAt } from "../draft.js";
import { SpecialDateCard } from "./SpecialDateCard.js";

/** Dates that are looked at before weekdays: holidays, closing days (TIME-3). */
export function SpecialDatesControl(props: ControlProps) {
  const { label, help, value, isReadOnly, settings, addItem } = props;
  const t = useText();
  const dates = itemsOf(value);
  const branches = itemsOf(settings["branches"]).map(({ id, ...branch }, index) => ({
    id,
    label: textAt(branch, "title") || t("form.branch.unnamed", { number: index + 1 }),
  }));

  const add = () => {
    const id = freshId("date", (taken) => dates.some((date) => date.id === taken));
    addItem({ id, title: "", from: dayAfter(dates.at(-1)), branch: "otherwise" }, dates.length);
  };
  return (
    <Group className="sf-branches" aria-label={label}>
      <FieldHeading label={label} help={help} />
      {dates.map((date, index) => (
        <SpecialDateCard
          key={date.id}
          control={props}
          date={date}
          index={index}
          count={dates.length}
          branches={[...branches, { id: "otherwise", label: t("form.dates.otherwise") }]}
        />
      ))}
      {!isReadOnly && (
        <Button icon="plus" size="s" className="sf-add" onPress={add}>
          {t("form.dates.add")}
        </Button>
      )}
    </Group>
  );
}

/** A new date begins after the last one, the first one today. */
function dayAfter(last: ReturnType<typeof itemsOf>[number] | undefined): string {
  const written = last && (textAt(last, "to") || textAt(last, "from"));
  const day = new Date(written ? `${written}T00:00:00Z` : Date.now());
  if (written) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
