import { freshId, type JsonObject, MAX_TITLE_LENGTH } from "@smartflow/flow-schema";
import { Group } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { Button, FieldHeading, Select, TextField } from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";
import { itemsOf, textAt } from "../draft.js";
import { ItemActions } from "./ItemActions.js";
import { ValueMatchFields } from "./ValueMatchFields.js";

const KINDS = ["equals", "prefix", "range", "length"] as const;
type Kind = (typeof KINDS)[number];

const EMPTY: { readonly [K in Kind]: JsonObject } = {
  equals: { kind: "equals", values: [] },
  prefix: { kind: "prefix", prefix: "" },
  range: { kind: "range", from: "", to: "" },
  length: { kind: "length", min: 1, max: 32 },
};

/** Branches that an input takes by its value; the first that fits is taken (IVR-14). */
export function ValueBranchesControl(props: ControlProps) {
  const { label, help, value, isReadOnly, issues, change, settle, addItem, removeItem, moveItem } =
    props;
  const t = useText();
  const branches = itemsOf(value);
  return (
    <Group className="sf-branches" aria-label={label}>
      <FieldHeading label={label} help={help} />
      {branches.map((branch, index) => {
        const path = [{ id: branch.id }] as const;
        const match = branch["match"];
        const kind = KINDS.find((name) => name === textAt(match, "kind")) ?? "equals";
        const title = textAt(branch, "title");
        const name = title || t("form.branch.unnamed", { number: index + 1 });
        return (
          <Group className="sf-item" key={branch.id} aria-label={name}>
            <div className="sf-item__head">
              <TextField
                className="sf-row__grow sf-field--title"
                label={t("form.branch.title", { number: index + 1 })}
                labelHidden
                placeholder={t("form.branch.unnamed", { number: index + 1 })}
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
                  count={branches.length}
                  onMove={(to) => moveItem(branch.id, to)}
                  onRemove={() => removeItem(branch.id)}
                />
              )}
            </div>
            <Select
              label={t("form.value.kind")}
              value={kind}
              isDisabled={isReadOnly}
              onChange={(next) => {
                change(EMPTY[next], [...path, "match"]);
                settle();
              }}
              options={[
                { id: "equals", label: t("form.value.equals") },
                { id: "prefix", label: t("form.value.prefix") },
                { id: "range", label: t("form.value.range") },
                { id: "length", label: t("form.value.length") },
              ]}
            />
            <ValueMatchFields
              match={match}
              kind={kind}
              isReadOnly={isReadOnly}
              errorOf={(field) => errorAt(issues, [...path, "match", field])}
              change={(next, field) => change(next, [...path, "match", field])}
              settle={settle}
            />
          </Group>
        );
      })}
      {!isReadOnly && (
        <Button
          icon="plus"
          size="s"
          className="sf-add"
          onPress={() => {
            const id = freshId("value", (taken) => branches.some((branch) => branch.id === taken));
            addItem({ id, title: "", match: EMPTY.equals }, branches.length);
          }}
        >
          {t("form.value.add")}
        </Button>
      )}
    </Group>
  );
}
