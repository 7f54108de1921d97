/** A node that the walk has entered and not yet left. */
interface Frame<Node> {
  readonly node: Node;
  readonly targets: readonly Node[];
  next: number;
  readonly order: number;
  /** The earliest open node that can be reached from here. */
  low: number;
}

/**
 * The groups of nodes that lead to each other: strongly connected components of more than one
 * node, or of one that leads to itself. Tarjan's algorithm with its own stack, so that a chain of
 * thousands does not exhaust JavaScript's.
 */
export function findCycles<Node>(
  nodes: Iterable<Node>,
  targetsOf: (node: Node) => readonly Node[],
): Node[][] {
  const entered = new Map<Node, Frame<Node>>();
  const open: Node[] = [];
  const closed = new Set<Node>();
  const frames: Frame<Node>[] = [];
  const cycles: Node[][] = [];

  const enter = (node: Node): void => {
    const order = entered.size;
    const frame = { node, targets: targetsOf(node), next: 0, order, low: order };
    entered.set(node, frame);
    open.push(node);
    frames.push(frame);
  };
  const leave = (frame: Frame<Node>): void => {
    frames.pop();
    const parent = frames[frames.length - 1];
    if (parent && frame.low < parent.low) parent.low = frame.low;
    if (frame.low !== frame.order) return;
    const group = open.splice(open.lastIndexOf(frame.node));
    for (const node of group) closed.add(node);
    if (group.length > 1 || frame.targets.includes(frame.node)) cycles.push(group);
  };

  for (const root of nodes) {
    if (entered.has(root)) continue;
    enter(root);
    for (let frame = frames[0]; frame; frame = frames[frames.length - 1]) {
      const target = frame.targets[frame.next++];
      if (target === undefined) {
        leave(frame);
        continue;
      }
      const known = entered.get(target);
      if (!known) enter(target);
      else if (!closed.has(target) && known.order < frame.low) frame.low = known.order;
    }
  }
  return cycles;
}
