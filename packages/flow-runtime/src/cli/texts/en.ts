import type { Catalogue } from "@smartflow/flow-schema";

/** What the command line says, in English. */
export const cliEn = {
  "problem.SF9101": "There is no file {file}. Check the path.",
  "problem.SF9102": "{file} is a folder. Name the files in it, such as {file}/*.json.",
  "problem.SF9103": "{file} cannot be read: {reason}. Check that you may read it.",
  "problem.SF9104":
    "{file} is not text. A flow or a script is JSON, saved as UTF-8: export it again, or name another file.",
  "problem.SF9105": "The standard input (-) can be read once. Save one of the two in a file.",
  "problem.SF9106": "{option} cannot be {value}. It is {expected}.",
  "problem.SF9107":
    "{file} cannot be written: {reason}. Check the path and that you may write there.",
  "cli.expected.at": "an instant with a zone, such as 2026-03-02T10:00:00+01:00",
  "cli.expected.agents":
    "one or more agents as name@team,team:presence, such as anna@sales ben@sales,support:busy",
  "cli.input": "standard input",
  "cli.severity.error": "error",
  "cli.severity.warning": "warning",
  "cli.severity.info": "note",
  "cli.severity.unreadable": "unreadable",
  "cli.check.clean": "no problems",
  "cli.count.files": "{count|file|files}",
  "cli.count.errors": "{count|error|errors}",
  "cli.count.warnings": "{count|warning|warnings}",
  "cli.count.notes": "{count|note|notes}",
  "cli.count.unreadable": "{count|unreadable|unreadable}",
} as const satisfies Catalogue;

export type CliText = keyof typeof cliEn;
