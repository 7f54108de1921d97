import { describeFlow, describePath, explorePaths, toMermaid } from "@smartflow/flow-schema";
import { EXIT } from "../exit-codes.js";
import type { Surroundings } from "../surroundings.js";
import { createSpeech, type Language } from "../texts/speech.js";
import { openFlow } from "./open-flow.js";

export interface TellOptions {
  readonly lang: Language;
}

export interface PathsOptions extends TellOptions {
  readonly format: "pretty" | "json";
  /** The most paths to print. */
  readonly max: number;
}

/** The version of what `smartflow paths --format json` prints. */
const PATHS_VERSION = 1;

/** `smartflow describe FILE`: what callers experience, to be read aloud. */
export async function runDescribe(
  file: string,
  { lang }: TellOptions,
  surroundings: Surroundings,
): Promise<number> {
  const speech = createSpeech(lang);
  const flow = await openFlow(file, speech, surroundings);
  if (!flow) return EXIT.unreadable;
  surroundings.out.write(describeFlow(flow, speech.book));
  return EXIT.ok;
}

/** `smartflow paths FILE`: every distinct experience a caller can have, one a line. */
export async function runPaths(
  file: string,
  { lang, format, max }: PathsOptions,
  surroundings: Surroundings,
): Promise<number> {
  const speech = createSpeech(lang);
  const flow = await openFlow(file, speech, surroundings);
  if (!flow) return EXIT.unreadable;
  const found = explorePaths(flow, { maxPaths: max });
  const { out } = surroundings;
  if (format === "json") {
    out.write(`${JSON.stringify({ version: PATHS_VERSION, ...found }, null, 2)}\n`);
    return EXIT.ok;
  }
  for (const path of found.paths) out.write(`${describePath(flow, path, speech.book)}\n`);
  if (found.leftOut > 0) {
    const key = found.exact ? "path.leftOut" : "path.leftOut.atLeast";
    out.write(`\n${speech.book.text(key, { count: found.leftOut })}\n`);
  }
  return EXIT.ok;
}

/** `smartflow diagram FILE`: the flow as a Mermaid flowchart. */
export async function runDiagram(
  file: string,
  { lang }: TellOptions,
  surroundings: Surroundings,
): Promise<number> {
  const speech = createSpeech(lang);
  const flow = await openFlow(file, speech, surroundings);
  if (!flow) return EXIT.unreadable;
  surroundings.out.write(toMermaid(flow, { names: speech.book }));
  return EXIT.ok;
}
