import { type FlowDraft, type WidgetNode, widgetAt } from "../kernel/document.js";
import type { EditOf } from "../kernel/edit.js";
import { own } from "../kernel/json.js";

type FlowProperty = EditOf<"setFlow">["property"];

/**
 * A draft while edits are applied to it. Changes lie over the draft until `finish`, so that a
 * thousand edits copy the draft's widgets once.
 */
export interface WorkingCopy {
  fact<Name extends FlowProperty>(name: Name): FlowDraft[Name];
  setFact(name: FlowProperty, value: FlowDraft[FlowProperty] | undefined): void;
  widget(id: string): WidgetNode | undefined;
  putWidget(id: string, widget: WidgetNode): void;
  removeWidget(id: string): void;
  /** The draft with all changes, sharing what none touched. */
  finish(): FlowDraft;
}

export function createWorkingCopy(draft: FlowDraft): WorkingCopy {
  let facts = draft;
  const changed = new Map<string, WidgetNode | undefined>();
  let removes = false;

  return {
    fact: (name) => facts[name],
    setFact(name, value) {
      const { [name]: _before, ...rest } = facts;
      // The value was parsed by the schema of this very property.
      facts = (value === undefined ? rest : { ...facts, [name]: value }) as FlowDraft;
    },
    widget: (id) => (changed.has(id) ? changed.get(id) : widgetAt(draft, id)),
    putWidget: (id, widget) => {
      changed.set(id, widget);
    },
    removeWidget: (id) => {
      changed.set(id, undefined);
      removes = true;
    },
    finish() {
      if (changed.size === 0) return facts;
      const widgets: { [id: string]: WidgetNode } = removes ? {} : { ...draft.widgets };
      if (removes) {
        // Built anew, since an object that properties were deleted from is slow ever after.
        for (const [id, widget] of Object.entries(draft.widgets)) {
          if (!changed.has(id)) widgets[id] = widget;
          else if (changed.get(id)) widgets[id] = widget;
        }
      }
      for (const [id, widget] of changed) {
        if (widget && own(widgets, id) !== widget) widgets[id] = widget;
      }
      return { ...facts, widgets };
    },
  };
}
