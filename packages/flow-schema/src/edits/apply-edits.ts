import { envelopeSchema, type FlowDraft, targetOf } from "../kernel/document.js";
import type { Edit, EditOf } from "../kernel/edit.js";
import { fromIssues } from "../kernel/issues.js";
import { type Outcome, type Problem, refusal } from "../kernel/problem.js";
import { noExit, noWidget } from "./refusals.js";
import { addItem, moveItem, removeItem, setSetting } from "./setting-edits.js";
import {
  createWorkingCopy,
  type EditSource,
  editSource,
  type FlowChanges,
  type WorkingCopy,
  withChanges,
} from "./working-copy.js";

/** Changes the working copy and answers with the inverse, or refuses and changes nothing. */
type Applier<Type extends Edit["type"]> = (flow: WorkingCopy, edit: EditOf<Type>) => Edit | Problem;

/**
 * Applies edits to a draft, all or none. The draft is not changed; what no edit touches is
 * shared with the result. `inverse` undoes them: applied to the result it gives the draft back,
 * byte for byte. An edit whose subject is not there is refused with a coded problem (`SF11nn`).
 * Edits that come from a stranger go through `parseEdits` first.
 *
 * @example
 * const renamed = applyEdits(flow, [{ type: "setTitle", id: "menu", title: "Main menu" }]);
 * if (renamed.ok) save(renamed.flow);
 */
export function applyEdits(
  flow: FlowDraft,
  edits: readonly Edit[],
): Outcome<{ readonly flow: FlowDraft; readonly inverse: readonly Edit[] }> {
  const staged = stageEdits(editSource(flow), edits);
  if (!staged.ok) return staged;
  return { ok: true, flow: withChanges(flow, staged.changes), inverse: staged.inverse };
}

/** What edits come to on a flow that is only read: all of them, or the reason why not. */
export function stageEdits(
  source: EditSource,
  edits: readonly Edit[],
): Outcome<{ readonly changes: FlowChanges; readonly inverse: readonly Edit[] }> {
  const copy = createWorkingCopy(source);
  const inverse: Edit[] = [];
  for (const edit of edits) {
    const undo = applyOne(copy, edit);
    if ("code" in undo) return { ok: false, problems: [undo] };
    inverse.push(undo);
  }
  return { ok: true, changes: copy.changes, inverse: inverse.reverse() };
}

function applyOne<Type extends Edit["type"]>(
  flow: WorkingCopy,
  edit: EditOf<Type>,
): Edit | Problem {
  // The map is total over `Edit["type"]`, which TypeScript cannot follow through the union.
  const apply = APPLIERS[edit.type] as Applier<Type>;
  return apply(flow, edit);
}

const APPLIERS: { readonly [Type in Edit["type"]]: Applier<Type> } = {
  setFlow(flow, edit) {
    const { property } = edit;
    const before = flow.fact(property);
    if (edit.value === undefined) {
      if (property !== "start" && property !== "onError") {
        return refusal("SF1106", [property], { property });
      }
      flow.setFact(property, undefined);
    } else {
      const parsed = envelopeSchema.shape[property].safeParse(edit.value);
      if (!parsed.success) {
        const [first] = fromIssues(parsed.error.issues, [property]);
        const reason = first?.params["reason"] ?? "value";
        return refusal("SF1109", first?.path ?? [property], { property, reason });
      }
      flow.setFact(property, parsed.data);
    }
    const inverse: EditOf<"setFlow"> = { type: "setFlow", property };
    return before === undefined ? inverse : { ...inverse, value: before };
  },

  addWidget(flow, edit) {
    if (flow.widget(edit.id)) {
      return refusal("SF1102", ["widgets", edit.id], { widget: edit.id });
    }
    flow.putWidget(edit.id, edit.widget);
    return { type: "removeWidget", id: edit.id };
  },

  removeWidget(flow, edit) {
    const widget = flow.widget(edit.id);
    if (!widget) return noWidget(edit.id);
    flow.removeWidget(edit.id);
    return { type: "addWidget", id: edit.id, widget };
  },

  replaceWidget(flow, edit) {
    const widget = flow.widget(edit.id);
    if (!widget) return noWidget(edit.id);
    flow.putWidget(edit.id, edit.widget);
    return { type: "replaceWidget", id: edit.id, widget };
  },

  setTitle(flow, edit) {
    const widget = flow.widget(edit.id);
    if (!widget) return noWidget(edit.id);
    const { title, ...rest } = widget;
    flow.putWidget(edit.id, edit.title === undefined ? rest : { ...widget, title: edit.title });
    return title === undefined ? { type: "setTitle", id: edit.id } : { ...edit, title };
  },

  setSetting,
  addItem,
  removeItem,
  moveItem,

  connect(flow, edit) {
    const { from, to } = edit;
    const widget = flow.widget(from.widget);
    if (!widget) return noWidget(from.widget);
    const before = targetOf(widget, from.exit);
    flow.putWidget(from.widget, { ...widget, exits: { ...widget.exits, [from.exit]: to } });
    return before === undefined
      ? { type: "disconnect", from }
      : { type: "connect", from, to: before };
  },

  disconnect(flow, { from }) {
    const widget = flow.widget(from.widget);
    if (!widget) return noWidget(from.widget);
    const before = targetOf(widget, from.exit);
    if (before === undefined) return noExit(from.widget, from.exit);
    const { [from.exit]: _removed, ...exits } = widget.exits;
    flow.putWidget(from.widget, { ...widget, exits });
    return { type: "connect", from, to: before };
  },

  moveBranch(flow, { from, to }) {
    const source = flow.widget(from.widget);
    if (!source) return noWidget(from.widget);
    const goal = flow.widget(to.widget);
    if (!goal) return noWidget(to.widget);
    const branch = targetOf(source, from.exit);
    if (branch === undefined) return noExit(from.widget, from.exit);
    if (targetOf(goal, to.exit) !== undefined) {
      return refusal("SF1107", ["widgets", to.widget, "exits", to.exit], { ...to });
    }
    const { [from.exit]: _removed, ...exits } = source.exits;
    flow.putWidget(from.widget, { ...source, exits });
    // Both ends may be the same widget: it is read again, now without the old exit.
    const freed = flow.widget(to.widget) ?? goal;
    flow.putWidget(to.widget, { ...freed, exits: { ...freed.exits, [to.exit]: branch } });
    return { type: "moveBranch", from: to, to: from };
  },
};
