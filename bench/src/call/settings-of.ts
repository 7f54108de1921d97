import {
  type FlowDraft,
  isWidget,
  type WidgetDefinition,
  type WidgetNodeOf,
} from "@smartflow/flow-schema";

/** The settings of a widget of the measured flow, for subjects that are written for it alone. */
export function settingsOf<Definition extends WidgetDefinition>(
  flow: FlowDraft,
  id: string,
  definition: Definition,
): WidgetNodeOf<Definition>["settings"] {
  const widget = flow.widgets[id];
  if (!widget || !isWidget(definition, widget)) {
    throw new Error(`${id} is not a ${definition.type}.`);
  }
  return widget.settings;
}
