import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFlow } from "../checks/check-flow.js";
import { brokenFlowContexts, brokenFlows, publishableFlows } from "../fixtures/index.js";
import type { Problem } from "../kernel/problem.js";
import { holdAudioSchema } from "../messages/hold-audio.js";
import { messageSchema } from "../messages/message.js";
import { builtinRegistry, builtinWidgets } from "../widgets/builtin-widgets.js";
import { submitSchema, valueMatchSchema } from "../widgets/ivr-input/ivr-input.js";
import { ringTargetSchema } from "../widgets/ring-to/ring-to.js";
import { WEEKDAYS } from "../widgets/time-rule/time-rule.settings.js";
import { en } from "./en.js";
import { fr } from "./fr.js";
import { createPhrasebook } from "./phrasebook.js";

const languages = [
  ["en", en],
  ["fr", fr],
] as const;

/** The names a text fills in, without the forms that go with a number. */
const placeholders = (text: string | undefined): string[] =>
  [...(text ?? "").matchAll(/\{(\w+)/g)].map((match) => match[1] ?? "").toSorted();

/** Every code that the sources of this package name. */
function codesInSources(): string[] {
  const root = new URL("..", import.meta.url);
  const codes = new Set<string>();
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts") || /\.(?:test|test-d|en|fr)\.ts$/.test(file)) continue;
    if (/^(?:fixtures|testing|catalogues)\//.test(file)) continue;
    const source = readFileSync(new URL(file, root), "utf8");
    for (const [, code] of source.matchAll(/"(SF\d{4})"/g)) if (code) codes.add(code);
  }
  return [...codes].toSorted();
}

const options = <T extends string>(schema: { options: { shape: object }[] }, key: T): string[] =>
  schema.options.map((option) => {
    const literal: unknown = Reflect.get(option.shape, key);
    const value: unknown = typeof literal === "object" && literal && Reflect.get(literal, "value");
    return String(value);
  });

describe("catalogues", () => {
  it("English and French have the same keys", () => {
    expect(Object.keys(fr).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it("every text fills in the same values in both languages", () => {
    for (const key of Object.keys(en)) {
      expect(placeholders(fr[key]), key).toEqual(placeholders(en[key]));
    }
  });

  it("no text is empty or the same as its key", () => {
    for (const [, catalogue] of languages) {
      for (const [key, text] of Object.entries(catalogue)) {
        expect(text.trim(), key).not.toBe("");
        expect(text, key).not.toBe(key);
      }
    }
  });

  it("French keeps spaces from breaking before and within its punctuation", () => {
    for (const [key, text] of Object.entries(fr)) {
      expect(text, key).not.toMatch(/ [:;!?»]/);
      expect(text, key).not.toMatch(/[^\s\u00a0][;!?»](?!\w)/);
      expect(text, key).not.toMatch(/«[^\u00a0]/);
      expect(text, key).not.toContain("'");
    }
  });

  for (const [language, catalogue] of languages) {
    const texts = createPhrasebook(language, catalogue);

    it(`${language}: every code has a text of one or two sentences`, () => {
      const codes = codesInSources();
      expect(codes.length).toBeGreaterThan(40);
      for (const code of codes) {
        expect(texts.has(`problem.${code}`), code).toBe(true);
        expect(texts.text(`problem.${code}`), code).toMatch(/[.!]$/);
      }
    });

    it(`${language}: every widget has a name and a description, its category and groups too`, () => {
      for (const { type, category, fields } of builtinWidgets) {
        expect(texts.has(`widget.${type}`)).toBe(true);
        expect(texts.has(`widget.${type}.description`)).toBe(true);
        expect(texts.has(`category.${category}`)).toBe(true);
        for (const { group } of Object.values(fields)) {
          expect(texts.has(`group.${group}`), group).toBe(true);
        }
      }
    });

    it(`${language}: every field has a label, a help text, and labels of its values`, () => {
      for (const { type, fields } of builtinWidgets) {
        for (const [name, field] of Object.entries(fields)) {
          const { label, help } = texts.field(type, name);
          expect(label, `${type}.${name}`).not.toBe(name);
          expect(help, `${type}.${name}`).not.toBe("");
          const values = "values" in field ? field.values : [];
          for (const value of values) {
            expect(texts.has(`widget.${type}.${name}.${value}`), value).toBe(true);
          }
        }
      }
    });

    it(`${language}: every way of choosing has a label`, () => {
      const keys = [
        ...options(messageSchema, "source").map((source) => `message.source.${source}`),
        ...options(holdAudioSchema, "source").map((source) => `holdAudio.source.${source}`),
        ...options(submitSchema, "by").map((by) => `widget.ivrInput.submit.${by}`),
        ...options(valueMatchSchema, "kind").map((kind) => `widget.ivrInput.match.${kind}`),
        ...options(ringTargetSchema, "kind").map((kind) => `widget.ringTo.target.${kind}`),
        ...WEEKDAYS.flatMap((day) => [`weekday.${day}`, `weekday.${day}.short`]),
      ];
      for (const key of keys) expect(texts.has(key), key).toBe(true);
    });

    it(`${language}: every exit and every summary of every fixture is worded`, () => {
      for (const flow of Object.values(publishableFlows)) {
        for (const node of Object.values(flow.widgets)) {
          for (const exit of builtinRegistry.exits(node) ?? []) {
            expect(texts.exit(node.type, exit)).not.toBe(exit.id);
            const { label: _label, ...unnamed } = exit;
            expect(texts.exit(node.type, unnamed)).not.toBe(exit.id);
          }
          const reading = builtinRegistry.read(node);
          const definition = builtinRegistry.definition(node.type);
          if (!reading?.ok || !definition) throw new Error(`${node.type} is not readable`);
          const { key, params } = definition.summary(reading.settings);
          if (key === undefined) continue;
          expect(texts.has(key), key).toBe(true);
          expect(texts.text(key, params)).not.toMatch(/[{}]/);
        }
      }
    });

    it(`${language}: every problem and fix of every broken fixture is worded to the last value`, () => {
      for (const [code, flow] of Object.entries(brokenFlows)) {
        for (const problem of checkFlow(flow, brokenFlowContexts[code])) {
          expect(texts.problem(problem), problem.code).not.toMatch(/[{}]|^problem\./);
          for (const fix of problem.fixes) {
            expect(texts.fix(fix), fix.label).not.toMatch(/[{}]|^fix\./);
          }
        }
      }
    });
  }
});

describe("createPhrasebook", () => {
  const texts = createPhrasebook("en", en);
  const french = createPhrasebook("fr", fr);
  const problem = (code: string, params: Problem["params"]): Problem => ({
    code,
    severity: "error",
    path: [],
    params,
    fixes: [],
  });

  it("shows an option with its key, named or not", () => {
    const option = { id: "sales", kind: "option", key: "1" } as const;
    expect(texts.exit("ivrStandard", { ...option, label: "Sales" })).toBe("1 · Sales");
    expect(texts.exit("ivrStandard", option)).toBe("1 · Untitled");
  });

  it("words exits by widget, then by name, then by kind", () => {
    expect(texts.exit("ivrInput", { id: "next", kind: "otherwise" })).toBe("Any other value");
    expect(texts.exit("acme", { id: "noInput", kind: "noInput" })).toBe("No input");
    expect(texts.exit("acme", { id: "whatever", kind: "failure" })).toBe("If it fails");
  });

  it("counts in the forms of its language, and groups digits its way", () => {
    const params = { found: 20_001, limit: 20_000 };
    expect(texts.problem(problem("SF1003", params))).toContain("20,001\u00a0steps");
    expect(french.problem(problem("SF1003", params))).toMatch(/20\s001\u00a0étapes/);
    expect(texts.text("unit.seconds", { count: 1 })).toBe("1\u00a0second");
    expect(texts.text("unit.seconds", { count: 0 })).toBe("0\u00a0seconds");
    expect(french.text("unit.seconds", { count: 0 })).toBe("0\u00a0seconde");
  });

  it("words built-in exits, and leaves names that people gave alone", () => {
    const text = texts.problem(problem("SF2008", { widget: "noInput", exit: "noInput" }));
    expect(text).toContain("“No input” of “noInput”");
  });

  it("a title that looks like a placeholder is not filled in", () => {
    const text = texts.problem(problem("SF2008", { widget: "{exit} $&", exit: "next" }));
    expect(text).toContain("“{exit} $&”");
  });

  it("says where, and says so of the document itself", () => {
    const at = { ...problem("SF1007", { key: "x" }), path: ["widgets", "menu", 0] };
    expect(texts.problem(at)).toContain("widgets › menu › 0");
    expect(texts.problem(problem("SF1008", { reason: "type" }))).toContain(
      "the top of the document",
    );
  });

  it("takes a host's texts before the catalogue's, and a key for what it does not know", () => {
    const own = createPhrasebook("en", en, { replace: { "widget.voicemail": "Mailbox" } });
    expect(own.widget("voicemail")).toBe("Mailbox");
    expect(own.text("no.such.key")).toBe("no.such.key");
    expect(own.text("toString")).toBe("toString");
    expect(own.text("unit.seconds", {})).toBe("{count|second|seconds}");
  });

  it("never throws for a language that is none", () => {
    const strange = createPhrasebook("not a language!", en);
    expect(strange.text("unit.seconds", { count: 2 })).toBe("2\u00a0seconds");
  });
});
