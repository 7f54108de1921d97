import { type FlowDraft, targetOf, type WidgetNode, widgetAt } from "../kernel/document.js";
import type { Edit, EditOf } from "../kernel/edit.js";
import { isJsonObject, type JsonValue, own } from "../kernel/json.js";
import { type Outcome, type Problem, refusal } from "../kernel/problem.js";
import { changeSetting, indexOfItem, readSetting } from "./setting-path.js";

interface Applied {
  readonly flow: FlowDraft;
  readonly inverse: readonly Edit[];
}

type Applier<Type extends Edit["type"]> = (
  flow: FlowDraft,
  edit: EditOf<Type>,
) => Applied | Problem;

/**
 * Applies edits to a draft, all or none. The draft is not changed; what no edit touches is
 * shared with the result. `inverse` undoes them: applied to the result it gives the draft back,
 * byte for byte. An edit whose subject is not there is refused with a coded problem (`SF11nn`).
 */
export function applyEdits(flow: FlowDraft, edits: readonly Edit[]): Outcome<Applied> {
  let current = flow;
  const inverse: Edit[] = [];
  for (const edit of edits) {
    const applied = applyOne(current, edit);
    if ("code" in applied) return { ok: false, problems: [applied] };
    current = applied.flow;
    inverse.unshift(...applied.inverse);
  }
  return { ok: true, flow: current, inverse };
}

function applyOne<Type extends Edit["type"]>(
  flow: FlowDraft,
  edit: EditOf<Type>,
): Applied | Problem {
  // The map is total over `Edit["type"]`, which TypeScript cannot follow through the union.
  const apply = APPLIERS[edit.type] as Applier<Type>;
  return apply(flow, edit);
}

const APPLIERS: { readonly [Type in Edit["type"]]: Applier<Type> } = {
  setFlow(flow, edit) {
    const before: JsonValue | undefined = flow[edit.property];
    const { [edit.property]: _removed, ...rest } = flow;
    const removable = edit.property === "start" || edit.property === "onError";
    if (edit.value === undefined && !removable) {
      return refusal("SF1106", [edit.property], { property: edit.property });
    }
    // The value is checked against the envelope by whoever brought the edit (`checkEdits`).
    const next = (
      edit.value === undefined ? rest : { ...flow, [edit.property]: edit.value }
    ) as FlowDraft;
    return {
      flow: next,
      inverse: [withValue({ type: "setFlow", property: edit.property }, before)],
    };
  },

  addWidget(flow, edit) {
    if (widgetAt(flow, edit.id))
      return refusal("SF1102", ["widgets", edit.id], { widget: edit.id });
    return {
      flow: withWidget(flow, edit.id, edit.widget),
      inverse: [{ type: "removeWidget", id: edit.id }],
    };
  },

  removeWidget(flow, edit) {
    const widget = widgetAt(flow, edit.id);
    if (!widget) return noWidget(edit.id);
    const { [edit.id]: _removed, ...widgets } = flow.widgets;
    return {
      flow: { ...flow, widgets },
      inverse: [{ type: "addWidget", id: edit.id, widget }],
    };
  },

  replaceWidget(flow, edit) {
    const widget = widgetAt(flow, edit.id);
    if (!widget) return noWidget(edit.id);
    return {
      flow: withWidget(flow, edit.id, edit.widget),
      inverse: [{ type: "replaceWidget", id: edit.id, widget }],
    };
  },

  setTitle(flow, edit) {
    const widget = widgetAt(flow, edit.id);
    if (!widget) return noWidget(edit.id);
    const { title, ...rest } = widget;
    const next = edit.title === undefined ? rest : { ...widget, title: edit.title };
    return {
      flow: withWidget(flow, edit.id, next),
      inverse: [title === undefined ? { type: "setTitle", id: edit.id } : { ...edit, title }],
    };
  },

  setSetting(flow, edit) {
    const widget = widgetAt(flow, edit.id);
    if (!widget) return noWidget(edit.id);
    if (typeof edit.path.at(-1) !== "string") return noSetting(edit.id, edit.path);
    const before = readSetting(widget.settings, edit.path);
    const settings = changeSetting(widget.settings, edit.path, () => edit.value);
    if (!settings) return noSetting(edit.id, edit.path);
    return {
      flow: withWidget(flow, edit.id, { ...widget, settings }),
      inverse: [withValue({ type: "setSetting", id: edit.id, path: edit.path }, before)],
    };
  },

  addItem(flow, edit) {
    return changeList(flow, edit.id, edit.path, (list) => {
      const item = isJsonObject(edit.item) ? own(edit.item, "id") : undefined;
      if (typeof item !== "string") return refusal("SF1105", ["widgets", edit.id, "settings"]);
      if (indexOfItem(list, item) >= 0)
        return refusal("SF1104", ["widgets", edit.id, "settings"], { item });
      return {
        list: list.toSpliced(edit.index, 0, edit.item),
        inverse: { type: "removeItem", id: edit.id, path: [...edit.path, { id: item }] },
      };
    });
  },

  removeItem(flow, edit) {
    const last = edit.path.at(-1);
    if (last === undefined || typeof last === "string") return noSetting(edit.id, edit.path);
    const path = edit.path.slice(0, -1);
    return changeList(flow, edit.id, path, (list) => {
      const index = indexOfItem(list, last.id);
      const item = list[index];
      if (item === undefined) return noSetting(edit.id, edit.path);
      return {
        list: list.toSpliced(index, 1),
        inverse: { type: "addItem", id: edit.id, path, index, item },
      };
    });
  },

  moveItem(flow, edit) {
    const last = edit.path.at(-1);
    if (last === undefined || typeof last === "string") return noSetting(edit.id, edit.path);
    return changeList(flow, edit.id, edit.path.slice(0, -1), (list) => {
      const index = indexOfItem(list, last.id);
      const item = list[index];
      if (item === undefined) return noSetting(edit.id, edit.path);
      return {
        list: list.toSpliced(index, 1).toSpliced(edit.index, 0, item),
        inverse: { ...edit, index },
      };
    });
  },

  connect(flow, edit) {
    const widget = widgetAt(flow, edit.from.widget);
    if (!widget) return noWidget(edit.from.widget);
    const before = targetOf(widget, edit.from.exit);
    const exits = { ...widget.exits, [edit.from.exit]: edit.to };
    return {
      flow: withWidget(flow, edit.from.widget, { ...widget, exits }),
      inverse: [
        before === undefined
          ? { type: "disconnect", from: edit.from }
          : { type: "connect", from: edit.from, to: before },
      ],
    };
  },

  disconnect(flow, edit) {
    const widget = widgetAt(flow, edit.from.widget);
    if (!widget) return noWidget(edit.from.widget);
    const before = targetOf(widget, edit.from.exit);
    if (before === undefined) return noExit(edit.from.widget, edit.from.exit);
    const { [edit.from.exit]: _removed, ...exits } = widget.exits;
    return {
      flow: withWidget(flow, edit.from.widget, { ...widget, exits }),
      inverse: [{ type: "connect", from: edit.from, to: before }],
    };
  },

  moveBranch(flow, edit) {
    const source = widgetAt(flow, edit.from.widget);
    if (!source) return noWidget(edit.from.widget);
    const goal = widgetAt(flow, edit.to.widget);
    if (!goal) return noWidget(edit.to.widget);
    const branch = targetOf(source, edit.from.exit);
    if (branch === undefined) return noExit(edit.from.widget, edit.from.exit);
    const occupied = targetOf(goal, edit.to.exit);
    if (occupied !== undefined) {
      return refusal("SF1107", ["widgets", edit.to.widget, "exits", edit.to.exit], { ...edit.to });
    }
    const moved = applyEdits(flow, [
      { type: "disconnect", from: edit.from },
      { type: "connect", from: edit.to, to: branch },
    ]);
    if (!moved.ok) return moved.problems[0] ?? noWidget(edit.to.widget);
    return {
      flow: moved.flow,
      inverse: [{ type: "moveBranch", from: edit.to, to: edit.from }],
    };
  },
};

function withValue<T extends object>(
  edit: T,
  value: JsonValue | undefined,
): T & { value?: JsonValue } {
  return value === undefined ? edit : { ...edit, value };
}

function withWidget(flow: FlowDraft, id: string, widget: WidgetNode): FlowDraft {
  return { ...flow, widgets: { ...flow.widgets, [id]: widget } };
}

function changeList(
  flow: FlowDraft,
  id: string,
  path: EditOf<"addItem">["path"],
  change: (list: readonly JsonValue[]) => { list: readonly JsonValue[]; inverse: Edit } | Problem,
): Applied | Problem {
  const widget = widgetAt(flow, id);
  if (!widget) return noWidget(id);
  const list = readSetting(widget.settings, path);
  if (!Array.isArray(list)) return noSetting(id, path);
  const changed = change(list);
  if ("code" in changed) return changed;
  const settings = changeSetting(widget.settings, path, () => changed.list);
  if (!settings) return noSetting(id, path);
  return { flow: withWidget(flow, id, { ...widget, settings }), inverse: [changed.inverse] };
}

function noWidget(widget: string): Problem {
  return refusal("SF1101", ["widgets", widget], { widget });
}

function noExit(widget: string, exit: string): Problem {
  return refusal("SF1103", ["widgets", widget, "exits", exit], { widget, exit });
}

function noSetting(widget: string, path: EditOf<"setSetting">["path"]): Problem {
  const words = path.map((segment) => (typeof segment === "string" ? segment : segment.id));
  return refusal("SF1108", ["widgets", widget, "settings", ...words], {
    widget,
    setting: words.join("."),
  });
}
