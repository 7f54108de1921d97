import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { test as base, expect, inject } from "vitest";
import { launchOptions } from "../lib/chromium.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    playgroundUrl: string;
  }
}

interface Playground {
  /** The one Chromium of a test file. */
  readonly browser: Browser;
  /**
   * Opens the playground in a window of its own. What the page reports as an error or a warning
   * fails the test at its end.
   */
  readonly open: (options?: BrowserContextOptions & { readonly path?: string }) => Promise<Page>;
}

/** The `test` of end-to-end tests: `test("…", async ({ open }) => { const page = await open(); })`. */
export const test = base.extend<Playground>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures it needs from here.
    async ({}, provide) => {
      const browser = await chromium.launch(launchOptions());
      await provide(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  open: async ({ browser }, provide) => {
    const complaints: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await provide(async ({ path = "", ...options } = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") {
          complaints.push(`console.${message.type()}: ${message.text()}`);
        }
      });
      await page.goto(new URL(path, inject("playgroundUrl")).href);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(complaints, "the page reports no errors and no warnings").toEqual([]);
  },
});

export { expect } from "vitest";
