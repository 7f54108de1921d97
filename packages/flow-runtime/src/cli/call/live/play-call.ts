import { writeFile } from "node:fs/promises";
import type { FlowDraft } from "@smartflow/flow-schema";
import { formatTrace, serializeCallScript, type TestCall } from "@smartflow/flow-schema/call";
import { createColors } from "picocolors";
import { createTestCall } from "../../../simulator/index.js";
import { prettyReport } from "../../check/pretty-report.js";
import { EXIT } from "../../exit-codes.js";
import { problem } from "../../source/read-source.js";
import { type Surroundings, wantsColors } from "../../surroundings.js";
import type { Speech } from "../../texts/speech.js";
import { callHeading, callSummary } from "../call-frame.js";
import type { CallCommandOptions, Circumstances } from "../call-options.js";
import { agentsFor } from "../cast.js";
import { createNames } from "../names.js";
import { createTranscriptLayout } from "../transcript-layout.js";
import { linesOf, playByLines } from "./line-mode.js";
import { LiveCall } from "./live-call.js";
import { createScreen } from "./screen.js";
import { createStatusLine } from "./status-line.js";

/** How often the screen follows the clock. */
const TICK_MS = 50;

/** Makes a call that a person plays: key by key on a terminal, line by line from a pipe. */
export async function playCall(
  flow: FlowDraft,
  circumstances: Circumstances,
  { format, save }: CallCommandOptions,
  speech: Speech,
  surroundings: Surroundings,
): Promise<number> {
  const { out, err, env, keyboard } = surroundings;
  // With JSON the trace is the output; what a person reads meanwhile stands beside it.
  const output = format === "json" ? err : out;
  const agents = circumstances.agents ?? agentsFor(flow);
  const startsAt = circumstances.startsAt ?? new Date(surroundings.now()).toISOString();
  const from = circumstances.from ?? null;
  const started = createTestCall().start(flow, { startsAt, from, agents });
  const colors = wantsColors(output, env);
  const ink = createColors(colors);
  if (!started.ok) {
    err.write(prettyReport([{ file: flow.id, flow, ...started }], speech, { colors }));
    return EXIT.errors;
  }

  const { call } = started;
  const names = createNames(flow, agents);
  const screen = createScreen(output);
  const width = () => (output.isTTY ? output.columns : undefined);
  const layout = createTranscriptLayout({
    speech,
    names,
    ink,
    places: Object.keys(flow.widgets).map(names.widget),
    width,
  });
  const facts = { startsAt: Date.parse(startsAt), from };
  screen.print([...callHeading(flow, facts, speech, ink, width()), ""]);
  let interrupted = false;
  if (keyboard) {
    const status = createStatusLine({ speech, names, ink, width: () => output.columns });
    interrupted = await playByKeys(new LiveCall({ call, screen, layout, status }), surroundings);
  } else {
    const complain = (text: string) => err.write(`${text}\n`);
    const lines = linesOf(surroundings.input());
    await playByLines(lines, { call, screen, layout, speech, complain });
  }
  const { record } = call.state;
  if (record) screen.print(["", callSummary(record, speech, ink)]);
  if (format === "json") out.write(formatTrace(call.state.trace));
  const saved = save === undefined || (await saveScript(call, save, speech, surroundings));
  if (!saved) return EXIT.unreadable;
  return interrupted ? EXIT.interrupted : EXIT.ok;
}

/** Runs the clock until the call has ended; answers whether the person left it before. */
function playByKeys(live: LiveCall, { keyboard, every }: Surroundings): Promise<boolean> {
  return new Promise((resolve) => {
    const stops: (() => void)[] = [];
    const follow = (): void => {
      if (!live.ended) return;
      for (const stop of stops.splice(0)) stop();
      resolve(live.interrupted);
    };
    if (keyboard) {
      stops.push(
        keyboard.listen((input) => {
          live.type(input);
          follow();
        }),
      );
    }
    stops.push(
      every(TICK_MS, (elapsedMs) => {
        live.tick(elapsedMs);
        follow();
      }),
    );
  });
}

async function saveScript(
  call: TestCall,
  file: string,
  speech: Speech,
  { err, env }: Surroundings,
): Promise<boolean> {
  try {
    await writeFile(file, serializeCallScript(call.exportScript()));
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problems = [problem("SF9507", { file, reason })];
    err.write(prettyReport([{ file, problems }], speech, { colors: wantsColors(err, env) }));
    return false;
  }
}
