import type { FlowDraft } from "@smartflow/flow-schema";
import { prettyReport } from "../check/pretty-report.js";
import { readFlow } from "../source/read-flow.js";
import { type Surroundings, wantsColors } from "../surroundings.js";
import type { Speech } from "../texts/speech.js";

/** Reads a flow; what is wrong with it is said on the error output, and nothing is answered. */
export async function openFlow(
  file: string,
  speech: Speech,
  surroundings: Surroundings,
): Promise<FlowDraft | undefined> {
  const read = await readFlow(file, surroundings);
  if (read.ok) return read.flow;
  const { err, env } = surroundings;
  const width = err.isTTY ? { width: err.columns } : {};
  const setting = { colors: wantsColors(err, env), ...width };
  err.write(prettyReport([{ file, problems: read.problems }], speech, setting));
  return undefined;
}
