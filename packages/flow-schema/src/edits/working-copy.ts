import { type FlowDraft, type WidgetNode, widgetAt } from "../kernel/document.js";
import type { EditOf } from "../kernel/edit.js";
import { own } from "../kernel/json.js";

type FlowProperty = EditOf<"setFlow">["property"];

/** What edits read of the flow they are applied to: a draft, or whatever stands for one. */
export interface EditSource {
  fact<Name extends FlowProperty>(name: Name): FlowDraft[Name];
  widget(id: string): WidgetNode | undefined;
}

/** What edits came to, told apart from the flow: the last word on each fact and each widget. */
export interface FlowChanges {
  readonly facts: ReadonlyMap<FlowProperty, FlowDraft[FlowProperty] | undefined>;
  /** By id, in the order of the first edit that touched it; nothing where a widget is gone. */
  readonly widgets: ReadonlyMap<string, WidgetNode | undefined>;
}

/** A flow while edits are applied to it. Changes lie over it, so that many edits copy it once. */
export interface WorkingCopy extends EditSource {
  setFact(name: FlowProperty, value: FlowDraft[FlowProperty] | undefined): void;
  putWidget(id: string, widget: WidgetNode): void;
  removeWidget(id: string): void;
  readonly changes: FlowChanges;
}

export function createWorkingCopy(source: EditSource): WorkingCopy {
  const facts = new Map<FlowProperty, FlowDraft[FlowProperty] | undefined>();
  const widgets = new Map<string, WidgetNode | undefined>();
  return {
    // The map holds under each name what was set under it.
    fact: <Name extends FlowProperty>(name: Name) =>
      (facts.has(name) ? facts.get(name) : source.fact(name)) as FlowDraft[Name],
    setFact: (name, value) => {
      facts.set(name, value);
    },
    widget: (id) => (widgets.has(id) ? widgets.get(id) : source.widget(id)),
    putWidget: (id, widget) => {
      widgets.set(id, widget);
    },
    removeWidget: (id) => {
      widgets.set(id, undefined);
    },
    changes: { facts, widgets },
  };
}

/** Reads a draft for edits. */
export function editSource(draft: FlowDraft): EditSource {
  return { fact: (name) => draft[name], widget: (id) => widgetAt(draft, id) };
}

/** The draft with the changes, sharing what none of them touched. */
export function withChanges(draft: FlowDraft, changes: FlowChanges): FlowDraft {
  const facts = withFacts(draft, changes.facts);
  if (changes.widgets.size === 0) return facts;
  return { ...facts, widgets: withWidgets(draft.widgets, changes.widgets) };
}

function withFacts(draft: FlowDraft, changed: FlowChanges["facts"]): FlowDraft {
  let facts = draft;
  for (const [name, value] of changed) {
    const { [name]: _before, ...rest } = facts;
    // The value was parsed by the schema of this very property.
    facts = (value === undefined ? rest : { ...facts, [name]: value }) as FlowDraft;
  }
  return facts;
}

function withWidgets(
  before: FlowDraft["widgets"],
  changed: FlowChanges["widgets"],
): FlowDraft["widgets"] {
  const removes = [...changed.values()].includes(undefined);
  const widgets: { [id: string]: WidgetNode } = removes ? {} : { ...before };
  if (removes) {
    // Built anew, since an object that properties were deleted from is slow ever after.
    for (const [id, widget] of Object.entries(before)) {
      if (!changed.has(id) || changed.get(id)) widgets[id] = widget;
    }
  }
  for (const [id, widget] of changed) {
    if (widget && own(widgets, id) !== widget) widgets[id] = widget;
  }
  return widgets;
}
