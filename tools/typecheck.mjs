// Type-checks each part of the workspace with the TypeScript that is written for speed. The parts
// read each other's sources, so that nothing has to be built before.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { capture, commandOf, root } from "./lib/processes.mjs";
import { quote, Stop, say, step } from "./lib/terminal.mjs";

const tsc = commandOf("typescript-native", "tsc");
const folders = ["packages", "examples"].flatMap((parent) =>
  readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
);

for (const folder of [...folders, "bench", "."]) {
  if (!existsSync(join(root, folder, "tsconfig.json"))) continue;
  const title = folder === "." ? "Types of the tools" : `Types of ${folder}`;
  await step(title, async () => {
    const { code, output } = await capture(process.execPath, [tsc, "--project", folder]);
    // A part without any TypeScript file so far has nothing that could be wrong.
    if (code !== 0 && !output.includes("error TS18003")) throw new Stop(title, output);
  }).catch((error) => {
    process.exitCode = 1;
    say(`\n${quote(error.output ?? String(error))}\n`);
  });
}
