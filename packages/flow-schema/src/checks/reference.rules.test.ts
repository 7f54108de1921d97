import { describe, expect, it } from "vitest";
import { brokenFlows, clinicFlowFr, hotelFlowEn, minimalFlow } from "../fixtures/index.js";
import { audio } from "../fixtures/widgets.js";
import type { FlowDraft } from "../kernel/document.js";
import { checkFlow } from "./check-flow.js";
import type { CheckOptions } from "./check-options.js";

const found = (flow: FlowDraft, options?: CheckOptions) =>
  checkFlow(flow, options).filter(({ code }) => code.startsWith("SF8"));
const paths = (flow: FlowDraft, options?: CheckOptions): string[] =>
  found(flow, options).map(({ code, path }) => `${code} ${path.join(".")}`);

const playing = (media: string): FlowDraft => {
  const message = { source: "file", media };
  const node = { ...audio("Welcome", "", "ringShop"), settings: { message } };
  return { ...minimalFlow, widgets: { ...minimalFlow.widgets, welcome: node } };
};

describe("references that are no symbolic ids", () => {
  it.each([
    "https://media.example/a.mp3",
    "s3://bucket/a.mp3",
    "data:audio/mpeg;base64,SUQz",
    "a.mp3?X-Amz-Signature=0123",
    "welcome?token=abc",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
  ])("given %s, is in error, and does not repeat it", (media) => {
    const [problem] = found(playing(media));
    expect(problem).toMatchObject({ code: "SF8001", severity: "error" });
    expect(JSON.stringify(problem)).not.toContain(media);
  });

  it.each([
    "welcome",
    "welcome-2026.mp3",
    "folder/welcome.mp3",
    "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
    "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  ])("given %s, finds nothing", (media) => {
    expect(paths(playing(media))).toEqual([]);
  });
});

describe("references that lead nowhere", () => {
  it("given the teams there are, finds the one that is not among them", () => {
    const references = { team: new Set(["sales"]) };
    expect(paths(brokenFlows.SF8004, { references })).toEqual([
      "SF8004 widgets.ringSales.settings.target.id",
    ]);
    expect(paths(brokenFlows.SF8004)).toEqual([]);
  });

  it("given all kinds, looks up each in its own, and leaves the default music alone", () => {
    const references = {
      user: new Set(["martin", "restaurant"]),
      team: new Set(["events", "bookings", "reception"]),
      line: new Set(["line_spa"]),
      media: new Set(["waves"]),
    };
    expect(paths(hotelFlowEn, { references })).toEqual([]);
    const none = { user: new Set<string>(), line: new Set<string>(), media: new Set<string>() };
    expect(found(hotelFlowEn, { references: none }).map(({ params }) => params["name"])).toEqual([
      "waves",
      "martin",
      "restaurant",
      "line_spa",
    ]);
  });

  it("given an external number, has nothing to look up", () => {
    const references = { user: new Set(["ines"]), team: new Set(["secretariat"]) };
    expect(paths(clinicFlowFr, { references })).toEqual([]);
  });
});

describe("names of inputs", () => {
  it("given one name at two steps, notes one of them", () => {
    expect(found(brokenFlows.SF8003)).toMatchObject([
      {
        code: "SF8003",
        severity: "info",
        widgetId: "menu",
        params: { other: "Number once more", variable: "customerNumber" },
      },
    ]);
    expect(paths(hotelFlowEn)).toEqual([]);
  });
});
