import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { defineConfig } from "vitest/config";
import { client, inChromium } from "./tools/vitest/surroundings.js";

// Every story is a test: it must render without an error and without a finding of axe. A
// configuration of its own, since the plugin starts Storybook even where no story is asked for.
export default defineConfig({
  ...client,
  plugins: [
    storybookTest({
      configDir: fileURLToPath(new URL("./packages/flow-editor/.storybook", import.meta.url)),
    }),
  ],
  test: { name: "stories", browser: inChromium() },
});
