import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const run = promisify(execFile);

/** The command as a process of its own, read from its sources. */
async function smartflow(args: readonly string[], input = "") {
  const node = ["--conditions=@smartflow/source", "--import", import.meta.resolve("tsx"), main];
  const child = run(process.execPath, [...node, ...args]);
  child.child.stdin?.end(input);
  const { stdout, stderr, code } = await child.then(
    (ended) => ({ ...ended, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  );
  return { out: stdout, err: stderr, code };
}

describe("smartflow, given a process of its own", () => {
  it("when a flow on its standard input has errors, then it prints them and ends with 1", async () => {
    const flow = { schemaVersion: 1, id: "empty", name: "Nothing yet" };
    const { out, err, code } = await smartflow(
      ["check", "--lang", "en", "-"],
      JSON.stringify(flow),
    );
    expect(out).toMatch(/^standard input {2}Nothing yet\n {2}error {2}SF2001 {2}/);
    expect(err).toBe("");
    expect(code).toBe(1);
  }, 30_000);

  it("when a file is missing, then it ends with 2 and without a stack trace", async () => {
    const { out, err, code } = await smartflow(["check", "--lang", "en", "no-such-flow.json"]);
    expect(out).toContain("SF9501");
    expect(out + err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  }, 30_000);
});
