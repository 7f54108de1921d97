import { applyEdits } from "../edits/apply-edits.js";
import type { ReadOptions } from "../flow/parse-flow.js";
import { type FlowDraft, widgetAt } from "../kernel/document.js";
import type { Edit } from "../kernel/edit.js";
import { sameJson } from "../kernel/json.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import { compareFlows } from "./compare-flows.js";
import { clash, placeOf, removedWidget, targetsOf } from "./edits-clash.js";

/** Two people changed the same thing differently, or one removed what the other changed. */
export interface MergeConflict {
  /** The widgets it is about, by id and in order; empty when it is a fact of the flow itself. */
  readonly widgets: readonly string[];
  /** What each side did. The merged flow has `ours`. */
  readonly ours: readonly Edit[];
  readonly theirs: readonly Edit[];
}

export interface FlowMerge {
  /** The base with both sides' edits; where they conflict, ours stands. */
  readonly flow: FlowDraft;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Brings two changed copies of a flow together. Edits that touch different things are both kept;
 * the same edit on both sides counts once; a conflict is data, to be shown and decided. Merged
 * the other way round, the same conflicts come out with the sides exchanged.
 *
 * @example
 * const { flow, conflicts } = mergeFlows(base, mine, theirs);
 * save(flow);
 * for (const { widgets, ours, theirs } of conflicts) ask(widgets, ours, theirs);
 */
export function mergeFlows(
  base: FlowDraft,
  ours: FlowDraft,
  theirs: FlowDraft,
  options: ReadOptions = {},
): FlowMerge {
  const registry = options.registry ?? builtinRegistry;
  const all = compareFlows(base, ours, options).edits;
  // What both did is neither to be done again nor in the way of anything.
  const [mine, others] = withoutShared(all, compareFlows(base, theirs, options).edits);
  const conflicts = findConflicts(mine, others);
  const held = new Set(conflicts.flatMap((conflict) => conflict.theirs));

  const free = others.filter((edit) => !held.has(edit));
  const together = applyEdits(ours, free);
  const flow = together.ok ? together.flow : applyOneByOne(ours, free, conflicts);
  return withReadableSettings({ flow, conflicts }, ours, mine, others, registry);
}

/** For the case that one of them cannot be applied: the others still are. */
function applyOneByOne(
  ours: FlowDraft,
  edits: readonly Edit[],
  conflicts: MergeConflict[],
): FlowDraft {
  let flow = ours;
  for (const edit of edits) {
    const applied = applyEdits(flow, [edit]);
    if (applied.ok) flow = applied.flow;
    else conflicts.push({ widgets: widgetsOf([edit]), ours: [], theirs: [edit] });
  }
  return flow;
}

function withoutShared(
  a: readonly Edit[],
  b: readonly Edit[],
): readonly [readonly Edit[], readonly Edit[]] {
  const byPlace = groupBy(b, placeOf);
  const shared = new Set<Edit>();
  for (const edit of a) {
    const same = byPlace.get(placeOf(edit))?.find((other) => sameJson(edit, other));
    if (same) shared.add(edit).add(same);
  }
  const rest = (edits: readonly Edit[]) => edits.filter((edit) => !shared.has(edit));
  return [rest(a), rest(b)];
}

/** Edits that clash, with all that clash with them, as one conflict each. */
function findConflicts(mine: readonly Edit[], others: readonly Edit[]): MergeConflict[] {
  const byPlace = groupBy(mine, placeOf);
  const removals = new Map(
    mine.flatMap((edit) => {
      const id = removedWidget(edit);
      return id === undefined ? [] : [[id, edit] as const];
    }),
  );
  const leading = new Map<string, Edit[]>();
  for (const edit of mine) {
    for (const target of targetsOf(edit)) {
      const known = leading.get(target);
      if (known) known.push(edit);
      else leading.set(target, [edit]);
    }
  }

  const groups = new Groups();
  for (const theirs of others) {
    const removed = removedWidget(theirs);
    const blockers = [
      ...(byPlace.get(placeOf(theirs)) ?? []).filter((edit) => clash(edit, theirs)),
      ...targetsOf(theirs).flatMap((target) => removals.get(target) ?? []),
      ...(removed === undefined ? [] : (leading.get(removed) ?? [])),
    ];
    for (const edit of blockers) groups.join(edit, theirs);
  }
  return groups.conflicts(mine, others);
}

/**
 * What each side could do alone, both together may not (a list that grows beyond its limit): then
 * the whole widget is a conflict, and stays as ours has it.
 */
function withReadableSettings(
  merge: FlowMerge,
  ours: FlowDraft,
  mine: readonly Edit[],
  others: readonly Edit[],
  registry: WidgetRegistry,
): FlowMerge {
  let { flow } = merge;
  const conflicts = [...merge.conflicts];
  const theirsByPlace = groupBy(others, placeOf);
  for (const [id, edits] of groupBy(mine, placeOf)) {
    const theirs = theirsByPlace.get(id);
    const merged = widgetAt(flow, id);
    const own = widgetAt(ours, id);
    if (id === "" || !theirs || !merged || !own || merged === own) continue;
    if (registry.read(merged)?.ok !== false || registry.read(own)?.ok === false) continue;
    flow = { ...flow, widgets: { ...flow.widgets, [id]: own } };
    conflicts.push({ widgets: [id], ours: edits, theirs });
  }
  return { flow, conflicts };
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Edits of both sides that hang together. */
class Groups {
  readonly #groupOf = new Map<Edit, Set<Edit>>();

  join(a: Edit, b: Edit): void {
    const groupA = this.#groupOf.get(a) ?? new Set([a]);
    const groupB = this.#groupOf.get(b) ?? new Set([b]);
    const [small, large] = groupA.size < groupB.size ? [groupA, groupB] : [groupB, groupA];
    for (const edit of small) large.add(edit);
    for (const edit of large) this.#groupOf.set(edit, large);
  }

  conflicts(mine: readonly Edit[], others: readonly Edit[]): MergeConflict[] {
    const groups = new Map<Set<Edit>, { ours: Edit[]; theirs: Edit[] }>();
    const sort = (edits: readonly Edit[], side: "ours" | "theirs"): void => {
      for (const edit of edits) {
        const group = this.#groupOf.get(edit);
        if (!group) continue;
        const sides = groups.get(group) ?? { ours: [], theirs: [] };
        sides[side].push(edit);
        groups.set(group, sides);
      }
    };
    sort(mine, "ours");
    sort(others, "theirs");
    return [...groups.values()]
      .map(({ ours, theirs }) => ({ widgets: widgetsOf([...ours, ...theirs]), ours, theirs }))
      .toSorted((a, b) => compareLists(a.widgets, b.widgets));
  }
}

function widgetsOf(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.map(placeOf))].filter((id) => id !== "").toSorted();
}

/** By code unit and not by locale, so that every machine sorts alike. */
function compareLists(a: readonly string[], b: readonly string[]): number {
  const [textA, textB] = [a.join("\n"), b.join("\n")];
  return textA < textB ? -1 : textA > textB ? 1 : 0;
}
