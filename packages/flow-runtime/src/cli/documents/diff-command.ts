import { type ChangeSentence, compareFlows, describeChanges } from "@smartflow/flow-schema";
import { createColors } from "picocolors";
import { EXIT } from "../exit-codes.js";
import { standardInputTwice } from "../source/read-flow.js";
import { problem } from "../source/read-source.js";
import { type Surroundings, wantsColors } from "../surroundings.js";
import { createSpeech, type Language, type Speech } from "../texts/speech.js";
import { openFlow } from "./open-flow.js";

export interface DiffCommandOptions {
  readonly format: "pretty" | "json";
  readonly lang: Language;
}

/** The version of what `smartflow diff --format json` prints. */
const DIFF_VERSION = 1;

/** `smartflow diff BEFORE AFTER`: 0 when they say the same, 1 when something changed. */
export async function runDiff(
  [before, after]: readonly [string, string],
  { format, lang }: DiffCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  const speech = createSpeech(lang);
  const { out, err } = surroundings;
  if (standardInputTwice([before, after])) {
    err.write(`${speech.book.problem(problem("SF9505", {}))}\n`);
    return EXIT.unreadable;
  }
  const a = await openFlow(before, speech, surroundings);
  const b = await openFlow(after, speech, surroundings);
  if (!a || !b) return EXIT.unreadable;
  const comparison = compareFlows(a, b);
  const changes = describeChanges(comparison, speech.book);
  if (format === "json") {
    const report = { version: DIFF_VERSION, changes, edits: comparison.edits };
    out.write(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    out.write(inWords(changes, speech, wantsColors(out, surroundings.env)));
  }
  return comparison.edits.length === 0 ? EXIT.ok : EXIT.errors;
}

function inWords(changes: readonly ChangeSentence[], speech: Speech, colors: boolean): string {
  const ink = createColors(colors);
  if (changes.length === 0) return `${speech.say("cli.diff.none")}\n`;
  const sections = [
    ["cli.diff.forCallers", changes.filter(({ forCallers }) => forCallers)],
    ["cli.diff.others", changes.filter(({ forCallers }) => !forCallers)],
  ] as const;
  return sections
    .filter(([, list]) => list.length > 0)
    .map(([heading, list]) => {
      const lines = list.map(({ text }) => `  ${text}\n`).join("");
      return `${ink.bold(speech.say(heading, { count: list.length }))}\n${lines}`;
    })
    .join("\n");
}
