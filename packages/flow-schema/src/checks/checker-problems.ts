import type { Problem } from "../kernel/problem.js";
import { compareProblems } from "./problem-order.js";
import type { Vertex } from "./tracked-graph.js";
import type { Signal, Unit } from "./tracked-signals.js";

/** One rule about the flow, or all rules about one widget: what is run again as a whole. */
export class RuleUnit implements Unit {
  readonly reads: Signal[] = [];
  /** Rules about the flow by their place in the list, then those about widgets. */
  readonly order: number;
  /** The widget; absent for a rule about the flow. */
  readonly subject: Vertex | undefined;
  found: readonly Problem[] = [];
  readonly #stale: Set<RuleUnit>;

  constructor(stale: Set<RuleUnit>, order: number, subject?: Vertex) {
    this.order = order;
    this.subject = subject;
    this.#stale = stale;
  }

  becomesStale(): void {
    this.#stale.add(this);
  }
}

interface Ranked {
  readonly problem: Problem;
  readonly unit: RuleUnit;
  /** Among the problems of its unit. */
  readonly place: number;
}

/** The problems of all units in the one order, kept while single units change theirs. */
export class RankedProblems {
  #ranked: readonly Ranked[] = [];
  #problems: readonly Problem[] = [];
  readonly #changed = new Set<RuleUnit>();

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  set(unit: RuleUnit, found: readonly Problem[]): void {
    if (found.length === 0 && unit.found.length === 0) return;
    unit.found = found;
    this.#changed.add(unit);
  }

  /** Puts what has changed since the last time into its place. */
  settle(): void {
    if (this.#changed.size === 0) return;
    const fresh: Ranked[] = [];
    for (const unit of this.#changed) {
      unit.found.forEach((problem, place) => {
        fresh.push({ problem, unit, place });
      });
    }
    fresh.sort(compareRanked);
    const kept = this.#ranked.filter(({ unit }) => !this.#changed.has(unit));
    this.#ranked = merge(kept, fresh);
    this.#problems = this.#ranked.map(({ problem }) => problem);
    this.#changed.clear();
  }
}

/** As a full check orders them: it runs the rules about the flow first, then widget by widget. */
function compareRanked(a: Ranked, b: Ranked): number {
  return compareProblems(a.problem, b.problem) || a.unit.order - b.unit.order || a.place - b.place;
}

function merge(a: readonly Ranked[], b: readonly Ranked[]): readonly Ranked[] {
  const merged: Ranked[] = [];
  let next = 0;
  for (const one of a) {
    for (let other = b[next]; other && compareRanked(other, one) < 0; other = b[++next]) {
      merged.push(other);
    }
    merged.push(one);
  }
  while (next < b.length) {
    const other = b[next++];
    if (other) merged.push(other);
  }
  return merged;
}
