import { exitKey, type Forest, type Growth, type Tree } from "./forest.js";
import type { Ending } from "./layout.js";

/** Lines that pass more rows than this make a picture nobody can follow: a link stands there. */
const MAX_ROWS = 10;
/** The same from left to right, counted in ends of branches between the two. */
const MAX_BRANCHES = 14;
/** So many lines may join one widget. */
const MAX_LINES = 16;

/** How each exit of a tree's widgets is drawn, by `exitKey`. */
export function decideEndings({ growths, backs }: Forest, tree: Tree): ReadonlyMap<string, Ending> {
  const endings = new Map<string, Ending>();
  const columns = numberColumns(tree, growths);
  const joined = new Map<string, number>();
  for (const growth of tree.order) {
    for (const { spec, target } of growth.exits) {
      const key = exitKey(growth.id, spec.id);
      const goal = target === undefined ? undefined : growths.get(target);
      if (!goal) {
        endings.set(key, { kind: "open" });
        continue;
      }
      const to = goal.id;
      if (hangsOn(goal, growth.id, spec.id)) {
        endings.set(key, { kind: "leads", to });
        continue;
      }
      const lines = joined.get(to) ?? 0;
      const across = Math.abs((columns.get(key) ?? 0) - (columns.get(to) ?? 0));
      const isNear =
        goal.tree === tree &&
        !backs.has(key) &&
        goal.rank - growth.rank <= MAX_ROWS &&
        across <= MAX_BRANCHES &&
        lines < MAX_LINES;
      if (isNear) joined.set(to, lines + 1);
      endings.set(key, { kind: isNear ? "rejoins" : "jumps", to });
    }
  }
  return endings;
}

/** Whether a widget hangs on this very exit. */
export function hangsOn({ parent }: Growth, id: string, exit: string): boolean {
  return parent?.id === id && parent.exit === exit;
}

/** Numbers the ends of branches from left to right: exits by their key, widgets by their id. */
function numberColumns(
  tree: Tree,
  growths: ReadonlyMap<string, Growth>,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const root = tree.root === undefined ? undefined : growths.get(tree.root);
  const frames = root ? [{ growth: root, next: 0 }] : [];
  let column = 0;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const { growth } = frame;
    if (frame.next === 0) columns.set(growth.id, column);
    const exit = growth.exits[frame.next++];
    if (!exit) {
      frames.pop();
      if (growth.exits.length === 0) column++;
      continue;
    }
    const child = exit.target === undefined ? undefined : growths.get(exit.target);
    columns.set(exitKey(growth.id, exit.spec.id), column);
    if (child && hangsOn(child, growth.id, exit.spec.id)) frames.push({ growth: child, next: 0 });
    else column++;
  }
  return columns;
}
