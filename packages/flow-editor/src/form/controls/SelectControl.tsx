import { usePhrasebook } from "../../i18n/index.js";
import { SegmentedControl, Select } from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";

/** So many values of such a length stand side by side; more, or longer ones, open as a list. */
const SIDE_BY_SIDE = { values: 3, letters: 14 };

export function SelectControl(props: ControlProps) {
  const { type, name, label, help, field, value, isReadOnly, issues, change, settle } = props;
  const book = usePhrasebook();
  const options = (field.values ?? []).map((id) => {
    const key = `widget.${type}.${name}.${id}`;
    return { id, label: book.has(key) ? book.text(key) : id };
  });
  const choose = (id: string) => {
    change(id);
    settle();
  };
  const chosen = typeof value === "string" ? value : undefined;
  const isShort =
    options.length <= SIDE_BY_SIDE.values &&
    options.every((option) => option.label.length <= SIDE_BY_SIDE.letters);
  if (isShort) {
    return (
      <SegmentedControl
        label={label}
        help={help}
        value={chosen}
        onChange={choose}
        options={options}
        isReadOnly={isReadOnly}
      />
    );
  }
  return (
    <Select
      label={label}
      help={help}
      value={chosen}
      onChange={choose}
      options={options}
      isDisabled={isReadOnly}
      error={errorAt(issues)}
    />
  );
}
