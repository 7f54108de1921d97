// Packs each package as it would be published, and checks the tarball: its manifest (publint), its
// types under every way of importing it (attw), and that each entry loads in Node as ESM and CJS.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { capture, commandOf, must, root } from "./lib/processes.mjs";
import { quote, Stop, say, step } from "./lib/terminal.mjs";

const pnpm = commandOf("pnpm", "pnpm", join(root, "tools", "toolchain"));
const publint = commandOf("publint");
const attw = commandOf("@arethetypeswrong/cli", "attw");

async function run(what, args, options) {
  const { code, output } = await capture(process.execPath, args, options);
  if (code !== 0) throw new Stop(what, output);
  return output;
}

/** Fields that only make sense inside this workspace must not reach those who install a package. */
function refuseWorkspaceWords(manifest) {
  const text = JSON.stringify({ ...manifest, publishConfig: undefined, scripts: undefined });
  const found = ["@smartflow/source", "workspace:", "catalog:"].filter((word) =>
    text.includes(word),
  );
  if (found.length > 0) {
    throw new Stop(
      "manifest",
      `The packed package.json of ${manifest.name} says ${found.join(", ")}.`,
    );
  }
}

async function loadEntries(folder, { name, exports }) {
  const entries = Object.keys(exports).filter((entry) => !/\.(?:css|json)$/.test(entry));
  const names = JSON.stringify(entries.map((entry) => name + entry.slice(1)));
  const script = `
    const { createRequire } = await import("node:module");
    const require = createRequire(${JSON.stringify(join(folder, "package.json"))});
    for (const name of ${names}) {
      const required = Object.keys(require(name)).sort().join();
      const imported = Object.keys(await import(name)).filter((key) => key !== "default" && key !== "module.exports").sort().join();
      if (required !== imported) throw new Error(name + " exports not the same to import and to require.");
    }`;
  await run("load", ["--input-type=module", "--eval", script], { cwd: folder });
}

async function check(name, work) {
  const folder = join(root, "packages", name);
  if (!existsSync(join(folder, "dist"))) {
    throw new Stop("dist", `packages/${name}/dist does not exist: run pnpm build first.`);
  }
  const target = join(work, name);
  mkdirSync(target);
  await run("pack", [pnpm, "pack", "--pack-destination", target], { cwd: folder });
  const tarball = join(
    target,
    readdirSync(target).find((file) => file.endsWith(".tgz")),
  );
  await must("tar", "tar", ["-xzf", tarball, "-C", target]);
  const manifest = JSON.parse(readFileSync(join(target, "package", "package.json"), "utf8"));
  refuseWorkspaceWords(manifest);
  await run("publint", [publint, "run", tarball, "--strict"]);
  // Sub-paths cannot be typed for the resolution of Node 10, which nobody who uses zod 4 has.
  const ignored = [
    "--profile",
    "node16",
    "--exclude-entrypoints",
    "./styles.css",
    "./package.json",
  ];
  await run("attw", [attw, tarball, "--no-emoji", "--no-color", ...ignored]);
  await loadEntries(folder, manifest);
}

const work = mkdtempSync(join(tmpdir(), "smartflow-packages-"));
try {
  for (const name of readdirSync(join(root, "packages"))) {
    await step(`@smartflow/${name}`, () => check(name, work)).catch((error) => {
      process.exitCode = 1;
      say(`\n${quote(`${error.message}:\n${error.output ?? error.stack}`)}\n`);
    });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
