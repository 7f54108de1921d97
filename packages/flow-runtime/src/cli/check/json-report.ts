import { type Problem, widgetAt } from "@smartflow/flow-schema";
import type { Speech } from "../texts/speech.js";
import { type FileReport, statusOf, type Totals, totalsOf } from "./check-file.js";

/** The version of the JSON report. Properties may be added within a version, never changed. */
export const REPORT_VERSION = 1;

/** What `smartflow check --format json` prints. */
export interface JsonReport {
  readonly version: typeof REPORT_VERSION;
  readonly files: readonly {
    readonly file: string;
    readonly status: "ok" | "errors" | "unreadable";
    /** Absent when the document could not be read. */
    readonly flow?: { readonly id: string; readonly name: string };
    readonly problems: readonly (Problem & {
      /** The problem in words, in the language that was asked for. */
      readonly message: string;
      /** The title of the widget, where it has one. */
      readonly widgetTitle?: string;
    })[];
  }[];
  readonly totals: Totals;
}

export function jsonReport(reports: readonly FileReport[], speech: Speech): string {
  const report: JsonReport = {
    version: REPORT_VERSION,
    files: reports.map((found) => ({
      file: found.file,
      status: statusOf(found),
      ...(found.flow ? { flow: { id: found.flow.id, name: found.flow.name } } : {}),
      problems: found.problems.map((problem) => {
        const title =
          found.flow && problem.widgetId && widgetAt(found.flow, problem.widgetId)?.title;
        return {
          ...problem,
          message: speech.book.problem(problem),
          ...(title ? { widgetTitle: title } : {}),
        };
      }),
    })),
    totals: totalsOf(reports),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
