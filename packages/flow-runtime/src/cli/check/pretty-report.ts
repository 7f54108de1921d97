import { type Problem, widgetAt } from "@smartflow/flow-schema";
import { createColors } from "picocolors";
import { STANDARD_INPUT } from "../source/read-source.js";
import { pad, widthOf, wrap } from "../terminal/columns.js";
import { printable } from "../terminal/printable.js";
import type { Speech } from "../texts/speech.js";
import { type FileReport, totalsOf } from "./check-file.js";

/** How a report is set: in colour or not, and broken into lines of `width` when given. */
export interface Setting {
  readonly colors: boolean;
  readonly width?: number;
}

type Grade = Problem["severity"] | "unreadable";

/** The widest a place may be before its text moves to the next line. */
const MAX_PLACE = 32;

interface Row {
  readonly grade: Grade;
  readonly code: string;
  readonly place: string;
  readonly text: string;
}

/** The report for people: each file with its problems in aligned columns, then the totals. */
export function prettyReport(
  reports: readonly FileReport[],
  speech: Speech,
  { colors, width }: Setting,
): string {
  const ink = createColors(colors);
  const paint: { readonly [G in Grade]: (text: string) => string } = {
    error: ink.red,
    warning: ink.yellow,
    info: ink.cyan,
    unreadable: ink.red,
  };
  const label = (grade: Grade): string => speech.say(`cli.severity.${grade}`);
  const lines: string[] = [];
  for (const report of reports) {
    const rows = report.problems.map((problem) => rowOf(problem, report, speech));
    const name = report.flow?.name ? `  ${ink.dim(printable(report.flow.name))}` : "";
    const clean = rows.length === 0 ? `  ${ink.green(speech.say("cli.check.clean"))}` : "";
    lines.push(`${ink.bold(fileName(report.file, speech))}${name}${clean}`);

    const grade = widest(rows.map((row) => label(row.grade)));
    const code = widest(rows.map((row) => row.code));
    const place = widest(
      rows.map((row) => row.place),
      MAX_PLACE,
    );
    const indent = grade + code + 6 + (place > 0 ? place + 2 : 0);
    for (const row of rows) {
      const start = `  ${paint[row.grade](pad(label(row.grade), grade))}  ${ink.dim(pad(row.code, code))}`;
      const text = width === undefined ? [row.text] : wrap(row.text, Math.max(24, width - indent));
      const [first = "", ...rest] = text;
      if (widthOf(row.place) > place) {
        lines.push(`${start}  ${row.place}`, " ".repeat(indent) + first);
      } else {
        lines.push(`${start}  ${place > 0 ? `${pad(row.place, place)}  ` : ""}${first}`);
      }
      for (const line of rest) lines.push(" ".repeat(indent) + line);
    }
    if (rows.length > 0) lines.push("");
  }
  if (lines.at(-1) !== "") lines.push("");
  lines.push(summary(reports, speech, ink));
  return `${lines.join("\n")}\n`;
}

/** The widest of the texts, leaving out those beyond the limit. */
function widest(texts: readonly string[], limit = Number.POSITIVE_INFINITY): number {
  return Math.max(0, ...texts.map(widthOf).filter((width) => width <= limit));
}

function rowOf(problem: Problem, report: FileReport, speech: Speech): Row {
  return {
    grade: report.flow ? problem.severity : "unreadable",
    code: problem.code,
    place: printable(placeOf(problem, report)),
    text: printable(speech.book.problem(problem)),
  };
}

/** The widget by title and id, as a person finds it in the editor and in the document. */
function placeOf(problem: Problem, report: FileReport): string {
  const id = problem.widgetId;
  if (id === undefined) return problem.path.join(".");
  const title = report.flow && widgetAt(report.flow, id)?.title;
  return title ? `${title} (${id})` : id;
}

function fileName(file: string, speech: Speech): string {
  return printable(file === STANDARD_INPUT ? speech.say("cli.input") : file);
}

function summary(
  reports: readonly FileReport[],
  speech: Speech,
  ink: ReturnType<typeof createColors>,
): string {
  const totals = totalsOf(reports);
  const parts = [
    speech.say("cli.count.files", { count: totals.files }),
    totals.unreadable > 0 &&
      ink.red(speech.say("cli.count.unreadable", { count: totals.unreadable })),
    totals.errors > 0
      ? ink.red(speech.say("cli.count.errors", { count: totals.errors }))
      : speech.say("cli.count.errors", { count: 0 }),
    totals.warnings > 0 && ink.yellow(speech.say("cli.count.warnings", { count: totals.warnings })),
    totals.notes > 0 && speech.say("cli.count.notes", { count: totals.notes }),
  ];
  // Scripts look for "1 error" with a plain space.
  const line = parts.filter((part) => part !== false).join(", ");
  return line.replaceAll("\u00a0", " ");
}
