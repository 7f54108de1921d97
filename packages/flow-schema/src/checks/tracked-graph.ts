import type { ExitRef, WidgetNode } from "../kernel/document.js";
import { compareExits } from "./graph.js";
import type { Signal } from "./tracked-signals.js";

/** What can be read of one widget. Each is a fact of its own, so that as little as can be rests on it. */
export const WIDGET_FACTS = [
  "exists",
  "node",
  "name",
  "validity",
  "settings",
  "exits",
  "traits",
  "incoming",
  "reachable",
] as const;
export type WidgetFact = (typeof WIDGET_FACTS)[number];

/** Widgets that lead to each other without waiting for the caller. */
export interface SilentGroup {
  readonly members: readonly Vertex[];
}

/** A widget in the graph, or an id that something leads to and no widget has. */
export class Vertex {
  readonly id: string;
  node: WidgetNode | undefined;
  /** Where its exits lead, each once. */
  targets: readonly Vertex[] = [];
  /** What leads here, each once. */
  readonly sources = new Set<Vertex>();
  /** Whether a call can come here, and by which vertex: the parents form a tree from the entry. */
  reached = false;
  parent: Vertex | undefined;
  /** The last update of reachability that found its parents to lead back to the entry. */
  rootedAt = 0;
  /** Whether it is a widget that does not wait for the caller. */
  silent = false;
  group: SilentGroup | undefined;
  readonly signals: { [Fact in WidgetFact]?: Signal } = {};
  #incoming: readonly ExitRef[] | undefined;

  constructor(id: string) {
    this.id = id;
  }

  /** The exits that lead here, in the one order that rules see them in. */
  incoming(): readonly ExitRef[] {
    this.#incoming ??= [...this.#exitsOfSources()].sort(compareExits);
    return this.#incoming;
  }

  forgetIncoming(): void {
    this.#incoming = undefined;
  }

  *#exitsOfSources(): Iterable<ExitRef> {
    for (const { id, node } of this.sources) {
      // The entry leads here too, but by no exit of a widget.
      if (!node) continue;
      for (const exit of Object.keys(node.exits)) {
        if (node.exits[exit] === this.id) yield { widget: id, exit };
      }
    }
  }
}

/** One vertex leads to another, or no longer does. */
export interface Edge {
  readonly from: Vertex;
  readonly to: Vertex;
}

/** The vertices of a flow; edits change it in place. */
export class TrackedGraph {
  /** Those that are widgets, in the order of the document. */
  readonly widgets = new Map<string, Vertex>();
  readonly #absent = new Map<string, Vertex>();
  /** Leads to the widgets that calls come to by themselves; it is no widget. */
  readonly entry = new Vertex("");

  constructor() {
    this.entry.reached = true;
  }

  /** The vertex of an id, whether there is such a widget or not. */
  at(id: string): Vertex {
    const known = this.widgets.get(id) ?? this.#absent.get(id);
    if (known) return known;
    const made = new Vertex(id);
    this.#absent.set(id, made);
    return made;
  }

  /** Puts a widget there, or takes it away. Its targets are told apart, by `lead`. */
  put(vertex: Vertex, node: WidgetNode | undefined): void {
    if (!node) {
      this.widgets.delete(vertex.id);
      this.#absent.set(vertex.id, vertex);
    } else if (!vertex.node) {
      this.#absent.delete(vertex.id);
      this.widgets.set(vertex.id, vertex);
    }
    vertex.node = node;
  }

  /** Lets go of an id that nothing leads to and nobody has asked for. */
  tidy(vertex: Vertex): void {
    if (vertex.node || vertex.sources.size > 0) return;
    if (Object.values(vertex.signals).some((signal) => signal.isRead)) return;
    this.#absent.delete(vertex.id);
  }

  /** Makes a vertex lead to these ids; answers with the edges that came and went. */
  lead(from: Vertex, ids: readonly string[]): { readonly added: Edge[]; readonly removed: Edge[] } {
    const next = new Set<Vertex>();
    for (const id of ids) next.add(this.at(id));
    const added: Edge[] = [];
    const removed: Edge[] = [];
    for (const to of from.targets) {
      if (next.has(to)) continue;
      to.sources.delete(from);
      removed.push({ from, to });
    }
    for (const to of next) {
      const { size } = to.sources;
      if (to.sources.add(from).size > size) added.push({ from, to });
    }
    from.targets = [...next];
    return { added, removed };
  }
}
