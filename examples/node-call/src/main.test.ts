import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("given the flow and the script of the example, when it runs, then the call ends in the voicemail", async () => {
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const node = ["--conditions=@smartflow/source", "--import", import.meta.resolve("tsx"), main];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, node);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/0\.0 welcome +hears .*"Welcome to Northwind\."/);
  expect(stdout).toMatch(/6\.0 menu +presses .*"2"/);
  expect(stdout).toMatch(/\nvoicemail, version [0-9a-f]{12}\n$/);
}, 30_000);
