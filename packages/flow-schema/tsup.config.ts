import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    call: "src/call/index.ts",
    time: "src/time/index.ts",
    fixtures: "src/fixtures/index.ts",
    testing: "src/testing/index.ts",
  },
  format: ["esm", "cjs"],
  // What several entries share exists once, in CommonJS too: two copies would not know each other.
  splitting: true,
  // Rollup passes over each file again: modules then share one import of zod, where esbuild leaves
  // one for each of them.
  treeshake: true,
  dts: true,
  clean: true,
  sourcemap: true,
  target: "es2022",
});
