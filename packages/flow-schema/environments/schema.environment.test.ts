import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Browser, chromium } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../../../tools/lib/chromium.mjs";
import { node } from "../../../tools/vitest/surroundings.js";
import { exercise, type Report } from "./exercise.js";
import type {} from "./page.js";
import type {} from "./quiet-page.js";

const STRICT = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";

/** One file with everything in it, as a host's own bundler makes it. */
async function bundle(name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "error",
    resolve: { conditions: [...node.resolve.conditions] },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
        formats: ["es"],
        fileName: name,
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const file = output && "output" in output ? output.output[0] : undefined;
  if (file?.type !== "chunk") throw new Error(`${name}.ts was not bundled.`);
  return file.code;
}

/** What it comes to here, in Node, whose results are tested everywhere else. */
const expected: Report = { ...exercise(), canEvaluate: false };

describe("where the schema runs", () => {
  let server: Server;
  let browser: Browser;
  let exerciseCode: string;

  beforeAll(async () => {
    const files = new Map<string, string>();
    for (const name of ["page", "worker", "quiet-page"])
      files.set(`/${name}.js`, await bundle(name));
    exerciseCode = await bundle("exercise");
    server = createServer(({ url = "" }, response) => {
      const code = files.get(url);
      response.setHeader("Content-Security-Policy", STRICT);
      response.setHeader("Content-Type", code === undefined ? "text/html" : "text/javascript");
      const script = url === "/quiet" ? "/quiet-page.js" : "/page.js";
      response.end(code ?? `<!doctype html><script type="module" src="${script}"></script>`);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    browser = await chromium.launch(launchOptions());
  });

  afterAll(async () => {
    await browser?.close();
    await new Promise((closed) => server?.close(closed));
  });

  it("given a page and a worker under script-src 'self', both answer as Node does", async () => {
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.waitForFunction(() => "answers" in window);
    const answers = await page.evaluate(() => window.answers);
    expect(errors).toEqual([]);
    expect(answers).toEqual({ page: expected, worker: expected });
    await page.close();
  });

  it("given a thread of Node, it answers as the main thread does", async () => {
    const module = `data:text/javascript;base64,${Buffer.from(exerciseCode).toString("base64")}`;
    const worker = new Worker(
      `const { parentPort } = require("node:worker_threads");
       import(${JSON.stringify(module)}).then((made) => parentPort.postMessage(made.exercise()));`,
      { eval: true },
    );
    const report = await new Promise<Report>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    await worker.terminate();
    expect(report).toEqual({ ...expected, canEvaluate: true });
  });

  it("given a host that tells zod not to compile, not even the question breaks its policy", async () => {
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/quiet`);
    await page.waitForFunction(() => "quiet" in window);
    const answer = await page.evaluate(() => window.quiet);
    expect(answer).toEqual({ page: expected, jitless: true, violations: [] });
    await page.close();
  });

  it("given any of them, zod's global settings are what they were", () => {
    expect(expected.changedSettings).toEqual([]);
    expect(expected.version).toMatch(/^[0-9a-f]{64}$/);
    expect(expected.refused).toContain("SF1007 surprise");
    expect(expected.words).not.toBe("");
  });
});
