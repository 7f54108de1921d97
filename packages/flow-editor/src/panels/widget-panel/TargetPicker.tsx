import { useMemo } from "react";
import { useFlow } from "../../context/index.js";
import { usePhrasebook, useText } from "../../i18n/index.js";
import { Button } from "../../ui/index.js";
import { type ExistingStep, StepPicker } from "../StepPicker.js";
import { widgetName } from "../widget-name.js";

export interface TargetPickerProps {
  /** The widget whose way out this is. */
  readonly exclude: string;
  readonly current: string | undefined;
  onPick(widget: string): void;
  onAdd(): void;
  readonly onDisconnect: (() => void) | undefined;
}

/** Where a way out may lead: a new widget, one that is there, or nowhere. */
export function TargetPicker({ exclude, current, onPick, onAdd, onDisconnect }: TargetPickerProps) {
  const t = useText();
  const book = usePhrasebook();
  const { widgets } = useFlow();
  const steps = useMemo(
    () =>
      Object.entries(widgets)
        .filter(([id]) => id !== exclude && id !== current)
        .map(
          ([id, node]): ExistingStep => ({ id, type: node.type, title: widgetName(node, book) }),
        ),
    [widgets, exclude, current, book],
  );
  return (
    <div className="sf-target-picker">
      <div className="sf-target-picker__actions">
        <Button size="s" variant="ghost" icon="plus" onPress={onAdd}>
          {t(current === undefined ? "panel.add" : "panel.addBetween")}
        </Button>
        {onDisconnect && (
          <Button size="s" variant="ghost" icon="unplug" onPress={onDisconnect}>
            {t("panel.disconnect")}
          </Button>
        )}
      </div>
      <StepPicker steps={steps} label={t("palette.existing")} onPick={onPick} />
    </div>
  );
}
