import type { CheckOptions } from "@smartflow/flow-schema";
import manifest from "../../../package.json" with { type: "json" };
import { EXIT } from "../exit-codes.js";
import { readFlow, standardInputTwice } from "../source/read-flow.js";
import { problem } from "../source/read-source.js";
import { type Surroundings, wantsColors } from "../surroundings.js";
import { createSpeech, type Language } from "../texts/speech.js";
import { type FileReport, reportOf, totalsOf } from "./check-file.js";
import { jsonReport } from "./json-report.js";
import { prettyReport } from "./pretty-report.js";
import { sarifReport } from "./sarif-report.js";

export interface CheckCommandOptions {
  readonly format: "pretty" | "json" | "sarif";
  readonly preset: NonNullable<CheckOptions["preset"]>;
  readonly lang: Language;
}

/** `smartflow check FILE…`: checks documents and answers with the exit code. */
export async function runCheck(
  files: readonly string[],
  { format, preset, lang }: CheckCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  const speech = createSpeech(lang);
  const reports: FileReport[] = [];
  const twice = standardInputTwice(files);
  for (const file of files) {
    const again = twice && reports.some((report) => report.file === file);
    reports.push(
      again
        ? { file, problems: [problem("SF9505", {})] }
        : reportOf(file, await readFlow(file, surroundings), { preset }),
    );
  }
  const { out, env } = surroundings;
  const width = out.isTTY ? { width: out.columns } : {};
  const formats = {
    json: () => jsonReport(reports, speech),
    sarif: () => sarifReport(reports, speech, manifest.version),
    pretty: () => prettyReport(reports, speech, { colors: wantsColors(out, env), ...width }),
  };
  out.write(formats[format]());
  const totals = totalsOf(reports);
  if (totals.unreadable > 0) return EXIT.unreadable;
  return totals.errors > 0 ? EXIT.errors : EXIT.ok;
}
