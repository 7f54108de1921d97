import { type PublishableFlow, publishFlow } from "@smartflow/flow-schema";
import { type CallScript, formatTrace } from "@smartflow/flow-schema/call";
import { createColors } from "picocolors";
import { runScript } from "../../simulator/index.js";
import type { FileReport } from "../check/check-file.js";
import { prettyReport } from "../check/pretty-report.js";
import { EXIT } from "../exit-codes.js";
import { readFlow, readScript, standardInputTwice } from "../source/read-flow.js";
import { problem, STANDARD_INPUT } from "../source/read-source.js";
import { type Surroundings, wantsColors } from "../surroundings.js";
import { createSpeech, type Speech } from "../texts/speech.js";
import { callHeading, callSummary } from "./call-frame.js";
import { type CallCommandOptions, readCircumstances } from "./call-options.js";
import { playCall } from "./live/play-call.js";
import { createNames } from "./names.js";
import { createTranscriptLayout } from "./transcript-layout.js";

/** `smartflow call FILE`: makes a call on a flow and answers with the exit code. */
export async function runCall(
  file: string,
  options: CallCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  const speech = createSpeech(options.lang);
  const refuse = (report: FileReport, code: number): number => {
    const { err, env } = surroundings;
    const width = err.isTTY ? { width: err.columns } : {};
    const setting = { colors: wantsColors(err, env), ...width };
    err.write(prettyReport([report], speech, setting));
    return code;
  };

  const read = readCircumstances(options, speech);
  if (!read.ok) return refuse({ file: "smartflow call", ...read }, EXIT.unreadable);
  const { script } = options;
  // A played call takes its keys from where the document would come from.
  if (standardInputTwice([file, script ?? STANDARD_INPUT])) {
    return refuse({ file, problems: [problem("SF9505", {})] }, EXIT.unreadable);
  }
  const parsed = await readFlow(file, surroundings);
  if (!parsed.ok) return refuse({ file, ...parsed }, EXIT.unreadable);
  const published = publishFlow(parsed.flow);
  if (!published.ok) {
    return refuse({ file, flow: parsed.flow, problems: published.problems }, EXIT.errors);
  }
  if (script === undefined) {
    return playCall(parsed.flow, read.circumstances, options, speech, surroundings);
  }
  const scripted = await readScript(script, surroundings);
  if (!scripted.ok) return refuse({ file: script, ...scripted }, EXIT.unreadable);
  const { agents, ...changed } = read.circumstances;
  const wanted = { ...scripted.script, ...changed, ...(agents ? { agents: [...agents] } : {}) };
  runScripted(published.flow, wanted, options, speech, surroundings);
  return EXIT.ok;
}

function runScripted(
  flow: PublishableFlow,
  script: CallScript,
  { format }: CallCommandOptions,
  speech: Speech,
  { out, env }: Surroundings,
): void {
  const call = runScript(flow, script);
  if (format === "json") {
    out.write(formatTrace(call.trace));
    return;
  }
  const ink = createColors(wantsColors(out, env));
  const width = out.isTTY ? out.columns : undefined;
  const names = createNames(flow, script.agents);
  const layout = createTranscriptLayout({
    speech,
    names,
    ink,
    places: call.visited.map(names.widget),
    width: () => width,
  });
  const startsAt = Date.parse(script.startsAt);
  const lines = call.transcript.flatMap((line, index) =>
    layout.set(line, call.transcript[index - 1]),
  );
  out.write(
    [
      ...callHeading(flow, { startsAt, from: script.from }, speech, ink, width),
      "",
      ...lines,
      "",
      callSummary(call.record, speech, ink),
      "",
    ].join("\n"),
  );
}
