import type { WidgetNode } from "../kernel/document.js";
import type { JsonValue } from "../kernel/json.js";
import type { DerivedFact, FlowReader, WidgetView } from "../widgets/rule.js";
import type { ExitSpec, WidgetTraits } from "../widgets/widget-facets.js";
import type { CheckOptions } from "./check-options.js";
import { traitsOf } from "./flow-reader.js";
import type { TrackedFlow } from "./tracked-flow.js";

const NONE: readonly never[] = [];

/** Answers what rules have concluded of widgets, and remembers it. */
export interface DerivedFacts {
  ask<T extends JsonValue | undefined>(fact: DerivedFact<T>, id: string): T;
  idsWhere(fact: DerivedFact<JsonValue | undefined>, value: JsonValue): readonly string[];
  countWhere(fact: DerivedFact<JsonValue | undefined>, value: JsonValue): number;
}

/** A widget that notes what a rule reads of it, at the moment it is read. */
class TrackedView implements WidgetView<unknown> {
  readonly id: string;
  readonly #flow: TrackedFlow;
  readonly #node: WidgetNode;

  constructor(id: string, node: WidgetNode, flow: TrackedFlow) {
    this.id = id;
    this.#node = node;
    this.#flow = flow;
  }

  get node(): WidgetNode {
    this.#flow.read(this.id, "node");
    return this.#node;
  }

  get settings(): unknown {
    this.#flow.read(this.id, "settings");
    const reading = this.#flow.registry.read(this.#node);
    return reading?.ok ? reading.settings : undefined;
  }

  get exits(): readonly ExitSpec[] {
    this.#flow.read(this.id, "exits");
    return this.#flow.registry.exits(this.#node) ?? NONE;
  }

  get traits(): WidgetTraits {
    this.#flow.read(this.id, "traits");
    return traitsOf(this.#flow.registry, this.#node);
  }
}

/** Reads a tracked flow for rules: the same answers as `createFlowReader`, each of them noted. */
export function createTrackedReader(
  flow: TrackedFlow,
  derived: DerivedFacts,
  context: Pick<CheckOptions, "now" | "line" | "references">,
): FlowReader {
  const { registry } = flow;
  return {
    property: (name) => flow.readFact(name),
    ids: () => flow.readIds(),
    has: (id) => flow.read(id, "exists").node !== undefined,
    node: (id) => flow.read(id, "node").node,
    knowsType: (type) => registry.definition(type) !== undefined,
    view: (id) => {
      const { node } = flow.read(id, "validity");
      return node && registry.read(node)?.ok ? new TrackedView(id, node, flow) : undefined;
    },
    messages: (id) => {
      const { node } = flow.read(id, "settings");
      return (node && registry.messages(node)) ?? NONE;
    },
    references: (id) => {
      const { node } = flow.read(id, "settings");
      return (node && registry.references(node)) ?? NONE;
    },
    derived: (fact, id) => derived.ask(fact, id),
    idsWhere: (fact, value) => derived.idsWhere(fact, value),
    countWhere: (fact, value) => derived.countWhere(fact, value),
    silentCycles: () => flow.readCycles(),
    incoming: (id) => flow.read(id, "incoming").incoming(),
    isReachable: (id) => flow.read(id, "reachable").reached,
    nameOf: (id) => flow.read(id, "name").node?.title || id,
    freshId: (base) => flow.readFreshId(base),
    now: () => context.now,
    line: () => context.line,
    known: (kind) => context.references?.[kind],
  };
}
