import { applyEdits } from "../edits/apply-edits.js";
import type { ReadOptions } from "../flow/parse-flow.js";
import type { FlowDraft } from "../kernel/document.js";
import type { Edit, PathSegment } from "../kernel/edit.js";
import { sameJson } from "../kernel/json.js";
import { compareFlows } from "./compare-flows.js";

/** Two people changed the same thing differently. */
export interface MergeConflict {
  /** The widget both changed; absent when it is a fact of the flow itself. */
  readonly widgetId?: string;
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
 * the same edit on both sides counts once; a conflict is data, to be shown and decided.
 */
export function mergeFlows(
  base: FlowDraft,
  ours: FlowDraft,
  theirs: FlowDraft,
  options: ReadOptions = {},
): FlowMerge {
  const mine = compareFlows(base, ours, options).edits;
  const others = compareFlows(base, theirs, options).edits;
  const mineByPlace = groupByPlace(mine);
  const conflicts: MergeConflict[] = [];
  let flow = ours;
  for (const edit of others) {
    const near = (mineByPlace.get(placeOf(edit)) ?? []).filter((other) => meet(edit, other));
    if (near.some((other) => sameEdit(edit, other))) continue;
    const blockers = [
      ...near,
      ...mine.filter((other) => leadsNowhere(edit, other) || leadsNowhere(other, edit)),
    ];
    const applied = blockers.length === 0 ? applyEdits(flow, [edit]) : undefined;
    if (applied?.ok) {
      flow = applied.flow;
      continue;
    }
    const place = placeOf(edit);
    conflicts.push({
      ...(place === "" ? {} : { widgetId: place }),
      ours: blockers,
      theirs: [edit],
    });
  }
  return { flow, conflicts };
}

/** The widget an edit is about; empty for the flow itself. */
function placeOf(edit: Edit): string {
  if (edit.type === "setFlow") return "";
  return "id" in edit ? edit.id : edit.from.widget;
}

function groupByPlace(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const place = placeOf(edit);
    const group = groups.get(place);
    if (group) group.push(edit);
    else groups.set(place, [edit]);
  }
  return groups;
}

const WHOLE: ReadonlySet<Edit["type"]> = new Set(["addWidget", "removeWidget", "replaceWidget"]);

/** Whether two edits of one widget touch the same thing. */
function meet(a: Edit, b: Edit): boolean {
  if (WHOLE.has(a.type) || WHOLE.has(b.type)) return true;
  if (a.type === "setFlow" && b.type === "setFlow") return a.property === b.property;
  if ("path" in a && "path" in b) return overlap(a, b);
  if ("from" in a && "from" in b) return a.from.exit === b.from.exit;
  return a.type === "setTitle" && b.type === "setTitle";
}

/** One side connects an exit to a widget that the other side takes away. */
function leadsNowhere(connecting: Edit, removing: Edit): boolean {
  return (
    connecting.type === "connect" &&
    removing.type === "removeWidget" &&
    connecting.to === removing.id
  );
}

type PathEdit = Extract<Edit, { path: unknown }>;

/** One path leads into the other. Two items put into one list do not meet unless they share an id. */
function overlap(a: PathEdit, b: PathEdit): boolean {
  const pathA = touched(a);
  const pathB = touched(b);
  const shared = Math.min(pathA.length, pathB.length);
  for (let index = 0; index < shared; index++) {
    if (!sameJson(pathA[index], pathB[index])) return false;
  }
  return true;
}

function touched(edit: PathEdit): readonly PathSegment[] {
  if (edit.type !== "addItem") return edit.path;
  const { item } = edit;
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  return typeof id === "string" ? [...edit.path, { id }] : edit.path;
}

function sameEdit(a: Edit, b: Edit): boolean {
  return sameJson(a, b);
}
