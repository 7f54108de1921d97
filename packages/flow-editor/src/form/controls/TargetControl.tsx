import { isJsonObject, type JsonObject } from "@smartflow/flow-schema";
import { useRef } from "react";
import { Group } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { SegmentedControl, TextField } from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";
import { textAt } from "../draft.js";
import { useFormSurroundings } from "../FormProvider.js";
import type { DirectoryKind } from "../ports.js";
import { DirectoryField } from "./DirectoryField.js";

const KINDS = ["team", "user", "number", "line"] as const;
type Kind = (typeof KINDS)[number];

/** Whom a step rings, or where it sends the call (RING-1, RING-2). */
export function TargetControl(props: ControlProps) {
  const { label, help, value, isReadOnly, change, settle } = props;
  const t = useText();
  const kind = KINDS.find((name) => name === textAt(value, "kind")) ?? "team";
  const left = useRef<{ [K in Kind]?: JsonObject }>({});
  return (
    <Group className="sf-message" aria-label={label}>
      <SegmentedControl
        label={label}
        help={help}
        value={kind}
        isReadOnly={isReadOnly}
        onChange={(next) => {
          if (isJsonObject(value)) left.current[kind] = value;
          change(
            left.current[next] ??
              (next === "number" ? { kind: next, number: "" } : { kind: next, id: "" }),
          );
          settle();
        }}
        options={[
          { id: "team", label: t("form.target.team") },
          { id: "user", label: t("form.target.user") },
          { id: "number", label: t("form.target.number") },
          { id: "line", label: t("form.target.line") },
        ]}
      />
      {kind === "number" ? (
        <NumberToDial {...props} />
      ) : (
        <Somebody {...props} kind={kind} key={kind} />
      )}
    </Group>
  );
}

function NumberToDial({ value, isReadOnly, issues, change, settle }: ControlProps) {
  const t = useText();
  const number = textAt(value, "number");
  return (
    <TextField
      label={t("form.target.numberLabel")}
      description={t("form.target.numberHelp")}
      placeholder="+33 1 23 45 67 89"
      type="tel"
      value={number}
      onChange={(text) => change(text, ["number"])}
      onBlur={() => {
        // People write numbers with spaces and dots; carriers dial digits.
        const plain = number.replace(/[\s().\-/]/g, "").replace(/^00/, "+");
        if (plain !== number) change(plain, ["number"]);
        settle();
      }}
      isReadOnly={isReadOnly}
      error={errorAt(issues, ["number"])}
    />
  );
}

function Somebody(props: ControlProps & { readonly kind: DirectoryKind }) {
  const { kind, value, isReadOnly, issues, change, settle } = props;
  const t = useText();
  const { directory } = useFormSurroundings();
  const id = textAt(value, "id");
  const label = t("form.target.of", { kind });
  if (!directory) {
    return (
      <TextField
        label={label}
        description={t("form.target.idHelp", { kind })}
        value={id}
        onChange={(text) => change(text, ["id"])}
        onBlur={settle}
        isReadOnly={isReadOnly}
        error={errorAt(issues, ["id"])}
      />
    );
  }
  return (
    <DirectoryField
      directory={directory}
      kind={kind}
      label={label}
      value={id}
      isReadOnly={isReadOnly}
      error={errorAt(issues, ["id"])}
      onChange={(chosen) => {
        change(chosen, ["id"]);
        settle();
      }}
    />
  );
}
