import { freshId, type JsonObject } from "@smartflow/flow-schema";
import { Group } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { Button, FieldHeading, Menu } from "../../ui/index.js";
import type { ControlProps } from "../control.js";
import { itemsOf } from "../draft.js";
import { SCHEDULE_PRESETS, type SchedulePreset } from "../schedule.js";
import { ScheduleBranch } from "./ScheduleBranch.js";

/** Branches by time: groups of hours with a title, of which the first that matches is taken (TIME-1). */
export function ScheduleControl(props: ControlProps) {
  const { label, help, value, isReadOnly, addItem } = props;
  const t = useText();
  const branches = itemsOf(value);

  const add = (preset: SchedulePreset) => {
    const id = freshId("hours", (taken) => branches.some((branch) => branch.id === taken));
    const { days, from, to } = SCHEDULE_PRESETS[preset];
    const slot: JsonObject = { id: "slot1", days: [...days], from, to };
    addItem({ id, title: "", slots: [slot] }, branches.length);
  };
  return (
    <Group className="sf-branches" aria-label={label}>
      <FieldHeading label={label} help={help} />
      {branches.map((branch, index) => (
        <ScheduleBranch
          key={branch.id}
          control={props}
          branch={branch}
          index={index}
          count={branches.length}
        />
      ))}
      {!isReadOnly && (
        <Menu
          label={t("form.schedule.addBranch")}
          trigger={
            <Button icon="plus" size="s" className="sf-add">
              {t("form.schedule.addBranch")}
            </Button>
          }
          items={[
            { id: "officeHours", label: t("form.schedule.officeHours") },
            { id: "weekend", label: t("form.schedule.weekend") },
            { id: "always", label: t("form.schedule.always") },
          ]}
          onAction={add}
        />
      )}
    </Group>
  );
}
