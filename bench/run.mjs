// Bundles the benchmark from the sources of the packages, as production code, and runs it. A
// bundle and not a loader, since a loader would rewrite what is measured.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = (name) => fileURLToPath(new URL(name, import.meta.url));
const outdir = folder("dist");

await build({
  absWorkingDir: folder("."),
  entryPoints: { main: "src/main.ts", "dagre-worker": "src/layout/dagre-worker.ts" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node22",
  outdir,
  outExtension: { ".js": ".mjs" },
  conditions: ["@smartflow/source"],
  define: { "process.env.NODE_ENV": '"production"' },
  // CommonJS packages within the bundle ask for Node's own modules by require.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  logLevel: "warning",
});

const { status } = spawnSync(
  process.execPath,
  [folder("dist/main.mjs"), ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
