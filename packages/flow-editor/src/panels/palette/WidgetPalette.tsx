import type { WidgetRegistry } from "@smartflow/flow-schema";
import { useState } from "react";
import { usePhrasebook, useText } from "../../i18n/index.js";
import { SearchField, Tabs } from "../../ui/index.js";
import { type ExistingStep, StepPicker } from "../StepPicker.js";
import { findTypes, typesOf } from "./palette-types.js";
import { TypeList } from "./TypeList.js";

export interface WidgetPaletteProps {
  readonly registry: WidgetRegistry;
  onPick(choice: { readonly type: string }): void;
  /** Leads the place to a widget that is already there. */
  onConnect?: ((widget: string) => void) | undefined;
  /** The widgets that the place can lead to. */
  readonly existing?: readonly ExistingStep[] | undefined;
  onClose(): void;
}

/** The widget types to add at a place, by what they are for; or an existing widget to go to. */
export function WidgetPalette(props: WidgetPaletteProps) {
  const { registry, onPick, onConnect, existing = [], onClose } = props;
  const t = useText();
  const canConnect = onConnect !== undefined && existing.length > 0;
  const types = (
    <TypeSearch
      registry={registry}
      onPick={(type) => {
        onPick({ type });
        onClose();
      }}
    />
  );
  return (
    <div className="sf-palette">
      {canConnect ? (
        <Tabs
          label={t("palette.title")}
          items={[
            { id: "new", label: t("palette.new"), content: types },
            {
              id: "existing",
              label: t("palette.existing"),
              content: (
                <StepPicker
                  steps={existing}
                  label={t("palette.existing")}
                  onPick={(id) => {
                    onConnect(id);
                    onClose();
                  }}
                />
              ),
            },
          ]}
        />
      ) : (
        types
      )}
    </div>
  );
}

function TypeSearch({
  registry,
  onPick,
}: {
  readonly registry: WidgetRegistry;
  onPick(type: string): void;
}) {
  const t = useText();
  const book = usePhrasebook();
  const [query, setQuery] = useState("");
  const found = findTypes(typesOf(registry, book), query);
  return (
    <>
      <SearchField
        autoFocus
        label={t("palette.search")}
        placeholder={t("palette.search")}
        value={query}
        onChange={setQuery}
        onSubmit={() => {
          const [first] = found;
          if (query !== "" && first) onPick(first.type);
        }}
      />
      <TypeList types={found} onPick={onPick} />
    </>
  );
}
