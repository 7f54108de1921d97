// Runs a command with the Node and the pnpm that this repository brings, on machines that have
// neither: `npm run bench` works wherever `npm test` does.
import { start } from "./lib/processes.mjs";
import { red, Stop, say } from "./lib/terminal.mjs";
import { bootstrap } from "./lib/toolchain.mjs";

async function main() {
  const { node, pnpm, env } = await bootstrap();
  const child = start(node, [pnpm, ...process.argv.slice(2)], { env, stdio: "inherit" });
  process.exitCode = await new Promise((ended) => child.once("exit", (code) => ended(code ?? 1)));
}

main().catch((error) => {
  process.exitCode = 1;
  say(`\n${red(error instanceof Stop ? error.message : error.stack)}\n`);
  if (error.output) say(error.output);
});
