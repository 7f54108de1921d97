// Plain lines that read well both in a terminal and in a log: one line per step, colour only where
// a person is looking. This file runs on Node 20, before anything is installed.

const colour =
  process.env.NO_COLOR === undefined &&
  process.env.TERM !== "dumb" &&
  (process.stdout.isTTY === true || process.env.FORCE_COLOR !== undefined);

const paint = (open, close) => (text) => (colour ? `\u001b[${open}m${text}\u001b[${close}m` : text);

export const bold = paint(1, 22);
export const dim = paint(2, 22);
export const red = paint(31, 39);
export const green = paint(32, 39);
export const yellow = paint(33, 39);
export const cyan = paint(36, 39);

const TITLE_WIDTH = 46;

/** A duration for people: 0.4 s, 12.3 s, 2 min 05 s. */
export function duration(ms) {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}

export function heading(text) {
  process.stdout.write(`\n${bold(text)}\n\n`);
}

export function say(text = "") {
  process.stdout.write(`${text}\n`);
}

/** An error whose message is all that a person needs; its stack is not shown. */
export class Stop extends Error {
  constructor(message, output = "") {
    super(message);
    this.output = output;
  }
}

/**
 * Prints the title, runs the work and ends the line with its outcome and duration. What `work`
 * returns may carry `note`, a few words that stand beside the duration.
 */
export async function step(title, work) {
  const started = performance.now();
  process.stdout.write(`  ${title} ${dim(".".repeat(Math.max(2, TITLE_WIDTH - title.length)))} `);
  try {
    const result = await work();
    const note = result?.note === undefined ? "" : `  ${dim(result.note)}`;
    say(`${green("ok")}      ${duration(performance.now() - started).padStart(8)}${note}`);
    return result;
  } catch (error) {
    say(`${red("failed")}  ${duration(performance.now() - started).padStart(8)}`);
    throw error;
  }
}

/** Indents what a tool printed, so that it stands apart from our own lines. */
export function quote(output) {
  const lines = output.trimEnd().split("\n");
  return lines.map((line) => `    ${line}`.trimEnd()).join("\n");
}
