import type { TestCall } from "@smartflow/flow-schema/call";
import type { Speech } from "../../texts/speech.js";
import type { TranscriptLayout } from "../transcript-layout.js";
import type { Screen } from "./screen.js";
import { skipAhead, skipToEnd, skipToTurn } from "./skip-ahead.js";
import { createTeller } from "./told-so-far.js";

/** Between two keys of one line. */
const KEY_GAP_MS = 300;
/** How long a caller stays whom no line makes hang up. */
const PATIENCE_MS = 3_600_000;

interface LineModeParts {
  readonly call: TestCall;
  readonly screen: Screen;
  readonly layout: TranscriptLayout;
  readonly speech: Speech;
  /** What could not be understood is said here. */
  readonly complain: (text: string) => void;
}

/**
 * Plays a call by lines, for pipes and tests: its clock does not run but jumps to where there is
 * something to do. Each line then does one thing; after the last the call goes on by itself to
 * its end.
 */
export async function playByLines(
  lines: AsyncIterable<string>,
  { call, screen, layout, speech, complain }: LineModeParts,
): Promise<void> {
  const freshOf = createTeller();
  const tell = (): void => {
    const { transcript } = call.state;
    for (const index of freshOf(transcript)) {
      const line = transcript[index];
      if (line) screen.print(layout.set(line, transcript[index - 1]));
    }
  };

  skipToTurn(call);
  tell();
  for await (const line of lines) {
    if (call.state.status === "ended") break;
    if (!obey(call, line.trim())) complain(speech.say("cli.lines.unknown", { line }));
    skipToTurn(call);
    tell();
  }
  skipToEnd(call, PATIENCE_MS);
  tell();
}

function obey(call: TestCall, line: string): boolean {
  if (/^[0-9*#]+$/.test(line)) {
    for (const [index, key] of line.split("").entries()) {
      if (index > 0) call.advance(KEY_GAP_MS);
      call.press(key);
    }
    return true;
  }
  const [word = "", value] = line.split(/\s+/, 2);
  const agent = value ?? call.state.ringing[0];
  switch (word) {
    case "":
    case "f":
      skipAhead(call);
      return true;
    case "w": {
      const seconds = Number(value);
      if (!(seconds > 0 && seconds <= 86_400)) return false;
      call.advance(seconds * 1_000);
      return true;
    }
    case "a":
      if (agent !== undefined) call.agentAnswers(agent);
      return true;
    case "d":
      if (agent !== undefined) call.agentDeclines(agent);
      return true;
    case "h":
      call.hangUp();
      return true;
    default:
      return false;
  }
}

/** Bytes as lines, however they are cut; the last needs no line break. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const part of bytes) {
    const lines = (rest + decoder.decode(part, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
