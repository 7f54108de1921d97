import { describe, expect, it } from "vitest";
import { minimalFlow, referenceFlow } from "../fixtures/index.js";
import { MAX_DOCUMENT_BYTES } from "../kernel/bounds.js";
import type { FlowDraft } from "../kernel/document.js";
import { generateFlow } from "../testing/index.js";
import { parseFlow } from "./parse-flow.js";
import { serializeFlow } from "./serialize-flow.js";

/** The problems of a document that must be refused, as `code path`. */
function refusals(input: unknown): string[] {
  const read = parseFlow(input);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
}

const text = serializeFlow(minimalFlow);
const withWidget = (id: string, widget: unknown): unknown => ({
  ...minimalFlow,
  widgets: { ...minimalFlow.widgets, [id]: widget },
});
const hello = { type: "audioMessage", settings: {}, exits: {} };

describe("parseFlow, given what is no flow", () => {
  it.each([
    ["no JSON", "{ schemaVersion", "SF1001"],
    ["an empty text", "", "SF1001"],
    ["bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0xfe]), "SF1001"],
    ["nothing", undefined, "SF1006"],
    ["a function", () => minimalFlow, "SF1006"],
    ["a date", new Date(0), "SF1006"],
    ["a bigint within", { ...minimalFlow, name: 1n }, "SF1006"],
    ["NaN within", { ...minimalFlow, schemaVersion: Number.NaN }, "SF1006"],
    ["a number too large for JSON", '{"schemaVersion": 1e999}', "SF1006"],
    ["a symbol within", { ...minimalFlow, name: Symbol("name") }, "SF1006"],
    ["an object with a class", { ...minimalFlow, limits: new Map() }, "SF1006"],
    ["a list", [], "SF1008"],
    ["a text as JSON", '"flow"', "SF1008"],
    ["null", null, "SF1008"],
    ["widgets as a list", { ...minimalFlow, widgets: [] }, "SF1008"],
    ["a newer version", { ...minimalFlow, schemaVersion: 2 }, "SF1009"],
    ["no version", { ...minimalFlow, schemaVersion: undefined }, "SF1008"],
  ])("refuses %s", (_what, input, code) => {
    const read = parseFlow(input);
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe("parseFlow, given hostile documents", () => {
  it("refuses __proto__, constructor and prototype by name, wherever they stand", () => {
    const poisoned = '{ "__proto__": { "isAdmin": true }, "schemaVersion": 1, "id": "flow" }';
    expect(refusals(poisoned)).toEqual(["SF1004 __proto__"]);
    expect(refusals(JSON.parse(poisoned))).toEqual(["SF1004 __proto__"]);
    expect(refusals(withWidget("constructor", hello))).toEqual(["SF1004 widgets.constructor"]);
    const deep = text.replace('"settings": {', '"settings": { "prototype": 1,');
    expect(refusals(deep)[0]).toMatch(/^SF1004 .*settings\.prototype$/);
    expect(Object.hasOwn(Object.prototype, "isAdmin")).toBe(false);
  });

  it("refuses an object that contains itself", () => {
    const cyclic: Record<string, unknown> = { ...minimalFlow };
    cyclic["limits"] = cyclic;
    expect(refusals(cyclic)[0]).toMatch(/^SF1005 limits\.limits/);
  });

  it("refuses an object whose parts repeat without end", () => {
    let part: unknown = [];
    for (let level = 0; level < 40; level++) part = [part, part];
    expect(refusals({ ...minimalFlow, limits: part })).toEqual(["SF1002 "]);
  });

  it("refuses a text nested 100,000 deep", () => {
    expect(refusals("[".repeat(100_000) + "]".repeat(100_000))[0]).toMatch(/^SF1005 /);
  });

  it("refuses more than 32 MB, counted in bytes of UTF-8", () => {
    expect(refusals(" ".repeat(MAX_DOCUMENT_BYTES + 1))).toEqual(["SF1002 "]);
    expect(refusals(`"${"é".repeat(MAX_DOCUMENT_BYTES / 2)}"`)).toEqual(["SF1002 "]);
    expect(refusals(new Uint8Array(MAX_DOCUMENT_BYTES + 1))).toEqual(["SF1002 "]);
    expect(refusals(`"${"x".repeat(MAX_DOCUMENT_BYTES - 2)}"`)).toEqual(["SF1008 "]);
  });

  it("refuses more than 20,000 widgets", () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, n) => [`w${n}`, hello]));
    expect(refusals({ ...minimalFlow, widgets: many })).toEqual(["SF1003 widgets"]);
  });

  it("refuses a list of millions before a schema complains of each entry", () => {
    const list = `[${"0,".repeat(2_000_000)}0]`;
    const options = `{"schemaVersion":1,"id":"f","widgets":{"m":{"type":"ivrStandard","settings":{"options":${list}}}}}`;
    expect(refusals(options)).toEqual(["SF1015 widgets.m.settings.options"]);
  });

  it("refuses ids of 10 MB, and repeats none of them", () => {
    const id = "x".repeat(10_000_000);
    const inputs = [
      { ...minimalFlow, id },
      { ...minimalFlow, start: id },
      withWidget(id, hello),
      withWidget("one", { ...hello, exits: { [id]: "two" } }),
      withWidget("one", { ...hello, exits: { next: id } }),
      withWidget("one", { ...hello, type: id }),
    ];
    for (const input of inputs) {
      const read = parseFlow(input);
      expect(read.ok).toBe(false);
      expect(JSON.stringify(read).length).toBeLessThan(2_000);
    }
  });

  it("refuses getters and proxies that throw, whatever they throw", () => {
    const getter = Object.defineProperty({ ...minimalFlow }, "name", {
      enumerable: true,
      get: () => {
        throw new Error("no name for you");
      },
    });
    expect(refusals(getter)).toEqual(["SF1010 "]);
    const rude = new Error();
    Object.defineProperty(rude, "message", {
      get: () => {
        throw new Error("nor a message");
      },
    });
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw rude;
        },
      },
    );
    expect(refusals(proxy)).toEqual(["SF1010 "]);
  });

  it("keeps what it has read, although a getter answers otherwise the next time", () => {
    let asked = 0;
    const settings = {
      get anything() {
        asked++;
        return asked === 1 ? "plain" : { __proto__: null, toString: "hostile" };
      },
    };
    const read = parseFlow(withWidget("custom", { ...hello, type: "acmeThing", settings }));
    expect(read.ok && read.flow.widgets["custom"]?.settings).toEqual({ anything: "plain" });
  });

  it("is not changed by what the stranger does to the value afterwards", () => {
    const settings = { list: [1] };
    const read = parseFlow(withWidget("custom", { ...hello, type: "acmeThing", settings }));
    settings.list.push(2);
    expect(read.ok && read.flow.widgets["custom"]?.settings).toEqual({ list: [1] });
  });

  it("tells of at most 100 problems, in settings as in widgets", () => {
    const bad = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`w${n}`, { n }]));
    expect(refusals({ ...minimalFlow, widgets: bad })).toHaveLength(100);
    expect(refusals(withWidget("one", { ...hello, settings: bad }))).toHaveLength(100);
  });
});

describe("parseFlow, given a document with mistakes", () => {
  it("names each property it does not know, at its place", () => {
    expect(refusals({ ...minimalFlow, positions: {} })).toEqual(["SF1007 positions"]);
    expect(refusals(withWidget("one", { ...hello, x: 1, y: 2 }))).toEqual([
      "SF1007 widgets.one.x",
      "SF1007 widgets.one.y",
    ]);
    expect(refusals(withWidget("one", { ...hello, settings: { volume: 11 } }))).toEqual([
      "SF1007 widgets.one.settings.volume",
    ]);
  });

  it.each(["1st", "é", "a b", "", "x".repeat(65)])("refuses %j as the id of a widget", (id) => {
    expect(refusals(withWidget(id, hello))[0]).toMatch(/^SF1011 widgets\./);
  });

  it("refuses two items of one list with the same id", () => {
    const option = { id: "sales", key: "1", label: "" };
    const menu = { type: "ivrStandard", settings: { options: [option, option] }, exits: {} };
    expect(refusals(withWidget("menu", menu))).toEqual(["SF1013 widgets.menu.settings.options.1"]);
    const slot = { id: "slot", days: ["mon"] };
    const branches = [{ id: "open", slots: [slot, slot] }];
    const hours = { type: "timeRule", settings: { branches }, exits: {} };
    expect(refusals(withWidget("hours", hours))).toEqual([
      "SF1013 widgets.hours.settings.branches.0.slots.1",
    ]);
  });

  it("says why a value does not fit, in a word that catalogues know", () => {
    const read = parseFlow(
      withWidget("ring", { type: "ringTo", settings: { ringForMs: 1, strategy: "loud" } }),
    );
    expect(read.ok ? [] : read.problems).toMatchObject([
      { path: ["widgets", "ring", "settings", "ringForMs"], params: { reason: "tooSmall" } },
      { path: ["widgets", "ring", "settings", "strategy"], params: { reason: "choice" } },
    ]);
  });
});

describe("parseFlow, given a flow", () => {
  it("reads text, bytes and values alike, with a byte order mark too", () => {
    const expected = { ok: true, flow: minimalFlow, migrated: false };
    expect(parseFlow(text)).toEqual(expected);
    expect(parseFlow(`\ufeff${text}`)).toEqual(expected);
    expect(parseFlow(new TextEncoder().encode(text))).toEqual(expected);
    expect(parseFlow(minimalFlow)).toEqual(expected);
  });

  it("fills in what is absent", () => {
    const read = parseFlow('{ "schemaVersion": 1, "id": "new", "widgets": {} }');
    expect(read.ok && read.flow).toEqual({
      schemaVersion: 1,
      id: "new",
      name: "",
      locale: "en-US",
      timeZone: "UTC",
      limits: { maxCallMs: 14_400_000, maxSteps: 1_000, maxVisitsPerWidget: 10 },
      widgets: {},
    });
  });

  it("FLOW-1: reads a draft with a circle, a dangling exit and nothing filled in", () => {
    const draft = withWidget("loop", { ...hello, exits: { next: "loop", other: "nowhere" } });
    expect(parseFlow(draft).ok).toBe(true);
  });

  it("keeps widgets of an unknown type byte for byte", () => {
    const strange = {
      type: "acmeLookup",
      version: 7,
      title: "Lookup",
      settings: { z: [1, { b: null, a: "é" }], a: -0.5, nested: { deep: [[]] } },
      exits: { found: "welcome", "not found": "voicemail" },
    };
    const read = parseFlow(JSON.stringify(withWidget("lookup", strange)));
    const written: unknown = read.ok && JSON.parse(serializeFlow(read.flow));
    expect(JSON.stringify(widgetIn(written, "lookup"))).toBe(JSON.stringify(strange));
  });
});

describe("serializeFlow", () => {
  it("writes facts in a fixed order, widgets and exits by id, settings by schema", () => {
    expect(serializeFlow(minimalFlow)).toMatchInlineSnapshot(`
      "{
        "schemaVersion": 1,
        "id": "flow_minimal",
        "name": "Corner bakery",
        "locale": "en-GB",
        "timeZone": "Europe/London",
        "limits": {
          "maxCallMs": 14400000,
          "maxSteps": 1000,
          "maxVisitsPerWidget": 10
        },
        "start": "welcome",
        "widgets": {
          "ringShop": {
            "type": "ringTo",
            "title": "The shop",
            "settings": {
              "target": {
                "kind": "user",
                "id": "ava"
              },
              "ringForMs": 30000,
              "strategy": "simultaneous",
              "ringIfBusy": false
            },
            "exits": {
              "noAnswer": "voicemail"
            }
          },
          "voicemail": {
            "type": "voicemail",
            "title": "Voicemail",
            "settings": {
              "greeting": {
                "source": "tts",
                "text": "Please leave your order after the tone."
              },
              "maxDurationMs": 120000,
              "finishKey": "#"
            },
            "exits": {}
          },
          "welcome": {
            "type": "audioMessage",
            "title": "Welcome",
            "settings": {
              "message": {
                "source": "tts",
                "text": "Hello, this is the corner bakery."
              }
            },
            "exits": {
              "next": "ringShop"
            }
          }
        }
      }
      "
    `);
  });

  it("gives a small diff for a small change", () => {
    const flow = generateFlow({ widgets: 200 });
    const id = Object.keys(flow.widgets)[100] ?? "";
    const node = flow.widgets[id];
    if (!node) throw new Error("There is no such widget.");
    const changed: FlowDraft = {
      ...flow,
      widgets: { ...flow.widgets, [id]: { ...node, title: "Renamed" } },
    };
    const before = serializeFlow(flow).split("\n");
    const lines = serializeFlow(changed).split("\n");
    expect(lines.filter((line, index) => line !== before[index])).toEqual([
      '      "title": "Renamed",',
    ]);
  });

  it("does not depend on the order in which widgets were added", () => {
    const widgets = Object.fromEntries(Object.entries(referenceFlow.widgets).toReversed());
    expect(serializeFlow({ ...referenceFlow, widgets })).toBe(serializeFlow(referenceFlow));
  });
});

function widgetIn(document: unknown, id: string): unknown {
  if (typeof document !== "object" || document === null) return undefined;
  const widgets: unknown = Reflect.get(document, "widgets");
  return typeof widgets === "object" && widgets !== null ? Reflect.get(widgets, id) : undefined;
}
