import { freshId, type JsonObject, MAX_TITLE_LENGTH } from "@smartflow/flow-schema";
import { Group } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { Button, Menu, TextField } from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";
import { itemsOf, textAt } from "../draft.js";
import { SCHEDULE_PRESETS, type SchedulePreset } from "../schedule.js";
import { ItemActions } from "./ItemActions.js";
import { SlotRow } from "./SlotRow.js";

export interface ScheduleBranchProps {
  readonly control: ControlProps;
  readonly branch: JsonObject & { readonly id: string };
  readonly index: number;
  readonly count: number;
}

/** One branch of a time rule: its title and its hours. */
export function ScheduleBranch({ control, branch, index, count }: ScheduleBranchProps) {
  const { isReadOnly, issues, change, settle, addItem, removeItem, moveItem } = control;
  const t = useText();
  const path = [{ id: branch.id }] as const;
  const slots = itemsOf(branch["slots"]);
  const title = textAt(branch, "title");
  const name = title || t("form.branch.unnamed", { number: index + 1 });

  const fresh = () => freshId("slot1", (taken) => slots.some((slot) => slot.id === taken));
  const applyPreset = (preset: SchedulePreset) => {
    const { days, from, to } = SCHEDULE_PRESETS[preset];
    change([{ id: slots[0]?.id ?? "slot1", days: [...days], from, to }], [...path, "slots"]);
    settle();
  };
  return (
    <Group className="sf-item" aria-label={name}>
      <div className="sf-item__head">
        <TextField
          className="sf-row__grow sf-field--title"
          label={t("form.branch.title", { number: index + 1 })}
          labelHidden
          placeholder={t("form.schedule.titlePlaceholder")}
          value={title}
          onChange={(text) => change(text, [...path, "title"])}
          onBlur={settle}
          isReadOnly={isReadOnly}
          maxLength={MAX_TITLE_LENGTH}
          error={errorAt(issues, [...path, "title"])}
        />
        {!isReadOnly && (
          <ItemActions
            name={name}
            index={index}
            count={count}
            onMove={(to) => moveItem(branch.id, to)}
            onRemove={() => removeItem(branch.id)}
          />
        )}
      </div>
      {slots.length === 0 && <p className="sf-item__empty">{t("form.schedule.noSlots")}</p>}
      <ul className="sf-slots">
        {slots.map((slot, at) => (
          <SlotRow
            key={slot.id}
            slot={slot}
            name={t("form.schedule.slotOf", { name, number: at + 1 })}
            isReadOnly={isReadOnly}
            change={(value, field) => change(value, [...path, "slots", { id: slot.id }, field])}
            settle={settle}
            onRemove={() => removeItem(slot.id, [...path, "slots"])}
          />
        ))}
      </ul>
      {!isReadOnly && (
        <div className="sf-item__foot">
          <Button
            size="s"
            variant="ghost"
            icon="plus"
            onPress={() => {
              const slot = { id: fresh(), ...SCHEDULE_PRESETS.officeHours };
              addItem({ ...slot, days: [...slot.days] }, slots.length, [...path, "slots"]);
            }}
          >
            {t("form.schedule.addSlot")}
          </Button>
          <Menu
            label={t("form.schedule.presets", { name })}
            placement="bottom end"
            trigger={
              <Button size="s" variant="ghost" iconEnd="chevron-down">
                {t("form.schedule.preset")}
              </Button>
            }
            items={[
              { id: "officeHours", label: t("form.schedule.officeHours") },
              { id: "weekend", label: t("form.schedule.weekend") },
              { id: "always", label: t("form.schedule.always") },
            ]}
            onAction={applyPreset}
          />
        </div>
      )}
    </Group>
  );
}
