import { describe, expect, it } from "vitest";
import { checkFlow } from "../../checks/check-flow.js";
import type { CheckOptions } from "../../checks/check-options.js";
import { applyEdits } from "../../edits/apply-edits.js";
import { brokenFlows, callbackLine, minimalFlow, referenceFlow } from "../../fixtures/index.js";
import { hold, ring } from "../../fixtures/widgets.js";
import type { FlowDraft } from "../../kernel/document.js";
import type { RingTarget } from "./ring-to.js";

const TEAM: RingTarget = { kind: "team", id: "sales" };
const USER: RingTarget = { kind: "user", id: "alice" };
type Settings = Parameters<typeof ring>[2];

const ringing = (target: RingTarget, settings: Settings): FlowDraft => {
  const leadsOn = target.kind === "team" || target.kind === "user";
  const ringSales = ring("Sales team", target, settings, leadsOn ? "voicemail" : undefined);
  return { ...referenceFlow, widgets: { ...referenceFlow.widgets, ringSales } };
};
const found = (flow: FlowDraft, options?: CheckOptions) =>
  checkFlow(flow, options).filter(({ code }) => /^SF600[3-8]/.test(code));
const codes = (flow: FlowDraft, options?: CheckOptions): string[] =>
  found(flow, options).map(({ code }) => code);
function fixed(flow: FlowDraft): FlowDraft {
  const result = applyEdits(flow, found(flow)[0]?.fixes[0]?.edits ?? []);
  if (!result.ok) throw new Error("The fix does not apply.");
  return result.flow;
}

describe("how long telephones ring", () => {
  it.each<[string, RingTarget, Settings]>([
    ["a user", USER, { ringForMs: 121_000 }],
    ["a team, all at once", TEAM, { ringForMs: 121_000 }],
    [
      "each agent of a team",
      TEAM,
      { ringForMs: 600_000, ringEachForMs: 121_000, strategy: "random", ringIfBusy: true },
    ],
  ])("given more than two minutes for %s, warns, and shortens it", (_who, target, settings) => {
    const draft = ringing(target, settings);
    expect(found(draft)).toMatchObject([{ code: "SF6003", severity: "warning" }]);
    expect(codes(fixed(draft))).toEqual([]);
  });

  it.each<[string, RingTarget, Settings]>([
    ["two minutes", USER, { ringForMs: 120_000 }],
    ["a long wait for busy agents", TEAM, { ringForMs: 3_600_000, ringIfBusy: true }],
    ["many agents one by one", TEAM, { ringForMs: 600_000, strategy: "longestIdle" }],
    ["a redirect", { kind: "number", number: "+33199001234" }, { ringForMs: 600_000 }],
  ])("given %s, finds nothing", (_what, target, settings) => {
    expect(codes(ringing(target, settings))).toEqual([]);
  });

  it("given more time for each agent than for all, warns, and shortens it", () => {
    expect(found(brokenFlows.SF6004)).toMatchObject([{ code: "SF6004", severity: "warning" }]);
    expect(codes(fixed(brokenFlows.SF6004))).toEqual([]);
  });

  it("given as much as for all, or a team that rings at once, finds nothing", () => {
    const each = { ringForMs: 30_000, ringEachForMs: 30_000 };
    expect(codes(ringing(TEAM, { ...each, strategy: "random" }))).toEqual([]);
    expect(codes(ringing(TEAM, { ...each, ringForMs: 20_000 }))).toEqual([]);
  });

  it("given an order for a single user, notes it, and forgets it", () => {
    const draft = ringing(USER, { strategy: "longestIdle", ringEachForMs: 10_000 });
    expect(found(draft)).toMatchObject([{ code: "SF6005", severity: "info" }]);
    expect(codes(fixed(draft))).toEqual([]);
    expect(codes(ringing(USER, {}))).toEqual([]);
    expect(codes(ringing(TEAM, { strategy: "random" }))).toEqual([]);
  });
});

describe("what callers hear while telephones ring", () => {
  const strict = { preset: "strict" } as const;

  it("given no music on the way, notes the default for those who are strict", () => {
    expect(found(minimalFlow, strict)).toMatchObject([{ code: "SF6006", widgetId: "ringShop" }]);
    expect(codes(minimalFlow)).toEqual([]);
  });

  it("given music on one of two ways, still notes it", () => {
    const { ringSales, hold: music, ...others } = referenceFlow.widgets;
    if (!ringSales || !music) throw new Error("They are gone.");
    const hours = {
      ...referenceFlow.widgets["hours"],
      exits: { open: "menu", otherwise: "ringSales" },
    };
    const widgets = { ...others, hold: music, ringSales };
    expect(codes({ ...referenceFlow, widgets }, strict)).toEqual([]);
    const direct = { type: "timeRule", settings: {}, ...hours };
    const both = { ...referenceFlow, widgets: { ...widgets, hours: direct } };
    expect(codes(both, strict)).toEqual(["SF6006"]);
  });

  it("given music right before, or nothing that leads there, finds nothing", () => {
    const music = hold("Music", {}, "ringShop");
    const { welcome: _welcome, ...others } = minimalFlow.widgets;
    const widgets = { ...others, music };
    expect(codes({ ...minimalFlow, start: "music", widgets }, strict)).toEqual([]);
    expect(codes({ ...minimalFlow, start: "voicemail", widgets }, strict)).toEqual([]);
  });
});

describe("redirects to where the call already is", () => {
  it.each(["+33199000000", "+33 1 99 00 00 00", "0033199000000"])(
    "given the line's own number as %s, is in error",
    (number) => {
      const draft = ringing({ kind: "number", number }, {});
      expect(codes(draft, { line: callbackLine })).toContain("SF6007");
      expect(codes(draft)).not.toContain("SF6007");
    },
  );

  it("given the line itself, is in error", () => {
    const options = { line: callbackLine };
    expect(found(brokenFlows.SF6008, options)).toMatchObject([
      { code: "SF6008", severity: "error" },
    ]);
    expect(codes(brokenFlows.SF6008)).toEqual([]);
  });

  it("given another number or line, or a line whose id is not known, finds nothing", () => {
    const { id: _id, ...nameless } = callbackLine;
    expect(codes(brokenFlows.SF6008, { line: nameless })).toEqual([]);
    const other = ringing({ kind: "line", id: "line_spa" }, {});
    expect(codes(other, { line: callbackLine })).toEqual([]);
    const number = ringing({ kind: "number", number: "+33199001234" }, {});
    expect(codes(number, { line: callbackLine })).toEqual([]);
    expect(codes(number, { line: { ...callbackLine, number: "" } })).toEqual([]);
  });
});
