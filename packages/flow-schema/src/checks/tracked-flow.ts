import type { EditSource, FlowChanges } from "../edits/working-copy.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import { own, sameJson } from "../kernel/json.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import { isSilent } from "./graph.js";
import { SilentCycles } from "./tracked-cycles.js";
import { FreshIds } from "./tracked-fresh-ids.js";
import { type Edge, TrackedGraph, type Vertex, type WidgetFact } from "./tracked-graph.js";
import { Reachability } from "./tracked-reachability.js";
import { Signal, type Tracker } from "./tracked-signals.js";

type FlowFact = Exclude<keyof FlowDraft, "widgets">;

/** What became a widget, and what was one, with a commit. */
export interface Population {
  readonly appeared: readonly Vertex[];
  readonly vanished: readonly Vertex[];
}

/**
 * A flow that edits change in place, and that tells which facts they have changed. What rules
 * read of it goes through `read…`, so that the tracker knows what each verdict rests on.
 */
export class TrackedFlow implements EditSource {
  readonly graph = new TrackedGraph();
  readonly registry: WidgetRegistry;
  readonly #tracker: Tracker;
  readonly #reachability = new Reachability(this.graph);
  readonly #cycles = new SilentCycles(this.graph);
  readonly #fresh = new FreshIds((id) => this.graph.widgets.has(id));
  readonly #idsSignal = new Signal();
  readonly #cyclesSignal = new Signal();
  readonly #factSignals = new Map<string, Signal>();
  /** The flow without its widgets, which the graph has. */
  #facts: FlowDraft;
  #ids: readonly string[] | undefined;

  constructor(flow: FlowDraft, registry: WidgetRegistry, tracker: Tracker) {
    const { widgets } = flow;
    this.registry = registry;
    this.#tracker = tracker;
    this.#facts = { ...flow, widgets: {} };
    for (const id of Object.keys(widgets)) {
      const node = own(widgets, id);
      if (!node) continue;
      const vertex = this.graph.at(id);
      this.graph.put(vertex, node);
      vertex.silent = isSilent(registry, node);
      this.graph.lead(vertex, Object.values(node.exits));
    }
    this.#leadEntry();
    this.#reachability.rebuild();
    this.#cycles.rebuild();
  }

  fact<Name extends FlowFact>(name: Name): FlowDraft[Name] {
    return this.#facts[name];
  }

  widget(id: string): WidgetNode | undefined {
    return this.graph.widgets.get(id)?.node;
  }

  /** The vertex of an id, and a note that the running unit rests on this fact of it. */
  read(id: string, fact: WidgetFact): Vertex {
    const unit = this.#tracker.running;
    if (!unit) return this.graph.at(id);
    const vertex = this.graph.at(id);
    const told = unit.subject === vertex && !OF_OTHERS.has(fact) ? "node" : fact;
    let signal = vertex.signals[told];
    if (!signal) {
      signal = new Signal();
      vertex.signals[told] = signal;
    }
    this.#tracker.read(signal);
    return vertex;
  }

  readFact<Name extends FlowFact>(name: Name): FlowDraft[Name] {
    let signal = this.#factSignals.get(name);
    if (!signal) {
      signal = new Signal();
      this.#factSignals.set(name, signal);
    }
    this.#tracker.read(signal);
    return this.#facts[name];
  }

  readIds(): readonly string[] {
    this.#tracker.read(this.#idsSignal);
    this.#ids ??= [...this.graph.widgets.keys()];
    return this.#ids;
  }

  readCycles(): readonly (readonly string[])[] {
    this.#tracker.read(this.#cyclesSignal);
    return this.#cycles.list();
  }

  readFreshId(base: string): string {
    const { id, signal } = this.#fresh.of(base);
    this.#tracker.read(signal);
    return id;
  }

  /** Makes the changes, and tells the tracker of every fact that is another now. */
  commit(changes: FlowChanges): Population {
    const appeared: Vertex[] = [];
    const vanished: Vertex[] = [];
    const edges: { added: Edge[]; removed: Edge[] } = { added: [], removed: [] };
    const dirty = new Set<Vertex>();
    const lead = (change: { added: readonly Edge[]; removed: readonly Edge[] }): void => {
      for (const edge of change.added) edges.added.push(edge);
      for (const edge of change.removed) edges.removed.push(edge);
    };

    this.#commitFacts(changes.facts);
    if (changes.facts.has("start") || changes.facts.has("onError")) lead(this.#leadEntry());
    for (const [id, node] of changes.widgets) {
      const vertex = this.graph.at(id);
      const before = vertex.node;
      if (before === node) continue;
      this.graph.put(vertex, node);
      if (node && !before) appeared.push(vertex);
      if (before && !node) vanished.push(vertex);
      const silent = node !== undefined && isSilent(this.registry, node);
      if (silent !== vertex.silent) dirty.add(vertex);
      vertex.silent = silent;
      if (before?.exits !== node?.exits) {
        lead(this.graph.lead(vertex, Object.values(node?.exits ?? {})));
        dirty.add(vertex);
        this.#tellTargets(before?.exits ?? {}, node?.exits ?? {});
      }
      this.#tellNode(vertex, before, node);
    }

    for (const vertex of this.#reachability.update(
      edges.added,
      edges.removed,
      appeared,
      vanished,
    )) {
      this.#tracker.changed(vertex.signals.reachable);
    }
    if (this.#cycles.update(dirty)) this.#tracker.changed(this.#cyclesSignal);
    this.#commitIds(appeared, vanished);
    for (const { to } of edges.removed) this.graph.tidy(to);
    for (const vertex of vanished) this.graph.tidy(vertex);
    return { appeared, vanished };
  }

  #commitFacts(changed: FlowChanges["facts"]): void {
    for (const [name, value] of changed) {
      const before = this.#facts[name];
      const { [name]: _before, ...rest } = this.#facts;
      // The value was parsed by the schema of this very property.
      this.#facts = (value === undefined ? rest : { ...rest, [name]: value }) as FlowDraft;
      if (!sameJson(before, value)) this.#tracker.changed(this.#factSignals.get(name));
    }
  }

  #commitIds(appeared: readonly Vertex[], vanished: readonly Vertex[]): void {
    if (appeared.length === 0 && vanished.length === 0) return;
    this.#ids = undefined;
    this.#tracker.changed(this.#idsSignal);
    for (const { id } of [...appeared, ...vanished]) {
      for (const signal of this.#fresh.idChanged(id)) this.#tracker.changed(signal);
    }
  }

  #leadEntry() {
    const { start, onError } = this.#facts;
    return this.graph.lead(
      this.graph.entry,
      [start, onError].filter((id) => id !== undefined),
    );
  }

  /** What an exit leads to, or led to, is come to by other exits now. */
  #tellTargets(was: WidgetNode["exits"], is: WidgetNode["exits"]): void {
    for (const exit of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const from = own(was, exit);
      const to = own(is, exit);
      if (from === to) continue;
      for (const target of [from, to]) {
        if (target === undefined) continue;
        const vertex = this.graph.at(target);
        vertex.forgetIncoming();
        this.#tracker.changed(vertex.signals.incoming);
      }
    }
  }

  #tellNode(
    { id, signals }: Vertex,
    before: WidgetNode | undefined,
    node: WidgetNode | undefined,
  ): void {
    const { registry } = this;
    const tracker = this.#tracker;
    tracker.changed(signals.node);
    if (!before !== !node) tracker.changed(signals.exists);
    if ((before?.title || id) !== (node?.title || id)) tracker.changed(signals.name);
    if (before && node && before.settings === node.settings && before.type === node.type) return;
    tracker.changed(signals.settings);
    // What a definition answers is compared by value: most settings change neither of the two.
    const differs = <T>(answer: (one: WidgetNode) => T): boolean =>
      !same(before && answer(before), node && answer(node));
    if (differs((one) => registry.read(one)?.ok)) tracker.changed(signals.validity);
    if (signals.exits && differs(registry.exits)) tracker.changed(signals.exits);
    if (signals.traits && differs(registry.traits)) tracker.changed(signals.traits);
  }
}

/** Whether two answers of a definition say the same. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) if (!same(Reflect.get(a, key), Reflect.get(b, key))) return false;
  return true;
}

/** Facts that a widget's own document does not settle. */
const OF_OTHERS: ReadonlySet<WidgetFact> = new Set<WidgetFact>(["incoming", "reachable"]);
