import { defineConfig } from "vitest/config";

// Type tests have a configuration of their own: among other projects vitest runs none of them and
// says nothing.
export default defineConfig({
  test: {
    name: "types",
    include: [],
    typecheck: {
      enabled: true,
      only: true,
      checker: "tsc",
      include: ["packages/**/*.test-d.ts", "packages/**/*.test-d.tsx"],
      tsconfig: "./tsconfig.types.json",
    },
  },
});
