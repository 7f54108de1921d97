import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { Stop } from "./terminal.mjs";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const windows = process.platform === "win32";
const running = new Set();

/** Ends a child and whatever it started; each child leads a process group of its own for that. */
export function end(child, signal = "SIGTERM") {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The child ended between the question and the signal.
  }
}

/** Ends all children, with force after a while, and resolves when they are gone. */
export async function endAll() {
  const children = [...running];
  for (const child of children) end(child);
  const force = setTimeout(() => {
    for (const child of children) end(child, "SIGKILL");
  }, 3_000);
  await Promise.all(children.map((child) => new Promise((gone) => child.once("exit", gone))));
  clearTimeout(force);
}

let stopping = false;
let codeWhenStopped;

/** Sets the exit code for being stopped: a server that is stopped has done its work. */
export function stopWith(code) {
  codeWhenStopped = code;
}

/** Whether we were asked to stop, so that a child which ends is no failure. */
export const isStopping = () => stopping;

function stop(code) {
  if (stopping) return;
  stopping = true;
  void endAll().then(() => process.exit(codeWhenStopped ?? code));
}

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
]) {
  process.on(signal, () => stop(code));
}
// A npm that is ended ends the shell between us and does not tell us: we are then handed to
// another parent.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => process.ppid !== parent && stop(143), 300).unref();
}

/** Starts a command; the child ends with this process. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    detached: !windows,
    windowsHide: true,
    ...options,
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

/** Runs a command to its end and gives its exit code and all that it printed. */
export function capture(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    let output = "";
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding("utf8").on("data", collect);
    child.stderr?.setEncoding("utf8").on("data", collect);
    child.once("error", (error) => {
      reject(new Stop(`${command} could not be started: ${error.message}.`));
    });
    child.once("close", (code, signal) => {
      // While we stop, the last word belongs to the handler above, which ends the process.
      if (stopping) return;
      // Some tools colour what nobody looks at, and a log is easier to search without.
      const text = stripVTControlCharacters(output);
      resolve({ code: code ?? (signal === null ? 1 : 128), output: text });
    });
  });
}

/** Runs a command that must succeed. */
export async function must(what, command, args, options = {}) {
  const { code, output } = await capture(command, args, options);
  if (code !== 0) throw new Stop(`${what} ended with code ${code}.`, output);
  return output;
}

/**
 * The JavaScript file behind a command of an installed package. Running it with Node directly is
 * the same on every system, where the shims in node_modules/.bin are not.
 */
export function commandOf(packageName, command = packageName, from = root) {
  const folder = join(from, "node_modules", packageName);
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) {
    throw new Stop(`${packageName} is not installed in ${from}: run npm test or pnpm install.`);
  }
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  const entry = typeof bin === "string" ? bin : bin?.[command];
  if (entry === undefined) throw new Stop(`${packageName} has no command ${command}.`);
  return join(folder, entry);
}
