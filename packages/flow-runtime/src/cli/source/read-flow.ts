import { type Outcome, type ParsedFlow, parseFlow } from "@smartflow/flow-schema";
import { type CallScript, parseCallScript } from "@smartflow/flow-schema/call";
import type { Surroundings } from "../surroundings.js";
import { problem, readSource, STANDARD_INPUT } from "./read-source.js";

/** Reads a flow document from a file, or from the standard input for `-`. */
export async function readFlow(
  source: string,
  { input }: Pick<Surroundings, "input">,
): Promise<Outcome<ParsedFlow>> {
  const read = await readSource(source, input);
  return read.ok ? parseFlow(read.bytes) : read;
}

/** Reads a call script from a file, or from the standard input for `-`. */
export async function readScript(
  source: string,
  { input }: Pick<Surroundings, "input">,
): Promise<Outcome<{ readonly script: CallScript }>> {
  const read = await readSource(source, input);
  if (!read.ok) return read;
  try {
    return parseCallScript(new TextDecoder("utf-8", { fatal: true }).decode(read.bytes));
  } catch {
    return { ok: false, problems: [problem("SF9504", { file: source, reason: "" })] };
  }
}

/** The standard input can be read once: naming it twice is refused before anything is read. */
export function standardInputTwice(sources: readonly string[]): boolean {
  return sources.filter((source) => source === STANDARD_INPUT).length > 1;
}
