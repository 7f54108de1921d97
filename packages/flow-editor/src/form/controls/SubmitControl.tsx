import { isJsonObject, type JsonObject } from "@smartflow/flow-schema";
import { useRef } from "react";
import { Group } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { NumberField, SegmentedControl } from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";
import { numberAt, textAt } from "../draft.js";

const EMPTY: { readonly finishKey: JsonObject; readonly length: JsonObject } = {
  finishKey: { by: "finishKey", finishKey: "#", minDigits: 1, maxDigits: 20 },
  length: { by: "length", length: 4 },
};

/** When an input is complete: at a key, or at a number of digits (IVR-5). */
export function SubmitControl(props: ControlProps) {
  const { label, help, value, isReadOnly, issues, change, settle } = props;
  const t = useText();
  const by = textAt(value, "by") === "length" ? "length" : "finishKey";
  const left = useRef<{ finishKey?: JsonObject; length?: JsonObject }>({});
  const digits = (name: "minDigits" | "maxDigits" | "length", text: string) => (
    <NumberField
      label={text}
      value={numberAt(value, name)}
      onChange={(number) => change(number ?? Number.NaN, [name])}
      onBlur={settle}
      min={1}
      max={32}
      isReadOnly={isReadOnly}
      error={errorAt(issues, [name])}
    />
  );
  return (
    <Group className="sf-message" aria-label={label}>
      <SegmentedControl
        label={label}
        help={help}
        value={by}
        isReadOnly={isReadOnly}
        onChange={(next) => {
          if (isJsonObject(value)) left.current[by] = value;
          change(left.current[next] ?? EMPTY[next]);
          settle();
        }}
        options={[
          { id: "finishKey", label: t("form.submit.finishKey") },
          { id: "length", label: t("form.submit.length") },
        ]}
      />
      {by === "length" ? (
        digits("length", t("form.submit.digits"))
      ) : (
        <div className="sf-triple">
          <SegmentedControl
            label={t("form.submit.key")}
            value={textAt(value, "finishKey") === "*" ? "*" : "#"}
            isReadOnly={isReadOnly}
            onChange={(key) => {
              change(key, ["finishKey"]);
              settle();
            }}
            options={[
              { id: "#", label: "#" },
              { id: "*", label: "*" },
            ]}
          />
          {digits("minDigits", t("form.submit.min"))}
          {digits("maxDigits", t("form.submit.max"))}
        </div>
      )}
    </Group>
  );
}
