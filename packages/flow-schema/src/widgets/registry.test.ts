import { describe, expect, it } from "vitest";
import * as z from "zod";
import { en } from "../catalogues/en.js";
import { createPhrasebook } from "../catalogues/phrasebook.js";
import { checkFlow } from "../checks/check-flow.js";
import { publishFlow } from "../checks/publishable-flow.js";
import { minimalFlow } from "../fixtures/index.js";
import { parseFlow } from "../flow/parse-flow.js";
import { serializeFlow } from "../flow/serialize-flow.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import { builtinRegistry, builtinWidgets } from "./builtin-widgets.js";
import { createWidgetRegistry, isWidget } from "./registry.js";
import { defineWidget } from "./widget-definition.js";

/** A widget as a host would add it, in its third version. */
const lookup = defineWidget({
  type: "acmeLookup",
  version: 3,
  category: "routing",
  settings: z.strictObject({
    list: z.string().default("customers"),
    timeoutMs: z.int().min(100).default(2_000),
  }),
  exits: () => [
    { id: "found", kind: "branch" },
    { id: "notFound", kind: "otherwise" },
    { id: "failed", kind: "failure", optional: true },
  ],
  fields: {
    list: { control: "text", group: "content" },
    timeoutMs: { control: "duration", group: "advanced", min: 100 },
  },
  rules: [
    {
      code: "ACME-1",
      severity: { recommended: "warning", strict: "error" },
      check({ settings, id }, flow, report) {
        if (settings.list !== "") return;
        report({ path: ["settings", "list"], params: { widget: flow.nameOf(id) } });
      },
    },
  ],
  migrations: [
    // Version 2 names what version 1 called "table".
    { from: 1, migrate: ({ table, ...rest }) => ({ ...rest, list: table }) },
    // Version 3 counts milliseconds.
    {
      from: 2,
      migrate: ({ timeoutS, ...rest }) =>
        typeof timeoutS === "number" ? { ...rest, timeoutMs: timeoutS * 1_000 } : rest,
    },
  ],
  catalogues: {
    en: {
      "widget.acmeLookup": "Customer lookup",
      "widget.acmeLookup.list": "List",
      "widget.acmeLookup.exit.found": "Known customer",
      "problem.ACME-1": "“{widget}” looks in no list.",
    },
    fr: { "widget.acmeLookup": "Recherche de client" },
  },
});

const registry = createWidgetRegistry([...builtinWidgets, lookup]);

function flowWith(node: Partial<WidgetNode>): FlowDraft {
  const exits = { found: "ringShop", notFound: "ringShop" };
  return {
    ...minimalFlow,
    start: "lookup",
    widgets: {
      ringShop: minimalFlow.widgets["ringShop"] ?? { type: "", settings: {}, exits: {} },
      voicemail: minimalFlow.widgets["voicemail"] ?? { type: "", settings: {}, exits: {} },
      lookup: { type: "acmeLookup", settings: {}, exits, ...node },
    },
  };
}

describe("a widget of a host", () => {
  it("is made, read, checked, published and written like a built-in one", () => {
    const made = registry.create("acmeLookup", { locale: "en" });
    expect(made).toEqual({
      type: "acmeLookup",
      version: 3,
      settings: { list: "customers", timeoutMs: 2_000 },
      exits: {},
    });
    const draft = flowWith({ ...made, exits: { found: "ringShop", notFound: "voicemail" } });
    expect(checkFlow(draft, { registry })).toEqual([]);
    const published = publishFlow(draft, { registry });
    const read = parseFlow(published.ok && published.text, { registry });
    expect(read.ok && serializeFlow(read.flow, { registry })).toBe(published.ok && published.text);
  });

  it("brings its rules along, and its texts in every language it has", () => {
    const draft = flowWith({ version: 3, settings: { list: "" } });
    const [problem] = checkFlow(draft, { registry });
    expect(problem).toMatchObject({ code: "ACME-1", severity: "warning", widgetId: "lookup" });
    const strict = checkFlow(draft, { registry, preset: "strict" });
    expect(strict.filter(({ code }) => code === "ACME-1")).toMatchObject([{ severity: "error" }]);
    const texts = createPhrasebook("en", en, { registry });
    expect(problem && texts.problem(problem)).toBe("“lookup” looks in no list.");
    expect(texts.exit("acmeLookup", { id: "found", kind: "branch" })).toBe("Known customer");
    const french = createPhrasebook("fr-CA", en, { registry });
    expect(french.widget("acmeLookup")).toBe("Recherche de client");
  });

  it("is kept as it is by those who do not know it, who cannot publish it", () => {
    const draft = flowWith({ version: 3, settings: { list: "vip" } });
    expect(parseFlow(draft)).toEqual({ ok: true, flow: draft, migrated: false });
    expect(checkFlow(draft).map(({ code }) => code)).toEqual(["SF2006"]);
    expect(publishFlow(draft).ok).toBe(false);
  });
});

describe("migrations", () => {
  it.each([
    [1, { table: "vip", timeoutS: 3 }, { list: "vip", timeoutMs: 3_000 }],
    [undefined, { table: "vip" }, { list: "vip", timeoutMs: 2_000 }],
    [2, { list: "vip", timeoutS: 5 }, { list: "vip", timeoutMs: 5_000 }],
  ])("brings settings of version %s to the version of today", (version, settings, expected) => {
    const old = { type: "acmeLookup", settings, exits: {}, ...(version ? { version } : {}) };
    const read = parseFlow({ ...minimalFlow, widgets: { old } }, { registry });
    expect(read).toMatchObject({
      ok: true,
      migrated: true,
      flow: { widgets: { old: { version: 3, settings: expected } } },
    });
  });

  it("every migrator of every definition is proved to run by the cases above", () => {
    for (const definition of [...builtinWidgets, lookup]) {
      const from = definition.migrations.map((migration) => migration.from);
      const all = Array.from({ length: definition.version - 1 }, (_, n) => n + 1);
      expect(from, definition.type).toEqual(all);
    }
    // Built-in widgets are all in their first version; the one that is not has its cases here.
    expect(builtinWidgets.filter(({ version }) => version > 1)).toEqual([]);
  });

  it("leaves what is of today alone", () => {
    const draft = flowWith({ version: 3, settings: { list: "vip", timeoutMs: 100 } });
    expect(parseFlow(draft, { registry })).toEqual({ ok: true, flow: draft, migrated: false });
  });

  it("refuses settings of a newer version, so that nothing is lost", () => {
    const read = parseFlow(flowWith({ version: 4 }), { registry });
    expect(read.ok ? [] : read.problems).toMatchObject([
      {
        code: "SF1009",
        path: ["widgets", "lookup", "version"],
        params: { found: 4, known: 3 },
      },
    ]);
  });

  it("names the widget when a migration meets what it did not expect", () => {
    const fragile = defineWidget({
      ...lookup,
      version: 2,
      migrations: [
        {
          from: 1,
          migrate: () => {
            throw new Error("no table");
          },
        },
      ],
    });
    const own = createWidgetRegistry([...builtinWidgets, fragile]);
    const read = parseFlow(flowWith({ version: 1, title: "Find" }), { registry: own });
    expect(read.ok ? [] : read.problems).toMatchObject([
      {
        code: "SF1014",
        path: ["widgets", "lookup", "settings"],
        params: { widget: "Find", from: 1, reason: "no table" },
      },
    ]);
  });
});

describe("createWidgetRegistry", () => {
  it("refuses two widgets of one type, by name", () => {
    expect(() => createWidgetRegistry([...builtinWidgets, lookup, lookup])).toThrow(
      'Two widgets have the type "acmeLookup"',
    );
  });

  it("refuses a version that no migration leads to, by name", () => {
    const gap = { ...lookup, migrations: lookup.migrations.slice(1) };
    expect(() => createWidgetRegistry([gap])).toThrow(
      'Widget "acmeLookup" has version 3 but no migration from version 1.',
    );
  });

  it("makes every built-in widget ready to be put into a flow", () => {
    for (const type of builtinRegistry.types) {
      const node = builtinRegistry.create(
        // The names of the registry's own types.
        type as (typeof builtinWidgets)[number]["type"],
        { locale: "en" },
      );
      const reading = builtinRegistry.read(node);
      expect(reading?.ok && reading.settings, type).toEqual(node.settings);
    }
  });

  it("knows nothing of names that every object has", () => {
    expect(builtinRegistry.definition("toString")).toBeUndefined();
    expect(builtinRegistry.exits({ type: "constructor", settings: {}, exits: {} })).toBe(undefined);
  });

  it("reads the same settings once", () => {
    const node = minimalFlow.widgets["welcome"];
    if (!node) throw new Error("There is no welcome.");
    expect(builtinRegistry.read(node)).toBe(builtinRegistry.read({ ...node, title: "Other" }));
  });

  it("gives settings that do not fit as issues, and no exits", () => {
    const node = { type: "ringTo", settings: { ringForMs: 1 }, exits: {} };
    expect(builtinRegistry.read(node)).toMatchObject({ ok: false, issues: [{}] });
    expect(builtinRegistry.exits(node)).toBeUndefined();
    expect(builtinRegistry.traits(node)).toBeUndefined();
  });

  it("tells settings of one type from the same settings of another", () => {
    const settings = {};
    const one = { type: "voicemail", settings, exits: {} };
    const other = { type: "audioMessage", settings, exits: {} };
    expect(builtinRegistry.exits(one)).toEqual([]);
    expect(builtinRegistry.exits(other)).toHaveLength(1);
    expect(builtinRegistry.exits(one)).toEqual([]);
  });
});

describe("defineWidget", () => {
  it("fills in what a definition leaves out", () => {
    const plain = defineWidget({
      type: "plain",
      version: 1,
      category: "end",
      settings: z.strictObject({}),
      exits: () => [],
      fields: {},
    });
    expect(plain.traits({})).toEqual({
      waitsForCaller: false,
      speaksFirst: false,
      ringsPeople: false,
      allowsCallbackRequest: false,
      choosesHoldAudio: false,
    });
    expect([plain.messages({}), plain.references({}), plain.rules, plain.migrations]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(isWidget(plain, { type: "plain", settings: {}, exits: {} })).toBe(true);
  });

  it("every built-in widget has a field for each setting, and bounds that its schema takes", () => {
    for (const { type, settings, fields } of builtinWidgets) {
      expect(Object.keys(fields).toSorted(), type).toEqual(Object.keys(settings.shape).toSorted());
      for (const [name, field] of Object.entries(fields)) {
        for (const bound of ["min", "max"] as const) {
          const value: unknown = Reflect.get(field, bound);
          if (value === undefined) continue;
          expect(settings.safeParse({ [name]: value }).success, `${type}.${name}`).toBe(true);
        }
        const values: unknown = Reflect.get(field, "values");
        for (const value of Array.isArray(values) ? values : []) {
          expect(settings.safeParse({ [name]: value }).success, `${type}.${name}`).toBe(true);
        }
      }
    }
  });
});
