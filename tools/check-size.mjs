// Measures what users load, against the ceilings of .size-limit.mjs, and proves that the zone
// library comes with /time alone. It reads the built packages: run pnpm build first.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { capture, commandOf, root } from "./lib/processes.mjs";
import { quote, Stop, say, step } from "./lib/terminal.mjs";

const folder = join(root, "packages", "flow-schema");
const ZONE_LIBRARY = "temporal-polyfill";
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)["']([^"']+)["']/g;

/** What a built file loads from outside of the package, by itself and by its own parts. */
function outsideOf(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const names = [...readFileSync(file, "utf8").matchAll(IMPORT)].map((match) => match[1]);
  return names.flatMap((name) =>
    name.startsWith(".") ? outsideOf(join(dirname(file), name), seen) : [name],
  );
}

function checkZoneLibrary() {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).publishConfig;
  for (const [entry, conditions] of Object.entries(exports)) {
    if (typeof conditions === "string") continue;
    for (const { default: path } of Object.values(conditions)) {
      const file = join(folder, path);
      if (!existsSync(file)) {
        throw new Stop("dist", `${relative(root, file)} does not exist: run pnpm build first.`);
      }
      const loads = outsideOf(file).some((name) => name.startsWith(ZONE_LIBRARY));
      if (loads === (entry === "./time")) continue;
      throw new Stop(
        "zone library",
        loads
          ? `${entry} loads ${ZONE_LIBRARY}; only /time may, since it is the heaviest of all.`
          : `/time does not load ${ZONE_LIBRARY}: is this check still looking for the right name?`,
      );
    }
  }
}

async function checkCeilings() {
  const bin = commandOf("size-limit", "size-limit");
  const { code, output } = await capture(process.execPath, [bin, "--json"], { cwd: root });
  const start = output.indexOf("[");
  if (start < 0) throw new Stop("size-limit", output);
  const found = JSON.parse(output.slice(start, output.lastIndexOf("]") + 1));
  const width = Math.max(...found.map(({ name }) => name.length));
  for (const { name, size, sizeLimit, passed } of found) {
    const [now, most] = [size, sizeLimit].map((bytes) => (bytes / 1_000).toFixed(1));
    say(`  ${name.padEnd(width)}  ${now} of ${most} kB${passed ? "" : "  too large"}`);
  }
  if (code !== 0) throw new Stop("ceilings", "A ceiling of .size-limit.mjs is passed.");
  return found;
}

try {
  await step("Only /time loads the zone library", async () => checkZoneLibrary());
  const [first] = await checkCeilings();
  say(`» widgets, rules and English: ${(first.size / 1_000).toFixed(1)} kB`);
} catch (error) {
  process.exitCode = 1;
  say(`\n${quote(error.output ?? error.stack)}\n`);
}
