import type { Problem, Severity } from "@smartflow/flow-schema";
import { STANDARD_INPUT } from "../source/read-source.js";
import type { Speech } from "../texts/speech.js";
import { type FileReport, totalsOf } from "./check-file.js";

const LEVELS: { readonly [S in Severity]: "error" | "warning" | "note" } = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** The report as SARIF 2.1.0, which code hosts show beside the files of a change. */
export function sarifReport(
  reports: readonly FileReport[],
  speech: Speech,
  version: string,
): string {
  const codes = [...new Set(reports.flatMap(({ problems }) => problems.map(({ code }) => code)))];
  const index = new Map(codes.toSorted().map((code, at) => [code, at]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "smartflow", version, rules: [...index.keys()].map((id) => ({ id })) },
        },
        invocations: [{ executionSuccessful: totalsOf(reports).unreadable === 0 }],
        results: reports.flatMap((report) =>
          report.problems.map((problem) => ({
            ruleId: problem.code,
            ruleIndex: index.get(problem.code),
            level: LEVELS[problem.severity],
            message: { text: speech.book.problem(problem) },
            locations: [locationOf(problem, report)],
          })),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function locationOf({ path, widgetId }: Problem, { file, flow }: FileReport): object {
  const title = widgetId === undefined ? undefined : flow?.widgets[widgetId]?.title;
  const isFile = file !== STANDARD_INPUT;
  return {
    ...(isFile ? { physicalLocation: { artifactLocation: { uri: uriOf(file) } } } : {}),
    logicalLocations: [
      {
        // A JSON Pointer into the document; the document itself is "".
        fullyQualifiedName: path.map((part) => `/${escaped(String(part))}`).join(""),
        ...(title ? { name: title } : {}),
      },
    ],
  };
}

function escaped(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A relative reference as it stands in a repository, whatever the system calls its folders. */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/");
  const isAbsolute = path.startsWith("/") || /^[A-Za-z]:\//.test(path);
  const encoded = path.split("/").map(encodeURIComponent).join("/").replace("%3A", ":");
  return isAbsolute ? `file://${path.startsWith("/") ? "" : "/"}${encoded}` : encoded;
}
