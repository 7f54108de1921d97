import {
  type CheckOptions,
  checkFlow,
  type FlowDraft,
  type Outcome,
  type ParsedFlow,
  type Problem,
  type Severity,
} from "@smartflow/flow-schema";

/** What was found in one file. */
export interface FileReport {
  /** As it was named on the command line. */
  readonly file: string;
  /** Absent when the file, or the document in it, could not be read. */
  readonly flow?: FlowDraft;
  readonly problems: readonly Problem[];
}

/** How many of what; notes are the problems of severity `info`. */
export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly unreadable: number;
}

export function reportOf(
  file: string,
  read: Outcome<ParsedFlow>,
  options: CheckOptions,
): FileReport {
  if (!read.ok) return { file, problems: read.problems };
  return { file, flow: read.flow, problems: checkFlow(read.flow, options) };
}

/** `unreadable`, or how bad the worst problem of a file is; `ok` without errors. */
export function statusOf(report: FileReport): "ok" | "errors" | "unreadable" {
  if (!report.flow) return "unreadable";
  return report.problems.some((problem) => problem.severity === "error") ? "errors" : "ok";
}

export function totalsOf(reports: readonly FileReport[]): Totals {
  const readable = reports.filter((report) => report.flow);
  const count = (severity: Severity): number =>
    readable.flatMap((report) => report.problems).filter((problem) => problem.severity === severity)
      .length;
  return {
    files: reports.length,
    errors: count("error"),
    warnings: count("warning"),
    notes: count("info"),
    unreadable: reports.length - readable.length,
  };
}
