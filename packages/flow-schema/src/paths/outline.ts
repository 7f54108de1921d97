import type { Wording } from "../widgets/phrase.js";

/** What the outline says of one widget. */
export interface ToldStep {
  readonly name: string;
  readonly says: readonly string[];
  /** What is said last, of ways that lead no further. */
  readonly ends: readonly string[];
  readonly branches: readonly ToldBranch[];
}

export interface ToldBranch {
  readonly heading: string;
  /** Where it leads, or what is said where it leads nowhere. */
  readonly leadsTo?: string;
  readonly end?: string;
  /** Nothing has to be said before what follows. */
  readonly plain: boolean;
}

export interface Outline {
  line(level: number, text: string): void;
  /** Tells a widget and all behind it that was not told yet. */
  tell(id: string): void;
  /** The same; where the widget was told already, a reference to it. */
  tellOrRefer(id: string): void;
  text(): string;
}

/** Branches below this level are told further below: nobody follows deeper, by ear or by eye. */
const MAX_LEVEL = 8;
const INDENT = "   ";

type Task =
  | { readonly line: string; readonly level: number }
  | { readonly step: string; readonly level: number };

/**
 * Sets an outline. It works on a list of tasks and not by calling itself, so that a flow of any
 * depth is told; and it tells every widget once, so that its length is linear in the flow's.
 */
export function createOutline(
  wording: Wording,
  stepOf: (id: string) => ToldStep | undefined,
): Outline {
  const lines: string[] = [];
  const numbers = new Map<string, number>();
  const told = new Set<string>();
  /** Widgets that have a number and are told when all above them is. */
  const waiting: string[] = [];

  const line = (level: number, text: string): void => {
    lines.push(text === "" ? "" : INDENT.repeat(level) + text);
  };
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size + 1);
    return numbers.size;
  };

  const refer = (id: string, level: number): void => {
    const isTold = told.has(id);
    if (!isTold && !numbers.has(id)) waiting.push(id);
    const number = numberOf(id);
    line(
      level,
      wording.text(isTold ? "describe.rejoins" : "describe.below", { number: String(number) }),
    );
  };

  /** The tasks that a branch gives: its heading, and what it leads to or how it ends. */
  const branchTasks = (branch: ToldBranch, level: number, isOnly: boolean): Task[] => {
    const { leadsTo, end } = branch;
    if (leadsTo === undefined) {
      const text = branch.plain ? (end ?? "") : `${branch.heading} ${end ?? ""}`;
      return [{ level, line: text }];
    }
    if (branch.plain) return [{ step: leadsTo, level: level - 1 }];
    return [
      { level, line: branch.heading },
      { step: leadsTo, level: isOnly ? level - 1 : level + 1 },
    ];
  };

  const run = (first: Task): void => {
    const tasks: Task[] = [first];
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      if ("line" in task) {
        line(task.level, task.line);
        continue;
      }
      const { step: id, level } = task;
      if (told.has(id) || numbers.has(id) || level > MAX_LEVEL) {
        refer(id, level);
        continue;
      }
      tasks.push(...begin(id, level).toReversed());
    }
  };

  /** Says what a widget is and does, and gives the tasks that follow. */
  const begin = (id: string, level: number): Task[] => {
    const step = stepOf(id);
    if (!step) return [];
    told.add(id);
    const number = numberOf(id);
    line(level, wording.text("describe.step", { number: String(number), name: step.name }));
    for (const text of [...step.says, ...step.ends]) line(level + 1, text);
    // What simply follows comes last, at the same level; so does the only way out there is.
    const branches = [
      ...step.branches.filter(({ plain }) => !plain),
      ...step.branches.filter(({ plain }) => plain),
    ];
    const isOnly = branches.length === 1;
    return branches.flatMap((branch) => branchTasks(branch, level + 1, isOnly));
  };

  const runAll = (first: Task): void => {
    run(first);
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (told.has(id)) continue;
      line(0, "");
      for (const task of begin(id, 0)) run(task);
    }
  };

  return {
    line,
    tell: (id) => runAll({ step: id, level: 0 }),
    tellOrRefer: (id) => runAll({ step: id, level: 1 }),
    text: () => `${lines.join("\n")}\n`,
  };
}
