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
  dts: true,
  clean: true,
  sourcemap: true,
  target: "es2022",
});
