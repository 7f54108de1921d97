import { isJsonObject, type JsonValue } from "@smartflow/flow-schema";
import { useState } from "react";
import { useText } from "../../i18n/index.js";
import { NumberField, TextField } from "../../ui/index.js";
import { numberAt, textAt } from "../draft.js";

export interface ValueMatchFieldsProps {
  readonly match: JsonValue | undefined;
  readonly kind: "equals" | "prefix" | "range" | "length";
  readonly isReadOnly: boolean;
  errorOf(field: string): string | undefined;
  change(value: JsonValue, field: string): void;
  settle(): void;
}

/** What a value branch takes: certain values, a beginning, a range, or a number of digits. */
export function ValueMatchFields(props: ValueMatchFieldsProps) {
  const t = useText();
  switch (props.kind) {
    case "equals":
      return <ValueList {...props} />;
    case "prefix":
      return <Digits {...props} field="prefix" label={t("form.value.prefixLabel")} />;
    case "range":
      return (
        <div className="sf-pair">
          <Digits {...props} field="from" label={t("form.value.from")} />
          <Digits {...props} field="to" label={t("form.value.to")} />
        </div>
      );
    case "length":
      return (
        <div className="sf-pair">
          <Count {...props} field="min" label={t("form.submit.min")} />
          <Count {...props} field="max" label={t("form.submit.max")} />
        </div>
      );
  }
}

type PartProps = ValueMatchFieldsProps & { readonly field: string; readonly label: string };

function Digits({ match, field, label, isReadOnly, errorOf, change, settle }: PartProps) {
  return (
    <TextField
      label={label}
      value={textAt(match, field)}
      onChange={(text) => change(text, field)}
      onBlur={settle}
      inputMode="numeric"
      isReadOnly={isReadOnly}
      error={errorOf(field)}
    />
  );
}

function Count({ match, field, label, isReadOnly, errorOf, change, settle }: PartProps) {
  return (
    <NumberField
      label={label}
      value={numberAt(match, field)}
      onChange={(number) => change(number ?? Number.NaN, field)}
      onBlur={settle}
      min={0}
      max={32}
      isReadOnly={isReadOnly}
      error={errorOf(field)}
    />
  );
}

/** Values in one line, parted by commas or spaces. */
function ValueList({ match, isReadOnly, errorOf, change, settle }: ValueMatchFieldsProps) {
  const t = useText();
  const values = isJsonObject(match) && Array.isArray(match["values"]) ? match["values"] : [];
  const [typed, setTyped] = useState<string>();
  const read = (text: string) => text.split(/[\s,;]+/).filter((part) => part !== "");
  const isAsTyped = typed !== undefined && read(typed).join() === values.join();
  return (
    <TextField
      label={t("form.value.values")}
      description={t("form.value.valuesHelp")}
      value={isAsTyped ? typed : values.join(", ")}
      onChange={(text) => {
        setTyped(text);
        change(read(text), "values");
      }}
      onBlur={() => {
        setTyped(undefined);
        settle();
      }}
      isReadOnly={isReadOnly}
      error={errorOf("values")}
    />
  );
}
