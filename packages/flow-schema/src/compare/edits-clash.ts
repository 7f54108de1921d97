import type { Edit, PathSegment } from "../kernel/edit.js";
import { sameJson } from "../kernel/json.js";

/** The widget an edit is about; empty for the flow itself. */
export function placeOf(edit: Edit): string {
  if (edit.type === "setFlow") return "";
  return "id" in edit ? edit.id : edit.from.widget;
}

/** The widget an edit takes away. */
export function removedWidget(edit: Edit): string | undefined {
  return edit.type === "removeWidget" ? edit.id : undefined;
}

/** The widgets an edit makes something lead to. */
export function targetsOf(edit: Edit): readonly string[] {
  if (edit.type === "connect") return [edit.to];
  if ("widget" in edit) return Object.values(edit.widget.exits);
  const leads =
    edit.type === "setFlow" && (edit.property === "start" || edit.property === "onError");
  return leads && typeof edit.value === "string" ? [edit.value] : [];
}

const WHOLE: ReadonlySet<Edit["type"]> = new Set(["addWidget", "removeWidget", "replaceWidget"]);

/**
 * Whether two edits of one place cannot both be kept. The answer is the same whichever of the two
 * is asked first.
 */
export function clash(a: Edit, b: Edit): boolean {
  if (WHOLE.has(a.type) || WHOLE.has(b.type)) return true;
  if (a.type === "setFlow" && b.type === "setFlow") return a.property === b.property;
  if ("path" in a && "path" in b) return pathsClash(a, b);
  if ("from" in a && "from" in b) return a.from.exit === b.from.exit;
  if ("from" in a && "path" in b) return takesExit(b, a.from.exit) && a.type === "connect";
  if ("from" in b && "path" in a) return takesExit(a, b.from.exit) && b.type === "connect";
  return a.type === "setTitle" && b.type === "setTitle";
}

type PathEdit = Extract<Edit, { path: unknown }>;

/** Options and branches are exits of their widget: one side removes what the other connects. */
function takesExit(edit: PathEdit, exit: string): boolean {
  const last = edit.path.at(-1);
  return edit.type === "removeItem" && typeof last === "object" && last.id === exit;
}

/**
 * One path leads into the other. Two items put into one list do not meet unless they share an id,
 * and moving an item does not touch what is in it. The order of a list is one thing: where both
 * sides changed it, mixing the two would give an order that nobody wanted.
 */
function pathsClash(a: PathEdit, b: PathEdit): boolean {
  if (a.type === "moveItem" && b.type === "moveItem") {
    return sameJson(a.path.slice(0, -1), b.path.slice(0, -1));
  }
  const pathA = touched(a);
  const pathB = touched(b);
  const shared = Math.min(pathA.length, pathB.length);
  for (let index = 0; index < shared; index++) {
    if (!sameJson(pathA[index], pathB[index])) return false;
  }
  if (a.type === "moveItem" && pathB.length > pathA.length) return false;
  return !(b.type === "moveItem" && pathA.length > pathB.length);
}

function touched(edit: PathEdit): readonly PathSegment[] {
  if (edit.type !== "addItem") return edit.path;
  const { item } = edit;
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  return typeof id === "string" ? [...edit.path, { id }] : edit.path;
}
