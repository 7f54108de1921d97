import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { client, inChromium, node } from "./tools/vitest/surroundings.js";

const exclude = [
  "**/node_modules/**",
  "**/dist/**",
  "**/*.browser.test.{ts,tsx}",
  // These start a browser of their own.
  "**/*.environment.test.ts",
];
const setup = (name: string) =>
  fileURLToPath(new URL(`./tools/vitest/${name}.ts`, import.meta.url));
const consoleFails = setup("console-fails");

export default defineConfig({
  test: {
    projects: [
      {
        ...node,
        test: {
          name: "unit",
          environment: "node",
          // Property tests run thousands of cases; a slow machine is no failure.
          testTimeout: 60_000,
          include: ["{packages,examples}/**/*.test.ts", "bench/**/*.test.ts"],
          exclude,
          setupFiles: [consoleFails],
        },
      },
      {
        ...client,
        plugins: [react()],
        test: {
          name: "dom",
          environment: "happy-dom",
          include: ["{packages,examples}/**/*.test.tsx"],
          exclude,
          setupFiles: [consoleFails, setup("clean-up-react")],
        },
      },
      {
        test: {
          name: "tools",
          environment: "node",
          include: ["tools/**/*.test.mjs", "tools/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        ...client,
        plugins: [react()],
        test: {
          name: "browser",
          include: ["{packages,examples}/**/*.browser.test.{ts,tsx}"],
          setupFiles: [consoleFails],
          browser: inChromium(),
        },
      },
      {
        ...node,
        test: {
          name: "environments",
          environment: "node",
          include: ["packages/*/environments/**/*.environment.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...node,
        test: {
          name: "e2e",
          environment: "node",
          include: ["examples/*/e2e/**/*.e2e.ts"],
          globalSetup: ["./tools/e2e/serve-playground.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser at a time: on small machines two would only slow each other down.
          fileParallelism: false,
        },
      },
    ],
  },
});
