import { stageEdits } from "../edits/apply-edits.js";
import type { FlowDraft } from "../kernel/document.js";
import type { Edit } from "../kernel/edit.js";
import type { Outcome, Problem } from "../kernel/problem.js";
import type { FlowReader } from "../widgets/rule.js";
import type { CheckOptions } from "./check-options.js";
import { FlowLog } from "./checker-flow.js";
import { RankedProblems, RuleUnit } from "./checker-problems.js";
import { createRuleSet, type RuleSet } from "./rule-set.js";
import { Conclusions } from "./tracked-derived.js";
import { TrackedFlow } from "./tracked-flow.js";
import type { Vertex } from "./tracked-graph.js";
import { createTrackedReader } from "./tracked-reader.js";
import { Tracker } from "./tracked-signals.js";

/** A flow that is checked again after every edit, at the cost of what the edit has touched. */
export interface Checker {
  /** The flow as it is now. Made when asked for, which copies a large flow's list of widgets. */
  readonly flow: FlowDraft;
  /** What `checkFlow` gives for it; the same list until a verdict is another. */
  readonly problems: readonly Problem[];
  /**
   * Applies edits, all or none, and checks what they can have touched. A refusal changes nothing.
   * `flow` of the answer is made when asked for, also after further edits.
   */
  apply(edits: readonly Edit[]): Outcome<{
    readonly flow: FlowDraft;
    readonly problems: readonly Problem[];
    readonly inverse: readonly Edit[];
  }>;
}

/**
 * Checks a flow, and keeps checking it while it is edited. After any edits the problems are those
 * that `checkFlow` with the same options finds, in the same order.
 *
 * Rules read through a context that notes what each verdict rests on; a rule runs again when one
 * of these facts has changed. So a rule must read the flow through its reader, and nothing else
 * that can change. Throws for the same options as `checkFlow`.
 *
 * @example
 * const checker = createChecker(flow);
 * const renamed = checker.apply([{ type: "setTitle", id: "menu", title: "Main menu" }]);
 * if (renamed.ok) show(renamed.problems);
 */
export function createChecker(flow: FlowDraft, options: CheckOptions = {}): Checker {
  return new IncrementalChecker(flow, createRuleSet(options), options);
}

class IncrementalChecker implements Checker {
  readonly #rules: RuleSet;
  readonly #tracker = new Tracker();
  readonly #flow: TrackedFlow;
  readonly #conclusions: Conclusions;
  readonly #reader: FlowReader;
  readonly #log: FlowLog;
  readonly #units = new Map<Vertex, RuleUnit>();
  readonly #stale = new Set<RuleUnit>();
  readonly #ranked = new RankedProblems();
  #current: () => FlowDraft;

  constructor(flow: FlowDraft, rules: RuleSet, options: CheckOptions) {
    this.#rules = rules;
    this.#log = new FlowLog(flow);
    this.#current = () => flow;
    this.#flow = new TrackedFlow(flow, rules.registry, this.#tracker);
    const { widgets } = this.#flow.graph;
    this.#conclusions = new Conclusions(this.#tracker, () => ({
      reader: this.#reader,
      ids: widgets.keys(),
      has: (id) => widgets.has(id),
    }));
    this.#reader = createTrackedReader(this.#flow, this.#conclusions, options);
    for (let index = 0; index < rules.flowRules; index++) {
      this.#stale.add(new RuleUnit(this.#stale, index));
    }
    for (const vertex of this.#flow.graph.widgets.values()) this.#addUnit(vertex);
    this.#check();
  }

  get flow(): FlowDraft {
    return this.#current();
  }

  get problems(): readonly Problem[] {
    return this.#ranked.problems;
  }

  apply(edits: readonly Edit[]): ReturnType<Checker["apply"]> {
    const staged = stageEdits(this.#flow, edits);
    if (!staged.ok) return staged;
    const population = this.#flow.commit(staged.changes);
    const { appeared, vanished } = population;
    const current = this.#log.append(staged.changes);
    this.#current = current;
    this.#conclusions.populate(population);
    for (const vertex of vanished) this.#removeUnit(vertex);
    for (const vertex of appeared) this.#addUnit(vertex);
    this.#check();
    return {
      ok: true,
      get flow() {
        return current();
      },
      problems: this.problems,
      inverse: staged.inverse,
    };
  }

  #addUnit(vertex: Vertex): void {
    const unit = new RuleUnit(this.#stale, this.#rules.flowRules, vertex);
    this.#units.set(vertex, unit);
    this.#stale.add(unit);
  }

  #removeUnit(vertex: Vertex): void {
    const unit = this.#units.get(vertex);
    if (!unit) return;
    this.#tracker.forget(unit);
    this.#units.delete(vertex);
    this.#stale.delete(unit);
    this.#ranked.set(unit, []);
  }

  #check(): void {
    this.#conclusions.settle();
    for (const unit of this.#stale) {
      const found: Problem[] = [];
      this.#tracker.run(unit, () => this.#run(unit, (problem) => found.push(problem)));
      this.#ranked.set(unit, found);
      // A host's rule that throws leaves its unit stale: it is run again with the next edits.
      this.#stale.delete(unit);
    }
    this.#ranked.settle();
  }

  #run({ order, subject }: RuleUnit, found: (problem: Problem) => void): void {
    if (!subject) {
      this.#rules.checkFlow(order, this.#reader, found);
      return;
    }
    // Rules are handed the widget, so all of them rest on it.
    const { node } = this.#flow.read(subject.id, "node");
    if (node) this.#rules.checkWidget(subject.id, node, this.#reader, found);
  }
}
