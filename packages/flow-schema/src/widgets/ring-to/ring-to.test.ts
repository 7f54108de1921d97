import { describe, expect, it } from "vitest";
import { checkFlow } from "../../checks/check-flow.js";
import { applyEdits } from "../../edits/apply-edits.js";
import { brokenFlows, referenceFlow } from "../../fixtures/index.js";
import { ring } from "../../fixtures/widgets.js";
import { builtinRegistry } from "../builtin-widgets.js";
import { type RingTarget, ringTo, ringToSettings } from "./ring-to.js";

const defaults = ringToSettings.parse({});
const exitsTo = (target: RingTarget) => ringTo.exits({ ...defaults, target });
const traitsTo = (target: RingTarget) => ringTo.traits({ ...defaults, target });

function codesFor(target: RingTarget): string[] {
  const ringSales = ring("Sales", target, {}, target.kind === "team" ? "voicemail" : undefined);
  const draft = { ...referenceFlow, widgets: { ...referenceFlow.widgets, ringSales } };
  return checkFlow(draft).map(({ code }) => code);
}

describe("ring to", () => {
  it("RING-1: rings for 30 s by default, from 5 s to 3600 s", () => {
    const takes = (ringForMs: number) => ringToSettings.safeParse({ ringForMs }).success;
    expect(defaults.ringForMs).toBe(30_000);
    expect([4_999, 5_000, 3_600_000, 3_600_001].map(takes)).toEqual([false, true, true, false]);
  });

  it("RING-2: a redirect has no exit and rings nobody of ours", () => {
    const redirects: RingTarget[] = [
      { kind: "number", number: "+33199001234" },
      { kind: "line", id: "line_2" },
    ];
    for (const target of redirects) {
      expect(exitsTo(target)).toEqual([]);
      expect(traitsTo(target)).toMatchObject({ ringsPeople: false, allowsCallbackRequest: false });
    }
    for (const target of [
      { kind: "user", id: "a" },
      { kind: "team", id: "a" },
    ] as const) {
      expect(exitsTo(target)).toEqual([{ id: "noAnswer", kind: "failure" }]);
      expect(traitsTo(target)).toMatchObject({ ringsPeople: true, allowsCallbackRequest: true });
    }
  });

  it("RING-4: goes on at once when everybody is busy, unless told to wait", () => {
    expect(defaults.ringIfBusy).toBe(false);
  });

  it("RING-5: knows three strategies, and an agent's own time by default", () => {
    const takes = (strategy: string) => ringToSettings.safeParse({ strategy }).success;
    expect(["simultaneous", "random", "longestIdle", "roundRobin"].map(takes)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(defaults.ringEachForMs).toBeUndefined();
  });

  it("is a draft without a target, which cannot be published", () => {
    expect(builtinRegistry.create("ringTo", { locale: "en" }).settings).toEqual(defaults);
    expect(codesFor({ kind: "team", id: " " })).toEqual(["SF6001"]);
    expect(codesFor({ kind: "number", number: "" })).toContain("SF6001");
  });

  it.each(["+33199001234", "+14155550123", "+1234567"])("can dial %s", (number) => {
    expect(codesFor({ kind: "number", number })).not.toContain("SF6002");
  });

  it.each(["0199001234", "+0123456789", "+123456", "+1234567890123456", "call me"])(
    "cannot dial %s",
    (number) => {
      expect(codesFor({ kind: "number", number })).toContain("SF6002");
    },
  );

  it("tidies a number that has only spaces and brackets too many", () => {
    const written = { kind: "number", number: "00 33 (1) 99-00.12 34" } as const;
    const ringSales = ring("Sales", written, {});
    const draft = { ...referenceFlow, widgets: { ...referenceFlow.widgets, ringSales } };
    const [problem] = checkFlow(draft);
    const fixed = applyEdits(draft, problem?.fixes[0]?.edits ?? []);
    expect(fixed.ok && fixed.flow.widgets["ringSales"]?.settings["target"]).toEqual({
      kind: "number",
      number: "+33199001234",
    });
    // Without its country code nobody can tell where a number is.
    expect(checkFlow(brokenFlows.SF6002)[0]?.fixes).toEqual([]);
  });
});
