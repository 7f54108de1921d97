import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { commandOf, must, root } from "./processes.mjs";
import { Stop, step } from "./terminal.mjs";

const folder = join(root, "tools", "toolchain");

/** What our tools ask for at least: tsup and vitest name exactly these lines of Node. */
export function isNewEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26;
}

function npm() {
  // npm names its own entry file to the scripts that it runs.
  const entry = process.env.npm_execpath;
  if (entry !== undefined && /npm-cli\.[cm]?js$/.test(entry)) {
    return { command: process.execPath, first: [entry] };
  }
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", first: [] };
}

function broughtNode() {
  const file = process.platform === "win32" ? "node.exe" : "node";
  const arch = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  for (const name of [`node-${arch}`, `node-bin-${arch}`]) {
    const path = join(folder, "node_modules", name, "bin", file);
    if (existsSync(path)) return path;
  }
  return undefined;
}

/** Installs the lock file of tools/toolchain, unless just that was installed before. */
async function installToolchain(withNode) {
  const lock = readFileSync(join(folder, "package-lock.json"));
  const digest = createHash("sha256")
    .update(lock)
    .update(withNode ? "node" : "")
    .digest("hex");
  const stamp = join(folder, "node_modules", ".smartflow");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return false;
  const { command, first } = npm();
  const args = [...first, "ci", "--no-audit", "--no-fund", "--ignore-scripts"];
  if (!withNode) args.push("--omit=optional");
  args.push("--prefix", folder);
  await must("npm ci in tools/toolchain", command, args, { shell: command.endsWith(".cmd") });
  writeFileSync(stamp, digest);
  return true;
}

/**
 * Brings Node (where this one is too old) and pnpm, installs the workspace, and gives what the
 * steps after it need: the Node to run tools with and the environment to run them in.
 */
export async function bootstrap() {
  const own = process.versions.node;
  const enough = isNewEnough(own);
  // A Node that was brought before stays: this may be the very one that is running now.
  const withNode = !enough || broughtNode() !== undefined;
  await step(enough ? "pnpm" : "Node 24 and pnpm", async () => {
    const fresh = await installToolchain(withNode);
    const from = fresh ? "installed in tools/toolchain" : "in tools/toolchain";
    return { note: enough ? `${from}; Node ${own} is used` : `${from}; Node ${own} is too old` };
  });

  const node = enough ? process.execPath : broughtNode();
  if (node === undefined) {
    throw new Stop(
      `Node ${own} is too old and none can be brought for ${process.platform} ${process.arch}: ` +
        "install Node 24 and run this again.",
    );
  }
  const env = { ...process.env };
  const commands = [join(folder, "node_modules", ".bin"), join(root, "node_modules", ".bin")];
  env.PATH = [dirname(node), ...commands, env.PATH ?? ""].join(delimiter);
  // Native addons compile against the headers of the Node that will load them.
  env.npm_config_nodedir = dirname(dirname(node));

  const pnpm = commandOf("pnpm", "pnpm", folder);
  await step("Dependencies", async () => {
    await must("pnpm install", node, [pnpm, "install", "--frozen-lockfile"], {
      // Without a terminal to ask on, pnpm must not stop for questions.
      env: { ...env, CI: "true" },
    });
    return { note: "pnpm install --frozen-lockfile" };
  });
  return { node, pnpm, env };
}
