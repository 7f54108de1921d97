import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { launchOptions } from "../lib/chromium.mjs";

// Tests read the packages of this workspace from their sources, so that none has to be built.
const SOURCE = "@smartflow/source";

export const node = {
  resolve: { conditions: [SOURCE, ...defaultServerConditions] },
  ssr: { resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
};

export const client = { resolve: { conditions: [SOURCE, ...defaultClientConditions] } };

/** A function and not a constant, since vitest writes the name of the project into it. */
export function inChromium() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: launchOptions() }),
    instances: [{ browser: "chromium" as const }],
  };
}
