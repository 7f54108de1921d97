import type { Edge, TrackedGraph, Vertex } from "./tracked-graph.js";

/**
 * Keeps which widgets a call can come to. A tree of parents from the entry proves it for each; an
 * edge outside of the tree may go without any work. When an edge of the tree goes, the widget
 * below looks for another source that is not itself below it, and only when there is none do its
 * own children have to look. So the work is in proportion to what becomes reachable or
 * unreachable, and to the length of the ways back to the entry. Where those are long and many, a
 * budget ends the search and all is found anew, in one pass over the flow.
 */
export class Reachability {
  readonly #graph: TrackedGraph;
  #updates = 0;
  #before = new Map<Vertex, boolean>();
  #budget = 0;

  constructor(graph: TrackedGraph) {
    this.#graph = graph;
  }

  /** Finds all from the beginning; answers with those whose answer has changed. */
  rebuild(): readonly Vertex[] {
    const before = new Map(this.#before);
    const { entry, widgets } = this.#graph;
    for (const vertex of widgets.values()) {
      if (!before.has(vertex)) before.set(vertex, vertex.reached);
      vertex.reached = false;
      vertex.parent = undefined;
    }
    this.#grow([entry]);
    return changedSince(before);
  }

  /**
   * Follows a change of the graph that has been made already. `appeared` are vertices that became
   * widgets, `vanished` those that were. Answers with those whose answer has changed.
   */
  update(
    added: readonly Edge[],
    removed: readonly Edge[],
    appeared: readonly Vertex[],
    vanished: readonly Vertex[],
  ): readonly Vertex[] {
    this.#updates++;
    this.#graph.entry.rootedAt = this.#updates;
    this.#before = new Map();
    this.#budget = 4 * this.#graph.widgets.size + 1_000;

    const orphans: Vertex[] = [];
    for (const vertex of vanished) this.#lose(vertex);
    for (const { from, to } of removed) {
      if (to.parent !== from) continue;
      to.parent = undefined;
      if (to.node) orphans.push(to);
    }
    // What was added first: what is put between two widgets leads on to the second.
    for (const { from, to } of added) if (from.reached) this.#adopt(to, from);
    for (const vertex of appeared) this.#adoptByAnySource(vertex);

    const lost: Vertex[] = [];
    for (const orphan of orphans) {
      if (orphan.parent || !orphan.reached) continue;
      orphan.parent = this.#sourceWithWayBack(orphan);
      if (orphan.parent) continue;
      this.#lose(orphan);
      lost.push(orphan);
      for (const child of orphan.targets) {
        if (child.parent !== orphan) continue;
        child.parent = undefined;
        orphans.push(child);
      }
      if (this.#budget < 0) return this.rebuild();
    }
    // A circle leads back to what was lost before another way to it was found.
    for (const vertex of lost) this.#adoptByAnySource(vertex);
    return changedSince(this.#before);
  }

  #sourceWithWayBack(vertex: Vertex): Vertex | undefined {
    for (const source of vertex.sources) {
      if (source !== vertex && source.reached && this.#hasWayBack(source)) return source;
      this.#budget--;
      if (this.#budget < 0) return undefined;
    }
    return undefined;
  }

  #hasWayBack(vertex: Vertex): boolean {
    let end: Vertex | undefined = vertex;
    for (; end && end.rootedAt !== this.#updates; end = end.parent) this.#budget--;
    if (!end) return false;
    // Remembered for the other sources whose way leads by here.
    for (let at: Vertex | undefined = vertex; at && at !== end; at = at.parent) {
      at.rootedAt = this.#updates;
    }
    return true;
  }

  #adoptByAnySource(vertex: Vertex): void {
    for (const source of vertex.sources) {
      if (vertex.reached) return;
      if (source.reached) this.#adopt(vertex, source);
    }
  }

  #adopt(vertex: Vertex, parent: Vertex): void {
    if (vertex.reached || !vertex.node) return;
    this.#reach(vertex, parent);
    this.#grow([vertex]);
  }

  #grow(open: Vertex[]): void {
    for (let from = open.pop(); from; from = open.pop()) {
      for (const to of from.targets) {
        if (to.reached || !to.node) continue;
        this.#reach(to, from);
        open.push(to);
      }
    }
  }

  #reach(vertex: Vertex, parent: Vertex): void {
    if (!this.#before.has(vertex)) this.#before.set(vertex, vertex.reached);
    vertex.reached = true;
    vertex.parent = parent;
  }

  #lose(vertex: Vertex): void {
    if (!this.#before.has(vertex)) this.#before.set(vertex, vertex.reached);
    vertex.reached = false;
    vertex.parent = undefined;
  }
}

function changedSince(before: ReadonlyMap<Vertex, boolean>): readonly Vertex[] {
  const changed: Vertex[] = [];
  for (const [vertex, reached] of before) if (vertex.reached !== reached) changed.push(vertex);
  return changed;
}
