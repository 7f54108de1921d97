import { runScript, type SimulatorOptions } from "@smartflow/flow-runtime/simulator";
import {
  checkFlow,
  createPhrasebook,
  en,
  type FlowDraft,
  fr,
  parseFlow,
  publishFlow,
  serializeFlow,
} from "@smartflow/flow-schema";
import { formatTrace, parseCallScript } from "@smartflow/flow-schema/call";
import { describe, expect, it } from "vitest";
import { behaviours, handlers, registry } from "../acme.js";
import { demoFlow } from "../demo-flow.js";
import { LOOKUP } from "./lookup-command.js";

/** What stands between a flow and its publication. */
const errorsOf = (flow: FlowDraft, known?: typeof registry) =>
  checkFlow(flow, known ? { registry: known } : {}).filter(({ severity }) => severity === "error");

function call(from: string | null, options: SimulatorOptions = {}) {
  const published = publishFlow(demoFlow, { registry });
  const read = parseCallScript({
    startsAt: "2026-03-03T10:00:00+01:00",
    from,
    agents: [{ id: "anna", teams: ["accounts"] }],
  });
  if (!published.ok || !read.ok) throw new Error("The demo cannot be called.");
  return runScript(published.flow, read.script, { registry, behaviours, handlers, ...options });
}

const withoutList: FlowDraft = {
  ...demoFlow,
  widgets: {
    ...demoFlow.widgets,
    whoCalls: {
      type: "acmeCustomerLookup",
      title: "Who calls?",
      settings: {},
      exits: { vip: "ringAccounts", found: "thanks", notFound: "voicemail", failed: "voicemail" },
    },
  },
};

describe("a flow with a widget of one's own", () => {
  it("when the registry knows it, then the flow is checked, published and read back", () => {
    expect(errorsOf(demoFlow, registry)).toEqual([]);
    const published = publishFlow(demoFlow, { registry });
    expect(published.ok && parseFlow(published.text, { registry })).toMatchObject({
      ok: true,
      flow: { widgets: { whoCalls: { settings: { list: "customers" } } } },
    });
  });

  it("when the registry does not know it, then it is kept as it is and cannot be published", () => {
    const text = serializeFlow(demoFlow, { registry });
    const read = parseFlow(text);
    if (!read.ok) throw new Error("A flow with an unknown widget must be readable.");
    expect(serializeFlow(read.flow)).toBe(text);
    expect(errorsOf(read.flow).map(({ code }) => code)).toEqual(["SF2006"]);
  });

  it.each([
    ["en", en, "“Who calls?” has no customer list to look in."],
    ["fr", fr, "« Who calls? » n’a pas de liste de clients"],
  ])("when no list is chosen, then its own rule says so in %s", (language, catalogue, words) => {
    const texts = createPhrasebook(language, catalogue, { registry });
    const read = parseFlow(serializeFlow(withoutList, { registry }), { registry });
    const problems = read.ok ? errorsOf(read.flow, registry) : [];
    expect(problems.map(({ code }) => code)).toEqual(["ACME-1"]);
    expect(problems.map(texts.problem)).toEqual([expect.stringContaining(words)]);
  });
});

describe("a call on a flow with a widget of one's own", () => {
  it.each([
    ["a VIP", "+33199000001", ["welcome", "whoCalls", "ringAccounts", "voicemail"]],
    ["a customer", "+33199000002", ["welcome", "whoCalls", "thanks", "ringAccounts", "voicemail"]],
    ["a stranger", "+33199009999", ["welcome", "whoCalls", "voicemail"]],
  ])("when %s calls, then the handler's answer decides the way", (_, from, visited) => {
    expect(call(from).visited).toEqual(visited);
  });

  it("when the caller is anonymous, then nobody is asked", () => {
    const { visited, trace } = call(null);
    expect(visited).toEqual(["welcome", "whoCalls", "voicemail"]);
    expect(formatTrace(trace)).not.toContain(LOOKUP);
  });

  it("when the handler throws, answers nonsense, or is missing, then the call takes the error exit", () => {
    const failing = [
      () => {
        throw new Error("The CRM is down.");
      },
      () => ({ vip: "maybe" }),
    ];
    for (const handler of failing) {
      expect(exitOf(call("+33199000001", { handlers: { [LOOKUP]: handler } }))).toBe("failed");
    }
    expect(exitOf(call("+33199000001", { handlers: {} }))).toBe("failed");
  });

  it("when the handler is slower than the longest wait, then the call goes on without it", () => {
    const slow = { latencyMs: 5_000, handle: () => ({ vip: true }) };
    const late = call("+33199000001", { handlers: { [LOOKUP]: slow } });
    const left = late.trace.find((entry) => entry.type === "left" && entry.widget === "whoCalls");
    const entered = late.trace.find(
      (entry) => entry.type === "entered" && entry.widget === "whoCalls",
    );
    expect(exitOf(late)).toBe("failed");
    expect((left?.at ?? 0) - (entered?.at ?? 0)).toBe(2_000);
  });
});

function exitOf({ trace }: ReturnType<typeof call>): string | undefined {
  const left = trace.find((entry) => entry.type === "left" && entry.widget === "whoCalls");
  return left?.type === "left" ? left.exit : undefined;
}
