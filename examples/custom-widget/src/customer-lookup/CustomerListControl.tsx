import { type ControlProps, usePhrasebook } from "@smartflow/flow-editor";
import { useId } from "react";
import { customerLists } from "../customer-lists.js";

/** The form field of `control: "acmeList"`: offers the host's own lists. */
export function CustomerListControl({ label, value, isReadOnly, change, settle }: ControlProps) {
  const id = useId();
  const texts = usePhrasebook();
  return (
    <div className="acme-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={typeof value === "string" ? value : ""}
        disabled={isReadOnly}
        onChange={(event) => {
          change(event.target.value);
          settle();
        }}
      >
        <option value="">{texts.text("widget.acmeCustomerLookup.list.none")}</option>
        {Object.keys(customerLists).map((list) => (
          <option key={list} value={list}>
            {list}
          </option>
        ))}
      </select>
    </div>
  );
}
