import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memorySurroundings } from "../memory-surroundings.js";
import { runCommandLine } from "../run-command-line.js";

let folder: string;
const at = (name: string): string => join(folder, name);

const speak = (text: string) => ({ source: "tts", text });
const sound = {
  schemaVersion: 1,
  id: "sound",
  name: "Support line",
  start: "welcome",
  onError: "inbox",
  widgets: {
    welcome: {
      type: "audioMessage",
      settings: { message: speak("Hello") },
      exits: { next: "inbox" },
    },
    inbox: { type: "voicemail", settings: { greeting: speak("Please leave a message.") } },
  },
};
const faulty = {
  ...sound,
  id: "faulty",
  widgets: {
    ...sound.widgets,
    welcome: { ...sound.widgets.welcome, exits: { next: "gone" } },
    alone: {
      type: "audioMessage",
      title: "Old news",
      settings: { message: speak("Once") },
      exits: { next: "inbox" },
    },
  },
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "smartflow-check-"));
  writeFileSync(at("sound.json"), JSON.stringify(sound));
  writeFileSync(at("faulty.json"), JSON.stringify(faulty));
  writeFileSync(at("picture.png"), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  writeFileSync(at("torn.json"), '{"schemaVersion":1,');
  writeFileSync(at("large.json"), "");
  truncateSync(at("large.json"), 32 * 1024 * 1024 + 1);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], given?: Parameters<typeof memorySurroundings>[1]) {
  const surroundings = memorySurroundings(args, given);
  const code = await runCommandLine(surroundings);
  return { code, ...surroundings.written };
}

describe("smartflow check, given flows", () => {
  it("when one has no errors, then it says so and answers 0", async () => {
    const { code, out, err } = await run(["check", at("sound.json")]);
    expect(out).toBe(`${at("sound.json")}  Support line  no problems\n\n1 file, 0 errors\n`);
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  it("FLOW-1: when one has errors and warnings, then only the errors make it answer 1", async () => {
    const { code, out } = await run(["check", at("sound.json"), at("faulty.json")]);
    const row = (code: string) => out.split("\n").find((line) => line.includes(code));
    expect(row("SF2003")).toMatch(/^ {2}error {4}SF2003 {2}welcome {11}\S/);
    expect(row("SF2005")).toMatch(/^ {2}warning {2}SF2005 {2}Old news \(alone\) {2}\S/);
    expect(out).toContain("2 files, 1 error, 1 warning\n");
    expect(code).toBe(1);

    const warned = { ...faulty, widgets: { ...sound.widgets, alone: faulty.widgets.alone } };
    const onlyWarned = await run(["check", "-"], { input: JSON.stringify(warned) });
    expect(onlyWarned.out).toContain("SF2005");
    expect(onlyWarned.code).toBe(0);
  });

  it("when the preset is strict, then unreachable widgets are errors", async () => {
    const warned = { ...faulty, widgets: { ...sound.widgets, alone: faulty.widgets.alone } };
    const { code, out } = await run(["check", "--preset", "strict", "-"], {
      input: JSON.stringify(warned),
    });
    expect(out).toMatch(/^ {2}error {2}SF2005/m);
    expect(code).toBe(1);
  });

  it("when French is asked for, or set in the terminal, then it speaks French", async () => {
    const asked = await run(["check", "--lang", "fr", at("faulty.json")]);
    const set = await run(["check", at("faulty.json")], { env: { LANG: "fr_FR.UTF-8" } });
    expect(asked.out).toContain("1 erreur, 1 avertissement");
    expect(asked.out).toMatch(/^ {2}erreur +SF2003 +welcome +\S/m);
    expect(set.out).toBe(asked.out);
  });
});

describe("smartflow check, given a terminal", () => {
  it("then it colours, breaks lines at its width, and says the same words as in a pipe", async () => {
    const given = { isTTY: true, columns: 70 };
    const piped = await run(["check", at("faulty.json")]);
    const seen = await run(["check", at("faulty.json")], given);
    expect(seen.out).not.toBe(stripVTControlCharacters(seen.out));
    for (const line of stripVTControlCharacters(seen.out).split("\n").slice(1)) {
      expect(line.length).toBeLessThanOrEqual(70);
    }
    const words = (text: string) => stripVTControlCharacters(text).split(/\s+/);
    expect(words(seen.out)).toEqual(words(piped.out));
  });

  it("when NO_COLOR is set, then it does not colour", async () => {
    const { out } = await run(["check", at("faulty.json")], {
      isTTY: true,
      env: { NO_COLOR: "1" },
    });
    expect(out).toBe(stripVTControlCharacters(out));
  });

  it("when a title holds escape sequences, then they are spelled out and not obeyed", async () => {
    const title = "Menu\u001b[2J\u202eevil\nnext";
    const hostile = {
      ...faulty,
      widgets: { ...faulty.widgets, alone: { ...faulty.widgets.alone, title } },
    };
    const { out } = await run(["check", "-"], { input: JSON.stringify(hostile) });
    expect(out).not.toContain("\u001b");
    expect(out).not.toContain("\u202e");
    expect(out).toContain("Menu\\u{1b}[2J\\u{202e}evil next (alone)");
  });
});

describe("smartflow check, given what it cannot read", () => {
  it.each([
    ["a missing file", "missing.json", "SF9501"],
    ["a file below a file", "sound.json/below", "SF9501"],
    ["a folder", ".", "SF9502"],
    ["a picture", "picture.png", "SF9504"],
    ["more than 32 MB", "large.json", "SF1002"],
    ["torn JSON", "torn.json", "SF1001"],
  ])("when it is %s, then it answers 2 with a code and a remedy", async (_, name, code) => {
    const found = await run(["check", at(name), at("sound.json")]);
    expect(found.out).toContain(`unreadable  ${code}  `);
    expect(found.out).toContain("2 files, 1 unreadable, 0 errors\n");
    expect(found.out).not.toMatch(/\{\w+\}|problem\.SF|\bat \w+ \(/);
    expect(found.err).toBe("");
    expect(found.code).toBe(2);
  });

  it("when an endless standard input comes, then it stops at the limit", async () => {
    const { out } = await run(["check", "-"], { input: new Uint8Array(33 * 1024 * 1024).fill(32) });
    expect(out).toContain("SF1002");
  });

  it("when the standard input is named twice, then the second is refused", async () => {
    const { out, code } = await run(["check", "-", "-"], { input: JSON.stringify(sound) });
    expect(out).toContain("SF9505");
    expect(code).toBe(2);
  });

  it("when the command line cannot be understood, then it says so on the error output", async () => {
    const { code, out, err } = await run(["check", "--format", "xml", "a.json"]);
    expect(out).toBe("");
    expect(err).toContain("--format");
    expect(code).toBe(2);
  });
});

describe("smartflow check --format json", () => {
  it("then each problem is data with its words, and nothing else is printed", async () => {
    const { out, code } = await run(["check", "--format", "json", at("faulty.json"), at("nope")], {
      isTTY: true,
    });
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      version: 1,
      files: [
        {
          file: at("faulty.json"),
          status: "errors",
          flow: { id: "faulty", name: "Support line" },
          problems: [
            {
              code: "SF2003",
              severity: "error",
              widgetId: "welcome",
              exit: "next",
              path: ["widgets", "welcome", "exits", "next"],
              params: { target: "gone" },
              fixes: [{ label: "fix.disconnect" }],
            },
            { code: "SF2005", severity: "warning", widgetId: "alone", widgetTitle: "Old news" },
          ],
        },
        { file: at("nope"), status: "unreadable", problems: [{ code: "SF9501" }] },
      ],
      totals: { files: 2, errors: 1, warnings: 1, notes: 0, unreadable: 1 },
    });
    expect(report.files[0].problems[0].message).toContain("gone");
    expect(code).toBe(2);
  });

  it("when it runs twice, then it prints the same bytes", async () => {
    const args = ["check", "--format", "json", at("faulty.json")];
    expect((await run(args)).out).toBe((await run(args)).out);
  });
});
