import { runCommandLine } from "./run-command-line.js";
import type { Keyboard, TextOutput } from "./surroundings.js";

// Whoever reads our output may stop early (`smartflow check … | head`): that is no mistake.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

function outputOf(stream: NodeJS.WriteStream): TextOutput {
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns || 80;
    },
  };
}

const keyboard: Keyboard = {
  listen(onInput) {
    const { stdin } = process;
    stdin.setRawMode(true).setEncoding("utf8").on("data", onInput).resume();
    return () => {
      stdin.off("data", onInput).setRawMode(false).pause();
    };
  },
};

// The exit code is set rather than exited with, so that all output is written before the end.
process.exitCode = await runCommandLine({
  args: process.argv.slice(2),
  env: process.env,
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  input: () => process.stdin,
  ...(process.stdin.isTTY ? { keyboard } : {}),
  now: () => Date.now(),
  every(ms, tick) {
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      tick(now - last);
      last = now;
    }, ms);
    return () => clearInterval(timer);
  },
});
