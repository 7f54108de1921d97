import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../catalogues/en.js";
import { createPhrasebook } from "../catalogues/phrasebook.js";
import { supportFlowEn } from "../fixtures/index.js";
import { audio } from "../fixtures/widgets.js";
import { emptyFlow } from "../flow/empty-flow.js";
import { draftFlows } from "../testing/index.js";
import { toMermaid } from "./to-mermaid.js";

// What a line may be: nothing of an author's may leave its quotes, or begin a line of its own.
const TEXT = String.raw`(?:[\p{L}\p{N} .,:!?()/·–-]|#\d+;)*`;
const LINE = new RegExp(
  String.raw`^(?:flowchart TD|  w\d+\["${TEXT}"\]|  start\(\(" "\)\) --> w\d+|  w\d+ -->\|"${TEXT}"\| w\d+|)$`,
  "u",
);

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    '"] --> x',
    "`code`",
    "a\nclick w0 callback",
    "#quot;",
    "%%{init: {}}%%",
    "<img src=x onerror=alert(1)>",
    "end",
    "subgraph x",
    "\u2028w1 --> w0",
  ),
);

describe("a flow as a Mermaid diagram, whatever it holds", () => {
  it("given any title, the diagram has the lines it would have without one", () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const flow = {
          ...emptyFlow({ id: "flow" }),
          start: "a",
          widgets: { a: audio(title, "Hello", "b"), b: audio("", "Bye") },
        };
        const lines = toMermaid(flow).split("\n");
        expect(lines).toHaveLength(6);
        for (const line of lines) expect(line).toMatch(LINE);
      }),
      { seed: 20_260_314, numRuns: 1_000 },
    );
  });

  it("given any draft, every line is one of a flowchart and every connection is drawn", () => {
    const names = createPhrasebook("en", en);
    fc.assert(
      fc.property(draftFlows({ maxWidgets: 20 }), (flow) => {
        const lines = toMermaid(flow, { names }).split("\n");
        for (const line of lines) expect(line).toMatch(LINE);
        const connections = Object.values(flow.widgets)
          .flatMap((node) => Object.values(node.exits))
          .filter((target) => Object.hasOwn(flow.widgets, target));
        expect(lines.filter((line) => line.includes("-->|"))).toHaveLength(connections.length);
      }),
      { seed: 20_260_315, numRuns: 100 },
    );
  });

  it("given a real flow and names, widgets and exits are called what people call them", () => {
    const diagram = toMermaid(supportFlowEn, { names: createPhrasebook("en", en) });
    expect(diagram).toContain("Audio message: Welcome");
    expect(diagram).toMatch(/-->\|"1 · \p{L}+/u);
  });
});
