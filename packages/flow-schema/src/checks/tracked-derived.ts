import { type JsonValue, sameJson } from "../kernel/json.js";
import type { DerivedFact, FlowReader } from "../widgets/rule.js";
import { asksForItself } from "./flow-reader.js";
import { FactIndex, type Group } from "./tracked-fact-index.js";
import type { Population } from "./tracked-flow.js";
import type { DerivedFacts } from "./tracked-reader.js";
import { Signal, type Tracker, type Unit } from "./tracked-signals.js";

type AnyFact = DerivedFact<JsonValue | undefined>;

/** The answer of one fact for one widget. */
class Conclusion implements Unit {
  readonly reads: Signal[] = [];
  readonly signal = new Signal();
  readonly fact: AnyFact;
  readonly id: string;
  value: JsonValue | undefined;
  /** The widgets of the same answer, where those are kept. */
  group: Group | undefined;
  isRunning = false;
  readonly #stale: Set<Conclusion>;

  constructor(fact: AnyFact, id: string, stale: Set<Conclusion>) {
    this.fact = fact;
    this.id = id;
    this.#stale = stale;
  }

  becomesStale(): void {
    this.#stale.add(this);
  }
}

/** What conclusions are drawn from. */
interface Ground {
  readonly reader: FlowReader;
  readonly ids: Iterable<string>;
  has(id: string): boolean;
}

/** What rules have concluded of widgets. Who reads a conclusion is told only when it is another. */
export class Conclusions implements DerivedFacts {
  readonly #known = new Map<AnyFact, Map<string, Conclusion>>();
  readonly #indexes = new Map<AnyFact, FactIndex>();
  readonly #stale = new Set<Conclusion>();
  readonly #tracker: Tracker;
  readonly #ground: () => Ground;

  constructor(tracker: Tracker, ground: () => Ground) {
    this.#tracker = tracker;
    this.#ground = ground;
  }

  ask<T extends JsonValue | undefined>(fact: DerivedFact<T>, id: string): T {
    const conclusion = this.#upToDate(fact, id);
    this.#tracker.read(conclusion.signal);
    // What the fact itself gave for this very id.
    return conclusion.value as T;
  }

  idsWhere(fact: AnyFact, value: JsonValue): readonly string[] {
    const group = this.#groupOf(fact, value);
    this.#tracker.read(group.members);
    return group.sorted();
  }

  countWhere(fact: AnyFact, value: JsonValue): number {
    const group = this.#groupOf(fact, value);
    this.#tracker.read(group.count);
    return group.size;
  }

  /** Widgets have come and gone: the groups that are kept have others in them now. */
  populate({ appeared, vanished }: Population): void {
    for (const [fact, index] of this.#indexes) {
      for (const { id } of vanished) {
        const conclusion = this.#known.get(fact)?.get(id);
        if (conclusion) this.#place(conclusion, index);
      }
      for (const { id } of appeared) this.#place(this.#upToDate(fact, id), index);
    }
  }

  /** Concludes anew whatever is out of date, until nothing is. */
  settle(): void {
    for (let next = first(this.#stale); next; next = first(this.#stale)) {
      if (next.signal.isRead || next.group) this.#conclude(next);
      else this.#drop(next);
    }
  }

  #upToDate(fact: AnyFact, id: string): Conclusion {
    let ofFact = this.#known.get(fact);
    if (!ofFact) {
      ofFact = new Map();
      this.#known.set(fact, ofFact);
    }
    let conclusion = ofFact.get(id);
    if (!conclusion) {
      conclusion = new Conclusion(fact, id, this.#stale);
      ofFact.set(id, conclusion);
      this.#stale.add(conclusion);
    }
    if (this.#stale.has(conclusion)) this.#conclude(conclusion);
    return conclusion;
  }

  #groupOf(fact: AnyFact, value: JsonValue): Group {
    let index = this.#indexes.get(fact);
    if (!index) {
      index = new FactIndex(this.#tracker);
      for (const id of this.#ground().ids) this.#place(this.#upToDate(fact, id), index);
      this.#indexes.set(fact, index);
    }
    for (const conclusion of this.#stale) {
      if (conclusion.fact === fact && conclusion.group) this.#conclude(conclusion);
    }
    return index.of(value);
  }

  #place(conclusion: Conclusion, index: FactIndex): void {
    const group = this.#ground().has(conclusion.id) ? index.of(conclusion.value) : undefined;
    if (group === conclusion.group) return;
    index.move(conclusion.id, conclusion.group, group);
    conclusion.group = group;
  }

  #conclude(conclusion: Conclusion): void {
    if (conclusion.isRunning) throw asksForItself(conclusion.id);
    conclusion.isRunning = true;
    try {
      const { fact, id } = conclusion;
      const value = this.#tracker.run(conclusion, () => fact.of(id, this.#ground().reader));
      this.#stale.delete(conclusion);
      if (sameJson(value, conclusion.value)) return;
      conclusion.value = value;
      this.#tracker.changed(conclusion.signal);
      const index = this.#indexes.get(fact);
      if (index) this.#place(conclusion, index);
    } finally {
      conclusion.isRunning = false;
    }
  }

  #drop(conclusion: Conclusion): void {
    this.#tracker.forget(conclusion);
    this.#stale.delete(conclusion);
    this.#known.get(conclusion.fact)?.delete(conclusion.id);
  }
}

function first<T>(set: ReadonlySet<T>): T | undefined {
  for (const item of set) return item;
  return undefined;
}
