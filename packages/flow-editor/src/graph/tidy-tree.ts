/**
 * A box of a tree to be laid out from left to right. Boxes of different heights may stand beside
 * each other; a child begins where its parent ends.
 */
export interface Box {
  /** With the space that is kept free beside it. */
  readonly width: number;
  /** Where it ends, downwards, in any unit that grows. */
  readonly bottom: number;
  readonly children: readonly Box[];
  /** The middle of the box; set by `tidyTree`. */
  x: number;
}

/** A box with what the algorithm notes on it. */
interface Noted {
  readonly box: Box;
  readonly width: number;
  readonly bottom: number;
  children: readonly Noted[];
  prelim: number;
  mod: number;
  shift: number;
  change: number;
  /** Threads: the next box of the contour below a leaf. */
  left: Noted | undefined;
  right: Noted | undefined;
  /** The lowest boxes of the subtree's left and right contours, and the sums of mods to them. */
  extremeLeft: Noted;
  extremeRight: Noted;
  modToLeft: number;
  modToRight: number;
}

/** Which of the siblings so far shows at which depth, seen from the right. */
interface Lowest {
  readonly bottom: number;
  readonly index: number;
  readonly next: Lowest | undefined;
}

/**
 * Gives every box of a tree its place from left to right: as narrow as it goes without two
 * overlapping, each parent in the middle over its children.
 *
 * After A. van der Ploeg, "Drawing non-layered tidy trees in linear time" (2014), with a list in
 * the place of its recursion, so that depth costs no stack.
 */
export function tidyTree(root: Box): void {
  const order = noteAll(root);
  for (const noted of order.toReversed()) placeChildren(noted);
  const sums = new Map<Noted, number>();
  for (const noted of order) {
    const sum = (sums.get(noted) ?? 0) + noted.mod;
    noted.box.x = noted.prelim + sum + noted.width / 2;
    spreadShifts(noted);
    for (const child of noted.children) sums.set(child, sum);
    sums.delete(noted);
  }
}

/** All boxes, parents before children. */
function noteAll(root: Box): readonly Noted[] {
  const order: Noted[] = [note(root)];
  for (let at = 0; at < order.length; at++) {
    const noted = order[at];
    if (!noted) break;
    noted.children = noted.box.children.map(note);
    for (const child of noted.children) order.push(child);
  }
  return order;
}

function note(box: Box): Noted {
  const facts = { box, width: box.width, bottom: box.bottom, children: [], prelim: 0, mod: 0 };
  const rest = {
    shift: 0,
    change: 0,
    left: undefined,
    right: undefined,
    modToLeft: 0,
    modToRight: 0,
  };
  const noted: Omit<Noted, "extremeLeft" | "extremeRight"> = { ...facts, ...rest };
  // A box alone is both ends of its own contours; the object must be there to be named.
  const whole = noted as Noted;
  whole.extremeLeft = whole;
  whole.extremeRight = whole;
  return whole;
}

function placeChildren(parent: Noted): void {
  const { children } = parent;
  const first = children[0];
  const last = children.at(-1);
  if (!first || !last) return;
  let lowest = raise(first.extremeLeft.bottom, 0, undefined);
  for (let index = 1; index < children.length; index++) {
    const bottom = children[index]?.extremeRight.bottom ?? 0;
    separate(children, index, lowest);
    lowest = raise(bottom, index, lowest);
  }
  const leftEdge = first.prelim + first.mod;
  const rightEdge = last.prelim + last.mod + last.width;
  parent.prelim = (leftEdge + rightEdge) / 2 - parent.width / 2;
  // Middles and not edges: two children of different widths stand even under their parent.
  parent.prelim += (first.width - last.width) / 4;
  parent.extremeLeft = first.extremeLeft;
  parent.modToLeft = first.modToLeft;
  parent.extremeRight = last.extremeRight;
  parent.modToRight = last.modToRight;
}

/** Moves a subtree to the right until it is clear of all its siblings on the left. */
function separate(siblings: readonly Noted[], index: number, from: Lowest): void {
  let lowest: Lowest | undefined = from;
  let right = siblings[index - 1];
  let left = siblings[index];
  let rightSum = right?.mod ?? 0;
  let leftSum = left?.mod ?? 0;
  while (right && left) {
    if (lowest && right.bottom > lowest.bottom) lowest = lowest.next;
    const overlap = rightSum + right.prelim + right.width - (leftSum + left.prelim);
    if (overlap > 0) {
      leftSum += overlap;
      move(siblings, index, lowest?.index ?? index - 1, overlap);
    }
    const rightBottom: number = right.bottom;
    const leftBottom: number = left.bottom;
    if (rightBottom <= leftBottom) {
      right = right.children.at(-1) ?? right.right;
      rightSum += right?.mod ?? 0;
    }
    if (rightBottom >= leftBottom) {
      left = left.children[0] ?? left.left;
      leftSum += left?.mod ?? 0;
    }
  }
  if (left) threadLeft(siblings, index, left, leftSum);
  else if (right) threadRight(siblings, index, right, rightSum);
}

function move(siblings: readonly Noted[], index: number, from: number, distance: number): void {
  const moved = siblings[index];
  const after = siblings[from + 1];
  if (!moved) return;
  moved.mod += distance;
  moved.modToLeft += distance;
  moved.modToRight += distance;
  if (from === index - 1 || !after) return;
  // The siblings in between share the way, so that they stand evenly.
  const share = distance / (index - from);
  after.shift += share;
  moved.shift -= share;
  moved.change -= distance - share;
}

function threadLeft(siblings: readonly Noted[], index: number, to: Noted, sum: number): void {
  const first = siblings[0];
  const current = siblings[index];
  if (!first || !current) return;
  const leaf = first.extremeLeft;
  leaf.left = to;
  const difference = sum - to.mod - first.modToLeft;
  leaf.mod += difference;
  leaf.prelim -= difference;
  first.extremeLeft = current.extremeLeft;
  first.modToLeft = current.modToLeft;
}

function threadRight(siblings: readonly Noted[], index: number, to: Noted, sum: number): void {
  const current = siblings[index];
  const before = siblings[index - 1];
  if (!current || !before) return;
  const leaf = current.extremeRight;
  leaf.right = to;
  const difference = sum - to.mod - current.modToRight;
  leaf.mod += difference;
  leaf.prelim -= difference;
  current.extremeRight = before.extremeRight;
  current.modToRight = before.modToRight;
}

function raise(bottom: number, index: number, from: Lowest | undefined): Lowest {
  let next = from;
  while (next && bottom >= next.bottom) next = next.next;
  return { bottom, index, next };
}

function spreadShifts(parent: Noted): void {
  let shift = 0;
  let sum = 0;
  for (const child of parent.children) {
    shift += child.shift;
    sum += shift + child.change;
    child.mod += sum;
  }
}
