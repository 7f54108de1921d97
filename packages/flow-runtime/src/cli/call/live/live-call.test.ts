import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { serializeFlow } from "@smartflow/flow-schema";
import { referenceFlow } from "@smartflow/flow-schema/fixtures";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { memorySurroundings } from "../../memory-surroundings.js";
import { runCommandLine } from "../../run-command-line.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "smartflow-live-"));
  writeFileSync(join(folder, "flow.json"), serializeFlow(referenceFlow));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A terminal in memory: what it shows is what a person sees after all that was written. */
class Terminal {
  type: (text: string) => void = () => undefined;
  tick: (elapsedMs: number) => void = () => undefined;
  /** What has stopped listening since it began. */
  readonly stopped: string[] = [];
  private readonly surroundings = memorySurroundings(
    ["call", join(folder, "flow.json"), "--at", "2026-03-03T10:00:00+01:00"],
    {
      isTTY: true,
      columns: 80,
      env: { NO_COLOR: "1" },
      keyboard: {
        listen: (onInput) => {
          this.type = onInput;
          return () => this.stopped.push("keyboard");
        },
      },
      every: (_ms, tick) => {
        this.tick = tick;
        return () => this.stopped.push("clock");
      },
    },
  );
  readonly done = runCommandLine(this.surroundings);

  /** The screen after erasing: `ESC [ n A` goes up n lines, `ESC [ J` clears below. */
  get screen(): string {
    let lines = [""];
    const [start = "", ...drawn] = this.surroundings.written.out.split("\r\u001b[");
    const write = (text: string): void => {
      const [first = "", ...rest] = text.split("\n");
      lines = [...lines.slice(0, -1), (lines.at(-1) ?? "") + first, ...rest];
    };
    write(start);
    for (const part of drawn) {
      const [erase = "", up = "0"] = /^(?:(\d+)A..)?J/s.exec(part) ?? [];
      lines = [...lines.slice(0, lines.length - 1 - Number(up)), ""];
      write(part.slice(erase.length));
    }
    return stripVTControlCharacters(lines.join("\n")).replaceAll("\u00a0", " ");
  }
}

/** A terminal with a call that has begun. */
async function startCall(): Promise<Terminal> {
  const terminal = new Terminal();
  while (!terminal.screen.includes("speaking")) await new Promise(setImmediate);
  return terminal;
}

describe("smartflow call in a terminal, given a call that speaks", () => {
  let terminal: Terminal;
  beforeEach(async () => {
    terminal = await startCall();
  });

  it("when time passes, then its words appear as they are said", () => {
    terminal.tick(400);
    expect(terminal.screen).toMatch(/Welcome +“Welcome$/m);
    terminal.tick(900);
    expect(terminal.screen).toMatch(/Welcome +“Welcome to Northwind\.”$/m);
    expect(terminal.screen).toMatch(/0:01\.3 {2}×1 {2}Menu: speaking \(2 s\)$/m);
  });

  it("when skipping ahead, then what is being said is over at once", () => {
    terminal.type("f");
    terminal.type(" ");
    expect(terminal.screen).toContain("“For sales, press 1. For support, press 2.”");
    expect(terminal.screen).toContain("Menu: waits for a key (3 s)");
  });

  it("when it is made faster, then the clock runs faster, and slower again", () => {
    terminal.type("++");
    terminal.tick(100);
    expect(terminal.screen).toContain("0:00.5  ×5");
    terminal.type("-".repeat(9));
    terminal.tick(1_000);
    expect(terminal.screen).toContain("0:01.0  ×0.5");
  });

  it("when a key interrupts, then the transcript says so", () => {
    terminal.type("f");
    terminal.tick(500);
    terminal.type("2");
    expect(terminal.screen).toMatch(/press 2\.” \(cut\s+short\)/);
    expect(terminal.screen).toContain("caller presses 2");
  });

  it("when an agent rings and answers, then agent and caller talk until one hangs up", async () => {
    terminal.type("f2");
    expect(terminal.screen).toContain("a sales-1 answers");
    terminal.type("a");
    expect(terminal.screen).toContain("agent and caller talk");
    terminal.type("h");
    expect(await terminal.done).toBe(0);
    expect(terminal.screen).toMatch(/\nanswered {2}\d+ s, ended by the caller\n$/);
    expect(terminal.stopped.toSorted()).toEqual(["clock", "keyboard"]);
  });

  it("when Ctrl-C is typed, then the call is hung up and the terminal given back", async () => {
    terminal.type("\u0003");
    expect(await terminal.done).toBe(130);
    expect(terminal.stopped.toSorted()).toEqual(["clock", "keyboard"]);
    expect(terminal.screen).toContain("the caller hangs up");
    expect(terminal.screen).not.toContain("skip ahead");
  });

  it("when keys without a meaning are typed, then nothing happens", () => {
    const before = terminal.screen;
    terminal.type("zq\u001b[A\u001b[15~é");
    expect(terminal.screen).toBe(before);
  });

  it("then no line that is drawn anew is wider than the terminal", () => {
    terminal.type("f2");
    for (const line of terminal.screen.split("\n").slice(-6)) {
      expect(line.length).toBeLessThan(80);
    }
  });
});
