import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FlowDraft, publishFlow, serializeFlow } from "@smartflow/flow-schema";
import { formatTrace, serializeCallScript } from "@smartflow/flow-schema/call";
import { fixtureAgents, fixtureCalls, referenceFlow } from "@smartflow/flow-schema/fixtures";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestCall, runScript } from "../../simulator/index.js";
import { memorySurroundings } from "../memory-surroundings.js";
import { runCommandLine } from "../run-command-line.js";

let folder: string;
const at = (name: string): string => join(folder, name);
const { flow, script } = fixtureCalls.referenceWrongKey;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "smartflow-call-"));
  writeFileSync(at("flow.json"), serializeFlow(flow));
  writeFileSync(at("script.json"), serializeCallScript(script));
  writeFileSync(at("broken.json"), serializeFlow({ ...flow, start: undefined }));
  writeFileSync(at("wrong-script.json"), JSON.stringify({ startsAt: "yesterday" }));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], given?: Parameters<typeof memorySurroundings>[1]) {
  const surroundings = memorySurroundings(args, given);
  const code = await runCommandLine(surroundings);
  return { code, ...surroundings.written };
}

const published = (draft: FlowDraft) => {
  const outcome = publishFlow(draft);
  if (!outcome.ok) throw new Error("The fixture cannot be published.");
  return outcome.flow;
};

describe("smartflow call --script, given a flow and a script", () => {
  const scripted = ["--script", "script.json"];
  const args = () => ["call", at("flow.json"), "--script", at("script.json")];

  it("when JSON is asked for, then it prints the trace of the simulator, byte for byte", async () => {
    const { code, out, err } = await run([...args(), "--format", "json"]);
    expect(out).toBe(formatTrace(runScript(published(flow), script).trace));
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  it("when a test call exported the script, then the trace is that of the test call", async () => {
    const started = createTestCall().start(referenceFlow, {
      startsAt: "2026-03-03T10:00:00+01:00",
      agents: fixtureAgents,
    });
    if (!started.ok) throw new Error("The fixture cannot be called.");
    const { call } = started;
    for (const act of [
      () => call.advance(4_321),
      () => call.press("9"),
      () => call.advance(2_222.5),
      () => call.press("2"),
      () => call.advance(500),
      () => call.agentDeclines("alice"),
      () => call.advance(60_000),
      () => call.hangUp(),
    ]) {
      act();
    }
    writeFileSync(at("exported.json"), serializeCallScript(call.exportScript()));
    const { out } = await run([
      "call",
      at("flow.json"),
      "--script",
      at("exported.json"),
      "--format",
      "json",
    ]);
    expect(out).toBe(formatTrace(call.state.trace));
  });

  it("then it prints a transcript that a person can read", async () => {
    const { code, out } = await run(args());
    expect(out).toMatch(/^Sales and support {2}Tuesday, 3 March 2026 at 10:00 \(Europe\/Paris\)/);
    expect(out).toContain("from +33199004321");
    expect(out).toMatch(/^ 0:00\.0 {2}Welcome +“Welcome to Northwind\.”$/m);
    expect(out).toMatch(/^ 0:04\.0 +caller presses 9$/m);
    expect(out).toContain("Alice Martin rings");
    expect(out).toMatch(/\nvoicemail {2}1 min 30 s, ended by the caller\n$/);
    expect(code).toBe(0);
  });

  it("when French is asked for, then the transcript is French, the caller's words as they are", async () => {
    const { out } = await run([...args(), "--lang", "fr"]);
    expect(out).toContain("mardi 3 mars 2026");
    expect(out).toContain("l’appelant appuie sur 9");
    expect(out).toContain("«\u00a0Welcome to Northwind.\u00a0»");
  });

  it("when options name other circumstances, then these hold instead of the script's", async () => {
    const sunday = await run([
      ...args(),
      "--at",
      "2026-03-01T10:00:00+01:00",
      "--from",
      "+33199000001",
    ]);
    expect(sunday.out).toContain("Sunday, 1 March 2026");
    expect(sunday.out).toContain("from +33199000001");
    expect(sunday.out).not.toContain("Menu");
    const nobody = await run([...args(), "--agents", "zoe@sales:unavailable"]);
    expect(nobody.out).not.toContain("rings");
    const zoe = await run([...args(), "--agents", "zoe@sales,other", "--agents", "yann@other"]);
    expect(zoe.out).toContain("zoe rings");
    expect(zoe.out).not.toContain("yann");
  });

  it.each([
    ["the flow has errors", ["broken.json", ...scripted], 1, "SF2001"],
    ["the flow is missing", ["nope.json", ...scripted], 2, "SF9501"],
    ["the script is missing", ["flow.json", "--script", "nope.json"], 2, "SF9501"],
    ["the script is no script", ["flow.json", "--script", "wrong-script.json"], 2, "SF1008"],
    ["the instant is none", ["flow.json", ...scripted, "--at", "noon"], 2, "SF9506"],
    ["an agent is none", ["flow.json", ...scripted, "--agents", "zoe:asleep"], 2, "SF9506"],
    ["an agent comes twice", ["flow.json", ...scripted, "--agents", "zoe zoe"], 2, "SF9506"],
    ["the number is none", ["flow.json", ...scripted, "--from", "me"], 2, "SF9506"],
    ["both come from the standard input", ["-", "--script", "-"], 2, "SF9505"],
  ])("when %s, then it says so with a code and prints no call", async (_, words, code, problem) => {
    const resolved = words.map((word) => (word.endsWith(".json") ? at(word) : word));
    const answer = await run(["call", ...resolved]);
    expect(answer.err).toContain(problem);
    expect(answer.err).not.toMatch(/problem\.SF|\{\w+\}|\n {4}at /);
    expect(answer.out).toBe("");
    expect(answer.code).toBe(code);
  });
});

describe("smartflow call, given lines instead of a terminal", () => {
  const play = (lines: readonly string[], more: readonly string[] = []) =>
    run(["call", at("flow.json"), "--at", "2026-03-03T10:00:00+01:00", ...more], {
      input: lines.map((line) => `${line}\n`).join(""),
    });

  it("when a wrong key and then 2 are typed and the agent answers, then the transcript says so", async () => {
    const { code, out } = await play(["9", "2", "a", "w 30", "h"]);
    const told = out.split("\n").map((line) => line.slice(8).trim());
    expect(told).toContain("caller presses 9");
    expect(told.some((line) => line.endsWith("sales-1 rings"))).toBe(true);
    expect(told.some((line) => line.endsWith("sales-1 answers"))).toBe(true);
    expect(out).toMatch(/\nanswered {2}\d+ s, ended by the caller\n$/);
    expect(code).toBe(0);
  });

  it("when the lines end early, then the call goes on by itself to its end", async () => {
    const { out } = await play([]);
    expect(out).toContain("We did not understand your choice.");
    expect(out).toMatch(/\nvoicemail /);
  });

  it("when a line is not understood, then it is told what may stand there", async () => {
    const { err, code } = await play(["dance", "h"]);
    expect(err).toContain("“dance” is not understood");
    expect(code).toBe(0);
  });

  it("when the call is saved, then its script gives the same trace again", async () => {
    const played = await play(["2", "d", "h"], ["--format", "json", "--save", at("saved.json")]);
    const again = await run([
      "call",
      at("flow.json"),
      "--script",
      at("saved.json"),
      "--format",
      "json",
    ]);
    expect(played.out).not.toBe("");
    expect(again.out).toBe(played.out);
    expect(played.err).toContain("sales-1 declines");
    expect(readFileSync(at("saved.json"), "utf8")).toContain('"agentDeclines"');
  });

  it("when it cannot be saved, then it says so with a code", async () => {
    const { code, err } = await play(["h"], ["--save", at("nowhere/saved.json")]);
    expect(err).toContain("SF9507");
    expect(code).toBe(2);
  });
});
