import { describe, expect, it } from "vitest";
import { supportFlowEn } from "../fixtures/index.js";
import { lineSchema } from "../flow/line.js";
import type { Severity } from "../kernel/problem.js";
import type { FlowRule, WidgetRule } from "../widgets/rule.js";
import { checkFlow } from "./check-flow.js";
import type { CheckOptions } from "./check-options.js";
import { createChecker } from "./checker.js";
import { ruleCodes } from "./rule-set.js";

const { start: _start, ...beginningless } = supportFlowEn;

/** Options as they come from a file that nobody has checked. */
function unchecked(options: Record<string, unknown>): CheckOptions {
  return options;
}

const noNames: FlowRule = {
  code: "ACME-1",
  scope: "flow",
  severity: { recommended: "warning", strict: "error" },
  checkFlow(flow, report) {
    if (flow.property("name") === "") report({ path: ["name"] });
  },
};

const noNumbers: WidgetRule<{ readonly target: { readonly kind: string } }> = {
  code: "ACME-2",
  severity: { recommended: "error", strict: "error" },
  check({ settings, id }, flow, report) {
    if (settings.target.kind !== "number") {
      report({ path: ["settings", "target"], params: { widget: flow.nameOf(id) } });
    }
  },
};

describe("options of a check", () => {
  it("given a preset, rules have the severity they have there", () => {
    const apart = { ...supportFlowEn, widgets: { ...supportFlowEn.widgets, lost: lostMessage } };
    const severityIn = (preset: "recommended" | "strict"): Severity | undefined =>
      checkFlow(apart, { preset }).find(({ code }) => code === "SF2005")?.severity;
    expect(severityIn("recommended")).toBe("warning");
    expect(severityIn("strict")).toBe("error");
  });

  it("given severities by code, they go over the preset's", () => {
    const codes = (severities: CheckOptions["severities"]) =>
      checkFlow(beginningless, severities ? { severities } : {}).map(
        ({ code, severity }) => `${code} ${severity}`,
      );
    expect(codes(undefined)).toContain("SF2001 error");
    expect(codes({ SF2001: "info" })).toContain("SF2001 info");
    expect(codes({ SF2001: "off" }).join()).not.toContain("SF2001");
  });

  it.each([
    ["an unknown preset", { preset: "lenient" }, /no preset "lenient"/],
    ["a severity for a code that no rule has", { severities: { SF9999: "off" } }, /"SF9999"/],
    ["an unknown severity", { severities: { SF2001: "fatal" } }, /"fatal" is no severity/],
    ["rules for an unknown widget type", { widgetRules: { acme: [] } }, /type "acme"/],
    ["a rule under a code that is taken", { rules: [{ ...noNames, code: "SF2001" }] }, /taken/],
  ])(
    "given %s, it throws and names it, for it is a mistake of the programmer",
    (_, wrong, said) => {
      expect(() => checkFlow(supportFlowEn, unchecked(wrong))).toThrow(said);
      expect(() => createChecker(supportFlowEn, unchecked(wrong))).toThrow(said);
    },
  );

  it("given a host's rules about flows and about widgets of a type, they are run like our own", () => {
    const rules = { rules: [noNames], widgetRules: { ringTo: [noNumbers] } };
    const found = checkFlow({ ...supportFlowEn, name: "" }, rules);
    const rings = Object.entries(supportFlowEn.widgets).filter(([, { type }]) => type === "ringTo");
    expect(rings.length).toBeGreaterThan(0);
    expect(found.filter(({ code }) => code.startsWith("ACME"))).toEqual([
      ...rings
        .map(([id, node]) => ({
          code: "ACME-2",
          severity: "error",
          widgetId: id,
          path: ["widgets", id, "settings", "target"],
          params: { widget: node.title ?? id },
          fixes: [],
        }))
        .sort((a, b) => (a.widgetId < b.widgetId ? -1 : 1)),
      { code: "ACME-1", severity: "warning", path: ["name"], params: {}, fixes: [] },
    ]);
    expect(ruleCodes(rules)).toEqual([...ruleCodes(), "ACME-1", "ACME-2"].sort());
    expect(() =>
      checkFlow(supportFlowEn, { ...rules, severities: { "ACME-1": "off" } }),
    ).not.toThrow();
  });

  it("given an instant and a line, rules can read them; without, there is nothing to read", () => {
    const seen: unknown[] = [];
    const curious: FlowRule = {
      ...noNames,
      checkFlow: (flow) => {
        seen.push([flow.now(), flow.line()?.number]);
      },
    };
    const line = lineSchema.parse({ id: "main", number: "+33100000000" });
    checkFlow(supportFlowEn, { rules: [curious], now: 1_700_000_000_000, line });
    createChecker(supportFlowEn, { rules: [curious], now: 1_700_000_000_000, line });
    checkFlow(supportFlowEn, { rules: [curious] });
    expect(seen).toEqual([
      [1_700_000_000_000, "+33100000000"],
      [1_700_000_000_000, "+33100000000"],
      [undefined, undefined],
    ]);
  });
});

const lostMessage = {
  type: "audioMessage",
  settings: { message: { source: "tts", text: "Nobody hears this." } },
  exits: {},
};
