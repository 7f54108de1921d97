import { MAX_TITLE_LENGTH, type TelephoneKey } from "@smartflow/flow-schema";
import { Button } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { Popover, TextField } from "../../ui/index.js";
import { ItemActions } from "./ItemActions.js";
import { KeyGrid } from "./KeyGrid.js";

export interface OptionRowProps {
  readonly option: { readonly id: string; readonly key: string; readonly label: string };
  readonly index: number;
  readonly count: number;
  /** Keys that other options have. */
  readonly taken: ReadonlySet<string>;
  readonly isReadOnly: boolean;
  readonly error: string | undefined;
  onLabel(label: string): void;
  onKey(key: TelephoneKey): void;
  onBlur(): void;
  onMove(index: number): void;
  onRemove(): void;
}

/** One option of a menu: its key, which can be changed for another, and what it is for. */
export function OptionRow(props: OptionRowProps) {
  const { option, index, count, taken, isReadOnly, error } = props;
  const t = useText();
  const name = option.label || t("form.options.key", { key: option.key });
  return (
    <li className="sf-row" data-option={option.id}>
      <Popover
        label={t("form.options.changeKey", { name })}
        trigger={
          <Button
            className="sf-keycap sf-keycap--button"
            isDisabled={isReadOnly}
            aria-label={t("form.options.keyOf", { key: option.key, name: option.label })}
          >
            {option.key}
          </Button>
        }
      >
        {(close) => (
          <div className="sf-key-choice">
            <p className="sf-field__description">{t("form.options.changeKeyHelp")}</p>
            <KeyGrid
              size="s"
              label={t("form.options.changeKey", { name })}
              keys={new Set([option.key])}
              nameOf={() => ""}
              disabled={new Set([...taken].filter((key) => key !== option.key))}
              isReadOnly={false}
              onToggle={(key) => {
                props.onKey(key);
                close();
              }}
            />
          </div>
        )}
      </Popover>
      <TextField
        className="sf-row__grow"
        label={t("form.options.labelOf", { key: option.key })}
        labelHidden
        placeholder={t("form.options.placeholder")}
        value={option.label}
        onChange={props.onLabel}
        onBlur={props.onBlur}
        isReadOnly={isReadOnly}
        maxLength={MAX_TITLE_LENGTH}
        error={error}
      />
      {!isReadOnly && (
        <ItemActions
          name={name}
          index={index}
          count={count}
          onMove={props.onMove}
          onRemove={props.onRemove}
        />
      )}
    </li>
  );
}
