import { describe, expect, it } from "vitest";
import { emptyFlow } from "../flow/empty-flow.js";
import type { FlowDraft } from "../kernel/document.js";
import { toMermaid } from "./to-mermaid.js";

const flow: FlowDraft = {
  ...emptyFlow({ id: "flow" }),
  start: "welcome",
  widgets: {
    welcome: {
      type: "audioMessage",
      title: 'Say "hello" | <b>now</b>]; end',
      settings: { message: { source: "tts", text: "Hello" } },
      exits: { next: "end", gone: "nowhere" },
    },
    end: { type: "acme", settings: {}, exits: {} },
  },
};

describe("a flow as a Mermaid diagram", () => {
  it("given a title full of syntax, the diagram has it as text only", () => {
    const line = toMermaid(flow).split("\n")[1];
    expect(line).toBe(
      '  w0["audioMessage: Say #34;hello#34; #124; #60;b#62;now#60;/b#62;#93;#59; end"]',
    );
  });

  it("given connections, each that leads somewhere is an arrow, and the start is one too", () => {
    const arrows = toMermaid(flow)
      .split("\n")
      .filter((line) => line.includes("-->"));
    expect(arrows).toEqual(['  start((" ")) --> w0', '  w0 -->|"next"| w1']);
  });
});
