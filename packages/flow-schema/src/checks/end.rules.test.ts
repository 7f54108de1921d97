import { describe, expect, it } from "vitest";
import * as z from "zod";
import { applyEdits } from "../edits/apply-edits.js";
import { brokenFlows, minimalFlow, referenceFlow } from "../fixtures/index.js";
import { audio, flow, hold, hours, ring, voicemail } from "../fixtures/widgets.js";
import type { FlowDraft } from "../kernel/document.js";
import { builtinWidgets } from "../widgets/builtin-widgets.js";
import { createWidgetRegistry } from "../widgets/registry.js";
import { defineWidget } from "../widgets/widget-definition.js";
import { checkFlow } from "./check-flow.js";
import type { CheckOptions } from "./check-options.js";

const CODES = new Set(["SF2004", "SF2103", "SF2104", "SF2105"]);
const found = (draft: FlowDraft, options?: CheckOptions) =>
  checkFlow(draft, { preset: "strict", ...options }).filter(({ code }) => CODES.has(code));
const places = (draft: FlowDraft, options?: CheckOptions): string[] =>
  found(draft, options).map(({ code, widgetId, exit }) => `${code} ${widgetId} ${exit}`);

const facts = { id: "flow_test", name: "", locale: "fr-FR", timeZone: "UTC", start: "a" };
const flowOf = (widgets: FlowDraft["widgets"]): FlowDraft => flow(facts, widgets);
const TEAM = { kind: "team", id: "sales" } as const;

describe("steps behind the end of a call", () => {
  it("given a redirect that something hangs on, finds the connection, and frees it", () => {
    expect(places(brokenFlows.SF2103)).toEqual(["SF2103 ringSales noAnswer"]);
    const edits = found(brokenFlows.SF2103)[0]?.fixes[0]?.edits ?? [];
    const fixed = applyEdits(brokenFlows.SF2103, edits);
    expect(fixed.ok && places(fixed.flow)).toEqual([]);
  });

  it("given a voicemail that something hangs on, finds it as well", () => {
    const end = { ...voicemail("End", "Bye"), exits: { next: "a" } };
    expect(places(flowOf({ a: audio("A", "A", "end"), end }))).toEqual(["SF2103 end next"]);
  });

  it("given steps behind what a call goes on from, finds nothing", () => {
    expect(places(referenceFlow)).toEqual([]);
  });
});

describe("callers who are cut off unheard", () => {
  const silent = flowOf({
    a: ring("Team", TEAM, {}, "b"),
    b: { ...hold("Music", {}, ""), exits: {} },
  });

  it("given no message on the way to where the call ends, warns and offers an apology", () => {
    expect(places(silent)).toEqual(["SF2104 b next"]);
    const fixed = applyEdits(silent, found(silent)[0]?.fixes[0]?.edits ?? []);
    expect(fixed.ok && fixed.flow.widgets["apology"]).toMatchObject({ type: "audioMessage" });
    expect(fixed.ok && places(fixed.flow)).toEqual(["SF2105 apology next"]);
  });

  it("given one of several ways without a message, warns of that one", () => {
    const open = { id: "open", title: "Open", slots: [] };
    const draft = flowOf({
      a: hours("Hours", { branches: [open] }, { open: "said", otherwise: "b" }),
      said: audio("Said", "Hello", "c"),
      b: { ...hold("Music", {}, ""), exits: {} },
      c: { ...hold("Other", {}, ""), exits: {} },
    });
    expect(places(draft)).toEqual(["SF2104 b next"]);
  });

  it("given a message, a question or a voicemail on the way, finds nothing", () => {
    const welcome = { ...minimalFlow.widgets, ringShop: ring("The shop", TEAM, {}) };
    expect(places({ ...minimalFlow, widgets: welcome })).toEqual([]);
    expect(places(flowOf({ a: voicemail("End", "Bye") }))).toEqual([]);
  });

  it("given silent steps that lead to each other, comes to an end", () => {
    expect(places(flowOf({ a: ring("A", TEAM, {}, "b"), b: ring("B", TEAM, {}, "a") }))).toEqual(
      [],
    );
  });

  it("given a host's widget that fails, trusts in the flow's step for failures", () => {
    const lookup = defineWidget({
      type: "acmeLookup",
      version: 1,
      category: "routing",
      settings: z.strictObject({}),
      exits: () => [
        { id: "found", kind: "branch", optional: true },
        { id: "failed", kind: "failure", optional: true },
      ],
      fields: {},
    });
    const registry = createWidgetRegistry([...builtinWidgets, lookup]);
    const draft = flowOf({ a: { type: "acmeLookup", settings: {}, exits: {} } });
    expect(places(draft, { registry })).toEqual(["SF2104 a found"]);
    const mute = createWidgetRegistry([lookup]);
    expect(found(draft, { registry: mute })[0]?.fixes).toEqual([]);
  });
});

describe("a message at the end", () => {
  it("given nothing behind it, is noted for those who are strict", () => {
    expect(places(brokenFlows.SF2105)).toEqual(["SF2105 notUnderstood next"]);
    expect(checkFlow(flowOf({ a: audio("Goodbye", "Goodbye!") }))).toEqual([]);
  });
});
