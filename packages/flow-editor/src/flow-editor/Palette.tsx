import { leadsTo, type Place } from "@smartflow/flow-schema";
import { useActions, useFlow, useRegistry } from "../context/index.js";
import { usePhrasebook } from "../i18n/index.js";
import { WidgetPalette } from "../panels/index.js";

/** The palette of one place: what can be added there, and which steps it can go to instead. */
export function Palette({ place, onClose }: { readonly place: Place; onClose(): void }) {
  const flow = useFlow();
  const registry = useRegistry();
  const book = usePhrasebook();
  const actions = useActions();
  const itself = place.at === "exit" ? place.widget : undefined;
  const now = leadsTo(flow, place);
  const existing = Object.entries(flow.widgets)
    .filter(([id]) => id !== itself && id !== now)
    .map(([id, node]) => ({ id, title: node.title || book.widget(node.type), type: node.type }));
  return (
    <WidgetPalette
      registry={registry}
      existing={existing}
      onPick={({ type }) => actions.insertWidget(place, type)}
      onConnect={(id) => actions.connect(place, id)}
      onClose={onClose}
    />
  );
}
