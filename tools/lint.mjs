// Format, lint and import directions in one command: `pnpm lint`, or `pnpm lint --fix`, which
// writes what can be put right by itself.
import { capture, commandOf } from "./lib/processes.mjs";
import { quote, Stop, say, step } from "./lib/terminal.mjs";

const fix = process.argv.includes("--fix");

const checks = [
  {
    title: "Format and lint (Biome)",
    command: commandOf("@biomejs/biome", "biome"),
    args: ["check", "--error-on-warnings", "--max-diagnostics=200", ...(fix ? ["--write"] : [])],
  },
  {
    title: "Lint by types (oxlint)",
    command: commandOf("oxlint"),
    args: ["--type-aware", "--deny-warnings", ...(fix ? ["--fix"] : [])],
  },
  {
    title: "Import directions (dependency-cruiser)",
    command: commandOf("dependency-cruiser", "depcruise"),
    args: [
      ...["--config", ".dependency-cruiser.mjs", "--output-type", "err-long"],
      ...["packages", "examples", "bench"],
    ],
  },
];

for (const { title, command, args } of checks) {
  await step(title, async () => {
    const { code, output } = await capture(process.execPath, [command, ...args]);
    if (code !== 0) throw new Stop(title, output);
  }).catch((error) => {
    process.exitCode = 1;
    say(`\n${quote(error.output ?? String(error))}\n`);
  });
}
if (process.exitCode === 1 && !fix) {
  say("  pnpm lint --fix writes what can be put right by itself.");
}
