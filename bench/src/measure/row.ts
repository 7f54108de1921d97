import type { Timing } from "./measure.js";

/** One line of a table, and of the file that `--json` writes. */
export interface Row {
  readonly bench: string;
  readonly subject: string;
  /** How large the input is, where there are several: a number of widgets. */
  readonly size: number | null;
  readonly metric: string;
  readonly unit: "µs" | "ms";
  /** Null where the subject could not do it; `note` says why. */
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** How many times as long as ours it takes, by the medians. */
  readonly ratioToOurs: number | null;
  readonly note?: string;
}

interface RowFacts {
  readonly bench: string;
  readonly size?: number;
  readonly metric: string;
  readonly unit: Row["unit"];
  /** The subject that is ours. */
  readonly ours: string;
  /** How many units of the metric one run is; times are divided by it. Default 1. */
  readonly parts?: number;
}

/** Makes the rows of subjects that were measured side by side. */
export function rowsOf(timings: ReadonlyMap<string, Timing>, facts: RowFacts): readonly Row[] {
  const ours = timings.get(facts.ours)?.median;
  const scale = (facts.unit === "ms" ? 1_000 : 1) * (facts.parts ?? 1);
  return [...timings].map(([subject, { median, min, max }]) => ({
    ...identity(subject, facts),
    median: median / scale,
    min: min / scale,
    max: max / scale,
    ratioToOurs: ours === undefined ? null : median / ours,
  }));
}

/** The row of a subject that could not do it. */
export function rowWithout(subject: string, facts: RowFacts, note: string): Row {
  const nothing = { median: null, min: null, max: null, ratioToOurs: null };
  return { ...identity(subject, facts), ...nothing, note };
}

function identity(
  subject: string,
  { bench, size, metric, unit }: RowFacts,
): Pick<Row, "bench" | "subject" | "size" | "metric" | "unit"> {
  return { bench, subject, size: size ?? null, metric, unit };
}
