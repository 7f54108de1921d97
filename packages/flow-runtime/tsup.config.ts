import { defineConfig } from "tsup";

// The two builds run side by side, so neither may clean the folder: the build script does it before.
export default defineConfig([
  {
    entry: {
      index: "src/index.ts",
      simulator: "src/simulator/index.ts",
      testing: "src/testing/index.ts",
    },
    format: ["esm", "cjs"],
    // What several entries share exists once, in CommonJS too: two copies would not know each other.
    splitting: true,
    dts: true,
    sourcemap: true,
    target: "es2022",
  },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    banner: { js: "#!/usr/bin/env node" },
    sourcemap: true,
    target: "node22",
    platform: "node",
  },
]);
