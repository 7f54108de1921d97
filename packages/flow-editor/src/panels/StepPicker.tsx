import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { usePhrasebook, useText } from "../i18n/index.js";
import { SearchField } from "../ui/index.js";
import { StepTile } from "./StepTile.js";

/** A widget of the flow that a place can lead to. */
export interface ExistingStep {
  readonly id: string;
  readonly type: string;
  readonly title: string;
}

export interface StepPickerProps {
  readonly steps: readonly ExistingStep[];
  readonly label: string;
  onPick(id: string): void;
}

/** More than this nobody reads through: they search. */
const SHOWN = 60;

/** Chooses one of the flow's widgets by its title. */
export function StepPicker({ steps, label, onPick }: StepPickerProps) {
  const t = useText();
  const book = usePhrasebook();
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLocaleLowerCase();
  const found = steps.filter(
    ({ id, type, title }) =>
      wanted === "" ||
      [id, title, book.widget(type)].some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
  return (
    <div className="sf-step-picker">
      <SearchField
        label={t("palette.searchSteps")}
        placeholder={t("palette.searchSteps")}
        value={query}
        onChange={setQuery}
      />
      <ListBox
        className="sf-step-picker__list"
        // The browser's own focus would scroll a row that is only half in view away from the press.
        onMouseDownCapture={(event) => event.preventDefault()}
        aria-label={label}
        selectionMode="none"
        items={found.slice(0, SHOWN)}
        onAction={(id) => onPick(String(id))}
        renderEmptyState={() => <p className="sf-list__empty">{t("palette.noSteps")}</p>}
      >
        {(step) => (
          <ListBoxItem id={step.id} textValue={step.title} className="sf-palette__item">
            <StepTile node={step} size="s" />
            <span className="sf-list__words">
              <span className="sf-palette__name">{step.title}</span>
              {step.title !== book.widget(step.type) && (
                <span className="sf-palette__description">{book.widget(step.type)}</span>
              )}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {found.length > SHOWN && (
        <p className="sf-step-picker__more">{t("palette.more", { count: found.length - SHOWN })}</p>
      )}
    </div>
  );
}
