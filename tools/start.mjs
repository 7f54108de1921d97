// `npm start`: brings what is missing, builds, serves the playground and opens it. It runs on the
// Node that is there, from 20 on, before anything is installed.
//   npm start -- --no-open   does not open a browser
//   npm start -- --dev       serves the sources and reloads when they change, without a build
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { commandOf, isStopping, must, root, start, stopWith } from "./lib/processes.mjs";
import { bold, cyan, dim, heading, quote, red, Stop, say, step } from "./lib/terminal.mjs";
import { bootstrap } from "./lib/toolchain.mjs";

const HOST = "127.0.0.1";
const FIRST_PORT = 5173;

const dev = process.argv.includes("--dev");
const mayOpen = !process.argv.includes("--no-open") && process.env.CI === undefined;
const playground = join(root, "examples", "playground");

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, HOST, () => server.close(() => resolve(true)));
  });
}

async function freePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + 100; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Stop(`No port is free from ${FIRST_PORT} to ${FIRST_PORT + 99}: stop what uses them.`);
}

/** Starts the server and resolves once the page is there. */
async function serve({ node, env }) {
  const port = await freePort();
  const url = `http://${HOST}:${port}/`;
  const mode = dev ? [] : ["preview"];
  const args = [...mode, "--host", HOST, "--port", String(port), "--strictPort"];
  const vite = commandOf("vite", "vite", playground);
  const server = start(node, [vite, ...args], { cwd: playground, env });
  let output = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
    });
  }
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Stop("The server of the playground ended.", output);
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return { server, url };
    await pause(100);
  }
  throw new Stop(`The playground does not answer at ${url}.`, output);
}

function openBrowser(url) {
  const { env, platform } = process;
  const command = {
    darwin: ["open", url],
    win32: ["cmd", "/c", "start", "", url],
    linux: env.DISPLAY || env.WAYLAND_DISPLAY ? ["xdg-open", url] : undefined,
  }[platform];
  if (command === undefined || env.SSH_CONNECTION !== undefined) return;
  // The address is printed, so a desktop that cannot open it is no reason to stop.
  start(command[0], command.slice(1), { stdio: "ignore" }).once("error", () => {});
}

async function main() {
  heading("Smartflow: getting ready");
  const toolchain = await bootstrap();
  const { node, pnpm } = toolchain;
  // The playground runs on the packages as they are published, except while they are worked on.
  const env = { ...toolchain.env, ...(dev ? {} : { SMARTFLOW_PACKAGES: "dist" }) };
  if (!dev) {
    await step("Packages", () => must("pnpm build", node, [pnpm, "run", "build"], { env }));
    await step("Playground", () =>
      must("The build of the playground", node, [commandOf("vite", "vite", playground), "build"], {
        cwd: playground,
        env,
      }),
    );
  }
  const { server, url } = await step("Server", () => serve({ node, env }));
  stopWith(0);
  say(`\n  The playground is at ${bold(cyan(url))}`);
  say(`  ${dim("Ctrl+C stops it.")}\n`);
  if (mayOpen) openBrowser(url);
  await new Promise((ended) => server.once("exit", ended));
  if (!isStopping()) throw new Stop("The server of the playground ended.");
}

main().catch((error) => {
  process.exitCode = 1;
  say(`\n${red(error instanceof Stop ? error.message : error.stack)}\n`);
  if (error.output) say(`${quote(error.output)}\n`);
});
