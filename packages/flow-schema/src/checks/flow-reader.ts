import { type FlowDraft, type WidgetNode, widgetAt } from "../kernel/document.js";
import { freshId } from "../kernel/ids.js";
import type { JsonValue } from "../kernel/json.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import type { DerivedFact, FlowReader, WidgetView } from "../widgets/rule.js";
import type { ExitSpec, WidgetTraits } from "../widgets/widget-facets.js";
import type { CheckOptions } from "./check-options.js";
import { incomingIndex, reachable, silentCycles } from "./graph.js";
import { byText } from "./problem-order.js";

const NONE: readonly never[] = [];

/** A widget whose definition is asked only for what a rule reads; the registry remembers. */
class View implements WidgetView<unknown> {
  readonly id: string;
  readonly node: WidgetNode;
  readonly settings: unknown;
  readonly #registry: WidgetRegistry;

  constructor(id: string, node: WidgetNode, settings: unknown, registry: WidgetRegistry) {
    this.id = id;
    this.node = node;
    this.settings = settings;
    this.#registry = registry;
  }

  get exits(): readonly ExitSpec[] {
    return this.#registry.exits(this.node) ?? NONE;
  }

  get traits(): WidgetTraits {
    return traitsOf(this.#registry, this.node);
  }
}

/** The traits of a widget whose settings are known to fit. */
export function traitsOf(registry: WidgetRegistry, node: WidgetNode): WidgetTraits {
  const traits = registry.traits(node);
  if (!traits) throw new Error(`A widget of type "${node.type}" lost its definition.`);
  return traits;
}

const RUNNING = Symbol("running");
type Answer = JsonValue | undefined | typeof RUNNING;

/** What a fact that rests on itself is told: a mistake of whoever wrote it. */
export function asksForItself(id: string): Error {
  return new Error(`A derived fact asks for itself, at widget "${id}".`);
}

/** Values of facts as keys: texts and numbers that look alike stay apart. */
export function valueKey(value: JsonValue | undefined): string {
  return JSON.stringify(value) ?? "undefined";
}

function groupByValue(
  ids: readonly string[],
  answer: (id: string) => JsonValue | undefined,
): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const key = valueKey(answer(id));
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  for (const group of groups.values()) group.sort(byText);
  return groups;
}

/** Reads a flow for rules, once; what is costly is made at the first question and kept. */
export function createFlowReader(
  flow: FlowDraft,
  registry: WidgetRegistry,
  context: Pick<CheckOptions, "now" | "line" | "references"> = {},
): FlowReader {
  const ids = Object.keys(flow.widgets);
  const views = new Map<string, WidgetView<unknown> | undefined>();
  const fresh = new Map<string, string>();
  const derived = new Map<DerivedFact<JsonValue | undefined>, Map<string, Answer>>();
  const where = new Map<DerivedFact<JsonValue | undefined>, Map<string, readonly string[]>>();
  let incoming: ReturnType<typeof incomingIndex> | undefined;
  let reached: ReadonlySet<string> | undefined;
  let cycles: ReturnType<typeof silentCycles> | undefined;

  const makeView = (id: string): WidgetView<unknown> | undefined => {
    const node = widgetAt(flow, id);
    const reading = node && registry.read(node);
    return node && reading?.ok ? new View(id, node, reading.settings, registry) : undefined;
  };

  const reader: FlowReader = {
    property: (name) => flow[name],
    ids: () => ids,
    has: (id) => widgetAt(flow, id) !== undefined,
    node: (id) => widgetAt(flow, id),
    knowsType: (type) => registry.definition(type) !== undefined,
    view: (id) => {
      const known = views.get(id);
      if (known || views.has(id)) return known;
      const made = makeView(id);
      views.set(id, made);
      return made;
    },
    messages: (id) => {
      const node = widgetAt(flow, id);
      return (node && registry.messages(node)) ?? NONE;
    },
    references: (id) => {
      const node = widgetAt(flow, id);
      return (node && registry.references(node)) ?? NONE;
    },
    derived<T extends JsonValue | undefined>(fact: DerivedFact<T>, id: string): T {
      let answers = derived.get(fact);
      if (!answers) {
        answers = new Map();
        derived.set(fact, answers);
      }
      if (!answers.has(id)) {
        answers.set(id, RUNNING);
        answers.set(id, fact.of(id, reader));
      }
      const answer = answers.get(id);
      if (answer === RUNNING) throw asksForItself(id);
      // What the fact itself gave for this very id.
      return answer as T;
    },
    idsWhere: (fact, value) => {
      let byValue = where.get(fact);
      if (!byValue) {
        byValue = groupByValue(ids, (id) => reader.derived(fact, id));
        where.set(fact, byValue);
      }
      return byValue.get(valueKey(value)) ?? NONE;
    },
    countWhere: (fact, value) => reader.idsWhere(fact, value).length,
    silentCycles: () => {
      cycles ??= silentCycles(flow, registry);
      return cycles;
    },
    incoming: (id) => {
      incoming ??= incomingIndex(flow);
      return incoming.get(id) ?? NONE;
    },
    isReachable: (id) => {
      reached ??= reachable(flow);
      return reached.has(id);
    },
    nameOf: (id) => widgetAt(flow, id)?.title || id,
    freshId: (base) => {
      const known = fresh.get(base);
      if (known !== undefined) return known;
      const made = freshId(base, (id) => widgetAt(flow, id) !== undefined);
      fresh.set(base, made);
      return made;
    },
    now: () => context.now,
    line: () => context.line,
    known: (kind) => context.references?.[kind],
  };
  return reader;
}
