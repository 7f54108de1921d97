import { type JsonValue, sameJson } from "../kernel/json.js";
import type { DerivedFact, FlowReader } from "../widgets/rule.js";
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

/** What rules have concluded of widgets. Who reads a conclusion is told only when it is another. */
export class Conclusions implements DerivedFacts {
  readonly #known = new Map<AnyFact, Map<string, Conclusion>>();
  readonly #stale = new Set<Conclusion>();
  readonly #tracker: Tracker;
  readonly #reader: () => FlowReader;

  constructor(tracker: Tracker, reader: () => FlowReader) {
    this.#tracker = tracker;
    this.#reader = reader;
  }

  ask<T extends JsonValue | undefined>(fact: DerivedFact<T>, id: string): T {
    let ofFact = this.#known.get(fact);
    if (!ofFact) {
      ofFact = new Map();
      this.#known.set(fact, ofFact);
    }
    let conclusion = ofFact.get(id);
    if (!conclusion) {
      conclusion = new Conclusion(fact, id, this.#stale);
      this.#conclude(conclusion);
      ofFact.set(id, conclusion);
    } else if (this.#stale.has(conclusion)) {
      this.#conclude(conclusion);
    }
    if (this.#tracker.running) this.#tracker.read(conclusion.signal);
    // What the fact itself gave for this very id.
    return conclusion.value as T;
  }

  /** Concludes anew whatever is out of date, until nothing is. */
  settle(): void {
    for (let next = first(this.#stale); next; next = first(this.#stale)) {
      if (next.signal.isRead) this.#conclude(next);
      else this.#drop(next);
    }
  }

  #conclude(conclusion: Conclusion): void {
    if (conclusion.isRunning) {
      throw new Error(`A derived fact asks for itself, at widget "${conclusion.id}".`);
    }
    conclusion.isRunning = true;
    try {
      const value = this.#tracker.run(conclusion, () =>
        conclusion.fact.of(conclusion.id, this.#reader()),
      );
      this.#stale.delete(conclusion);
      if (sameJson(value, conclusion.value)) return;
      conclusion.value = value;
      this.#tracker.changed(conclusion.signal);
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
