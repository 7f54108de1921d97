import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serializeFlow } from "@smartflow/flow-schema";
import { hotelFlowEn, supportFlowFr } from "@smartflow/flow-schema/fixtures";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memorySurroundings } from "../memory-surroundings.js";
import { runCommandLine } from "../run-command-line.js";

let folder: string;
const at = (name: string): string => join(folder, name);
const renamed = { ...hotelFlowEn, name: "Seaview", start: "menu" };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "smartflow-documents-"));
  writeFileSync(at("hotel.json"), serializeFlow(hotelFlowEn));
  writeFileSync(at("renamed.json"), serializeFlow(renamed));
  writeFileSync(at("support.json"), serializeFlow(supportFlowFr));
  writeFileSync(at("torn.json"), "{");
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], given?: Parameters<typeof memorySurroundings>[1]) {
  const surroundings = memorySurroundings(args, given);
  const code = await runCommandLine(surroundings);
  return { code, ...surroundings.written };
}

describe("smartflow diff", () => {
  it("given a flow twice, then nothing changed and it answers 0", async () => {
    const { code, out } = await run(["diff", at("hotel.json"), at("hotel.json")]);
    expect({ code, out }).toEqual({ code: 0, out: "Nothing changed.\n" });
  });

  it("given a changed flow, then what callers notice comes first and it answers 1", async () => {
    const { code, out } = await run(["diff", at("hotel.json"), at("renamed.json")]);
    expect(code).toBe(1);
    expect(out.replaceAll("\u00a0", " ")).toBe(
      "1 change for callers\n  Calls now begin at “Main menu”.\n\n" +
        "1 change that callers do not notice\n" +
        "  The flow is now called “Seaview” instead of “Seaview Hotel”.\n",
    );
  });

  it("when asked for French or JSON, then it answers so", async () => {
    const files = [at("hotel.json"), at("renamed.json")];
    const french = await run(["diff", ...files, "--lang", "fr"]);
    expect(french.out).toContain("Les appels commencent désormais à");
    const { out } = await run(["diff", ...files, "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      changes: [{ forCallers: true }, { forCallers: false }],
      edits: [{ type: "setFlow" }, { type: "setFlow" }],
    });
  });

  it("given what cannot be read, then it says why and answers 2", async () => {
    const torn = await run(["diff", at("hotel.json"), at("torn.json")]);
    expect(torn).toMatchObject({ code: 2, out: "" });
    expect(torn.err).toContain("SF1001");
    const twice = await run(["diff", "-", "-"]);
    expect(twice.code).toBe(2);
    expect(twice.err).toContain("standard input");
  });
});

describe("smartflow describe, paths, diagram", () => {
  it("given a French flow, then describe tells it in French", async () => {
    const { code, out } = await run(["describe", at("support.json"), "--lang", "fr"]);
    expect(code).toBe(0);
    expect(out).toContain("1. Bienvenue – Message audio\n   L’appelant entend");
  });

  it("given a flow on the standard input, then paths lists what callers can experience", async () => {
    const { code, out } = await run(["paths", "-", "--max", "3"], {
      input: serializeFlow(hotelFlowEn),
    });
    const lines = out.trimEnd().split("\n");
    expect(code).toBe(0);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^Welcome → Main menu \(.*\) → .*the caller talks to somebody$/);
    expect(lines[4]).toMatch(/^\d+\u00a0more paths are not shown\.$/);
  });

  it("when asked for JSON, then paths are data", async () => {
    const { out } = await run(["paths", at("hotel.json"), "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ version: 1, leftOut: 0, exact: true });
  });

  it("given no number of paths, then it says what is expected and answers 2", async () => {
    const { code, err } = await run(["paths", at("hotel.json"), "--max", "many"]);
    expect(code).toBe(2);
    expect(err).toContain("a whole number from 1 to 100000");
  });

  it("given a flow, then diagram prints a flowchart with the words of the language", async () => {
    const { code, out } = await run(["diagram", at("hotel.json"), "--lang", "fr"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^flowchart TD\n/);
    expect(out).toContain("Message audio: Welcome");
  });

  it.each(["describe", "paths", "diagram"])(
    "given no such file, then %s answers 2",
    async (name) => {
      const { code, err } = await run([name, at("missing.json")]);
      expect(code).toBe(2);
      expect(err).toContain("SF9501");
    },
  );
});

describe("smartflow schema", () => {
  it.each([
    [[], "Smartflow call flow"],
    [["flow"], "Smartflow call flow"],
    [["line"], "Smartflow line"],
    [["script"], "Smartflow call script"],
  ])("given %j, then it prints the JSON Schema of it", async (args, title) => {
    const { code, out } = await run(["schema", ...args]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title,
    });
  });

  it("given anything else, then it names what there is and answers 2", async () => {
    const { code, err } = await run(["schema", "agent"]);
    expect(code).toBe(2);
    expect(err).toContain("flow, line, script");
  });
});
