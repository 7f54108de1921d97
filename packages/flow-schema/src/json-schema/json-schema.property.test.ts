import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseCallScript } from "../call/script.js";
import { callScriptJsonSchema } from "../call/script-json-schema.js";
import * as fixtures from "../fixtures/index.js";
import { lineSchema } from "../flow/line.js";
import { parseFlow } from "../flow/parse-flow.js";
import { serializeFlow } from "../flow/serialize-flow.js";
import { isId } from "../kernel/ids.js";
import { draftFlows, mutatedDocuments } from "../testing/index.js";
import { builtinWidgets } from "../widgets/builtin-widgets.js";
import { createWidgetRegistry } from "../widgets/registry.js";
import { defineWidget } from "../widgets/widget-definition.js";
import { flowJsonSchema } from "./flow-json-schema.js";
import { lineJsonSchema } from "./line-json-schema.js";

// Formats are said as patterns beside, so that a validator without them loses nothing.
const validator = (schema: object) => new Ajv2020({ validateFormats: false }).compile(schema);
const isFlow = validator(flowJsonSchema());

/** What parseFlow refuses by shape; its other codes are bounds and names, beyond any schema. */
const SHAPE: ReadonlySet<string> = new Set(["SF1007", "SF1008", "SF1011"]);

describe("the JSON Schema of a flow, asked by a validator that is not ours", () => {
  it.each(Object.entries(fixtures.publishableFlows))("given the fixture %s, it fits", (_, flow) => {
    const fits = isFlow(JSON.parse(serializeFlow(flow)));
    expect(isFlow.errors).toBeNull();
    expect(fits).toBe(true);
  });

  it("given any draft, it fits", () => {
    fc.assert(
      fc.property(draftFlows({ maxWidgets: 15 }), (flow) => {
        isFlow(JSON.parse(serializeFlow(flow)));
        expect(isFlow.errors).toBeNull();
      }),
      { seed: 20_260_305, numRuns: 300 },
    );
  });

  it("given any damaged document, it fits when it parses, and is refused when parsing refuses its shape", () => {
    let refused = 0;
    fc.assert(
      fc.property(mutatedDocuments(), (document) => {
        const read = parseFlow(document);
        const fits = isFlow(document);
        if (read.ok) expect(isFlow.errors).toBeNull();
        else if (read.problems.every(({ code }) => SHAPE.has(code))) {
          refused++;
          expect({ fits, problems: read.problems }).toMatchObject({ fits: false });
        }
      }),
      { seed: 20_260_306, numRuns: 2_000 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  it("given any text, it fits as an id when it is one", () => {
    const isIdByPattern = validator({ $ref: "#/$defs/id", $defs: flowJsonSchema()["$defs"] });
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,70}$/),
      fc.constantFrom("constructor", "prototype", "constructors", "__proto__", "a\n"),
    );
    fc.assert(
      fc.property(text, (id) => {
        expect(isIdByPattern(id)).toBe(isId(id));
      }),
      { seed: 20_260_307, numRuns: 2_000 },
    );
  });

  it("given a widget of an unknown type, whatever it holds is allowed", () => {
    const widget = { type: "acmeLookup", settings: { any: ["thing"] }, exits: {} };
    expect(isFlow({ schemaVersion: 1, id: "flow", widgets: { a: widget } })).toBe(true);
  });
});

describe("the JSON Schema of a flow with a host's own widget", () => {
  const node: z.ZodType = z.strictObject({
    name: z.string(),
    get children() {
      return z.array(node).max(3).default([]);
    },
  });
  const tree = defineWidget({
    type: "acmeTree",
    version: 2,
    category: "routing",
    settings: z.strictObject({ root: node.optional(), when: z.date().optional() }),
    exits: () => [],
    migrations: [{ from: 1, migrate: (settings) => settings }],
    fields: {
      root: { control: "text", group: "content" },
      when: { control: "text", group: "content" },
    },
  });
  const registry = createWidgetRegistry([...builtinWidgets, tree]);
  const fits = validator(flowJsonSchema({ registry }));
  const flowWith = (version: number | undefined, settings: object) => ({
    schemaVersion: 1,
    id: "flow",
    widgets: { a: { type: "acmeTree", ...(version ? { version } : {}), settings } },
  });

  it("given recursive settings, they are followed to any depth", () => {
    const good = { root: { name: "a", children: [{ name: "b", children: [] }] } };
    const bad = { root: { name: "a", children: [{ nome: "b" }] } };
    expect(fits(flowWith(2, good))).toBe(true);
    expect(fits(flowWith(2, bad))).toBe(false);
  });

  it("given an older version, its settings are left to the migrations; a newer one is refused", () => {
    expect(fits(flowWith(undefined, { old: true }))).toBe(true);
    expect(fits(flowWith(2, { old: true }))).toBe(false);
    expect(fits(flowWith(3, {}))).toBe(false);
  });
});

describe("the JSON Schemas of a line and of a call script", () => {
  const isLine = validator(lineJsonSchema());
  const isScript = validator(callScriptJsonSchema());

  it.each([
    [{ id: "main", number: "+33123456789" }],
    [{ id: "main", number: "+33123456789", callbacks: { allowed: true, retries: 5 } }],
    [{ id: "main", number: "+33123456789", callbacks: { retries: 6 } }],
    [{ id: "", number: "+33123456789" }],
    [{ id: "main", number: "+33123456789", colour: "red" }],
    [{ id: "main" }],
  ])("LINE-1: given the line %j, both say the same", (line) => {
    expect(isLine(line)).toBe(lineSchema.safeParse(line).success);
  });

  it.each(Object.entries(fixtures.fixtureCalls))("given the call %s, it fits", (_, { script }) => {
    isScript(script);
    expect(isScript.errors).toBeNull();
  });

  it.each([
    [{ startsAt: "yesterday" }],
    [{ startsAt: "2026-03-02T10:00:00Z", actions: [{ atMs: 1, do: "press", key: "A" }] }],
    [{ startsAt: "2026-03-02T10:00:00Z", actions: [{ atMs: -1, do: "hangUp" }] }],
    [{ startsAt: "2026-03-02T10:00:00Z", acts: [] }],
  ])("given the script %j, both refuse it", (script) => {
    expect(parseCallScript(script).ok).toBe(false);
    expect(isScript(script)).toBe(false);
  });
});
