import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishableFlows as fixtures } from "../fixtures/index.js";
import { audio, menu, say, voicemail } from "../fixtures/widgets.js";
import { emptyFlow } from "../flow/empty-flow.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import { draftFlows, publishableFlows } from "../testing/index.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import { ivrInput, matchValue } from "../widgets/ivr-input/ivr-input.js";
import { ivrStandard } from "../widgets/ivr-standard/ivr-standard.js";
import { isWidget } from "../widgets/registry.js";
import { type CallerPath, explorePaths } from "./explore-paths.js";

/** Every step leads to the next one, by the document. */
function follows(flow: FlowDraft, { steps, end, at }: CallerPath): void {
  expect(steps[0]?.widget ?? at).toBe(flow.start);
  steps.forEach((step, index) => {
    const next = steps[index + 1]?.widget;
    const target =
      step.exit === undefined ? undefined : flow.widgets[step.widget]?.exits[step.exit];
    if (next !== undefined) expect(target).toBe(next);
    else if (["repeats", "unknown", "tooLong"].includes(end)) expect(target).toBe(at);
    else expect(step.widget).toBe(at);
  });
}

describe("every experience a caller can have", () => {
  it("given any publishable flow, every path is one of the document and comes to an end for callers", () => {
    fc.assert(
      fc.property(publishableFlows({ maxWidgets: 20 }), (flow) => {
        const { paths } = explorePaths(flow);
        expect(paths.length).toBeGreaterThan(0);
        expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(paths.length);
        for (const path of paths) {
          follows(flow, path);
          expect(["answered", "recorded", "redirected", "otherLine", "completed"]).toContain(
            path.end,
          );
        }
      }),
      { seed: 20_260_309, numRuns: 200 },
    );
  });

  it("given any draft, the paths are of the document", () => {
    fc.assert(
      fc.property(
        draftFlows({ maxWidgets: 15 }),
        fc.integer({ min: 1, max: 2 }),
        (flow, maxVisits) => {
          for (const path of explorePaths(flow, { maxPaths: 200, maxVisits }).paths) {
            follows(flow, path);
          }
        },
      ),
      { seed: 20_260_310, numRuns: 200 },
    );
  });

  it("given fewer paths than there are, the number left out is exact without cycles and never too large with them", () => {
    fc.assert(
      fc.property(
        publishableFlows({ maxWidgets: 14, loops: true }),
        fc.integer({ min: 0, max: 10 }),
        (flow, maxPaths) => {
          const all = explorePaths(flow, { maxPaths: 20_000 });
          fc.pre(all.leftOut === 0);
          const { paths, leftOut, exact } = explorePaths(flow, { maxPaths });
          expect(paths).toEqual(all.paths.slice(0, maxPaths));
          const missing = all.paths.length - paths.length;
          if (exact) expect(leftOut).toBe(missing);
          else expect(leftOut).toBeLessThanOrEqual(missing);
          expect(leftOut > 0).toBe(missing > 0);
          const hasCycle = all.paths.some(({ end }) => end === "repeats");
          if (!hasCycle) expect(exact).toBe(true);
        },
      ),
      { seed: 20_260_311, numRuns: 300 },
    );
  });

  it("given any keys that a path names, pressing them leads to the exit it names", () => {
    let tried = 0;
    const check = (flow: FlowDraft): void => {
      for (const { steps } of explorePaths(flow).paths) {
        for (const { widget, exit, cause } of steps) {
          const node = flow.widgets[widget];
          if (!node || exit === undefined || cause.by !== "keys") continue;
          tried++;
          if (isWidget(ivrStandard, node)) {
            expect(node.settings.options.find(({ key }) => key === cause.keys)?.id).toBe(exit);
          } else if (isWidget(ivrInput, node)) {
            const digits = cause.keys.replace(/#$/, "");
            expect(matchValue(node.settings.branches, digits)?.id ?? "next").toBe(exit);
          }
        }
      }
    };
    for (const flow of Object.values(fixtures)) check(flow);
    fc.assert(fc.property(publishableFlows({ maxWidgets: 15 }), check), {
      seed: 20_260_312,
      numRuns: 100,
    });
    expect(tried).toBeGreaterThan(100);
  });
});

const mail = voicemail("Voicemail", "Please speak.");
const flowOf = (widgets: { readonly [id: string]: WidgetNode }, start = "w0"): FlowDraft => ({
  ...emptyFlow({ id: "flow" }),
  start,
  widgets,
});

describe("paths through flows of extreme shapes", () => {
  const options = ["1", "2", "3"] as const;

  it("given sixty menus one after the other, the paths are counted without being walked", () => {
    const widgets: Record<string, WidgetNode> = { end: mail };
    for (let n = 0; n < 60; n++) {
      const next = n === 59 ? "end" : `w${n + 1}`;
      const exits = { k1: next, k2: next, k3: next, noInput: next, invalidInput: next };
      widgets[`w${n}`] = menu(
        `Menu ${n}`,
        { prompt: "…", options: options.map((key) => ({ id: `k${key}`, key, label: key })) },
        exits,
      );
    }
    const { paths, leftOut, exact } = explorePaths(flowOf(widgets), { maxPaths: 5 });
    expect(paths).toHaveLength(5);
    expect({ leftOut, exact }).toEqual({ leftOut: Number.MAX_SAFE_INTEGER - 5, exact: false });
  });

  it("given a chain of 20,000, the call's limit of steps ends the path", () => {
    const widgets: Record<string, WidgetNode> = {};
    for (let n = 0; n < 20_000; n++) widgets[`w${n}`] = audio(`${n}`, "Hello", `w${n + 1}`);
    widgets["w20000"] = mail;
    const [path, ...others] = explorePaths(flowOf(widgets)).paths;
    expect(others).toEqual([]);
    expect(path?.steps).toHaveLength(1_000);
    expect(path?.end).toBe("tooLong");
  });

  it("given a menu that leads back to itself, the path repeats there", () => {
    const again = audio("Again", "Once more.", "w0");
    const one = menu(
      "Menu",
      { prompt: "…", options: [{ id: "one", key: "1", label: "One" }] },
      { one: "mail", noInput: "again", invalidInput: "again" },
    );
    const flow = flowOf({ w0: one, again, mail });
    expect(explorePaths(flow).paths.map(({ end }) => end)).toEqual([
      "recorded",
      "repeats",
      "repeats",
    ]);
    expect(explorePaths(flow, { maxVisits: 2 }).paths).toHaveLength(7);
  });

  it("given two options on one key, or all keys taken, what can never happen is left out", () => {
    const all = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"] as const;
    const every = menu(
      "Menu",
      { prompt: "…", options: all.map((key, n) => ({ id: `o${n}`, key, label: key })) },
      {},
    );
    const twice = menu(
      "Menu",
      { prompt: "…", options: ["a", "b"].map((id) => ({ id, key: "1" as const, label: id })) },
      {},
    );
    const exitsOf = (node: WidgetNode) =>
      explorePaths(flowOf({ w0: node })).paths.map(({ steps }) => steps[0]?.exit);
    expect(exitsOf(every)).toEqual([...all.map((_, n) => `o${n}`), "noInput"]);
    expect(exitsOf(twice)).toEqual(["a", "noInput", "invalidInput"]);
  });

  it("IVR-14: given a value branch that an earlier one takes whole, no path leads there", () => {
    const node: WidgetNode = {
      ...builtinRegistry.create("ivrInput", { locale: "en-US" }),
      settings: {
        prompt: say("Number?"),
        branches: [
          { id: "nine", title: "", match: { kind: "prefix", prefix: "9" } },
          { id: "ninety", title: "", match: { kind: "prefix", prefix: "90" } },
        ],
      },
    };
    const exits = explorePaths(flowOf({ w0: node })).paths.map(({ steps }) => steps[0]?.exit);
    expect(exits).toEqual(["nine", "next", "noInput", "invalidInput"]);
  });

  it("given a flow without a start, nobody experiences anything", () => {
    expect(explorePaths(emptyFlow({ id: "flow" }))).toEqual({ paths: [], leftOut: 0, exact: true });
  });
});
