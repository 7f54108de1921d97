import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", styles: "src/styles.css" },
  format: ["esm", "cjs"],
  dts: { entry: { index: "src/index.ts" } },
  // Hosts load one style sheet: React Flow's own is part of it.
  noExternal: [/\.css$/],
  clean: true,
  sourcemap: true,
  target: "es2022",
});
