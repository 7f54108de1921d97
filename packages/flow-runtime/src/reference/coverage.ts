import type { CallRecord, TraceEntry } from "@smartflow/flow-schema/call";

/** Exits that widgets have of themselves; all others are options and branches that authors name. */
const OWN_EXITS: ReadonlySet<string> = new Set([
  "next",
  "noInput",
  "invalidInput",
  "otherwise",
  "noAnswer",
]);

/** Counts what calls came through: the ways through each type of widget, the budgets, the ends. */
export class Coverage {
  readonly #counts = new Map<string, number>();

  add(trace: readonly TraceEntry[], record: CallRecord): void {
    for (const { result } of record.legs) this.#count(`leg: ${result}`);
    this.#count(`ended by: ${record.endedBy}`);
    let type = "";
    let state = "start";
    const leaves = (how: string) => {
      if (type !== "") this.#count(`${type}: ${state} → ${how}`);
      type = "";
    };
    for (const entry of trace) {
      switch (entry.type) {
        case "entered":
          type = entry.widgetType;
          state = "start";
          break;
        case "state":
          this.#count(`${type}: ${state} → ${entry.state}`);
          state = entry.state;
          break;
        case "left": {
          const exit = OWN_EXITS.has(entry.exit) ? entry.exit : "a named exit";
          leaves(entry.to === undefined ? `${exit}, the end` : exit);
          break;
        }
        case "flowEntered":
          leaves("another line");
          break;
        case "budget":
          leaves("a budget is used up");
          this.#count(`budget: ${entry.budget}`);
          break;
        case "failed":
          leaves("failed");
          break;
        case "walkEnded":
          leaves(entry.reason);
          break;
        case "ended":
          this.#count(`outcome: ${entry.outcome}`);
          break;
        default:
      }
    }
  }

  get ways(): readonly string[] {
    return [...this.#counts.keys()].toSorted();
  }

  toString(): string {
    const lines = this.ways.map((way) => `${String(this.#counts.get(way)).padStart(8)}  ${way}`);
    return lines.join("\n");
  }

  #count(way: string): void {
    this.#counts.set(way, (this.#counts.get(way) ?? 0) + 1);
  }
}
