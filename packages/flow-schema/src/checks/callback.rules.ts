import { keysInPrompt } from "../widgets/prompt-keys.js";
import type { DerivedFact, FlowReader, FlowRule } from "../widgets/rule.js";
import { ERROR_IF_STRICT, WARNING_IF_STRICT } from "../widgets/severities.js";

/** What the messages of a widget tell of the star key, as far as their words can be read. */
const starTold: DerivedFact<"told" | "unknown" | "not"> = {
  of(id, flow) {
    let answer: "unknown" | "not" = "not";
    for (const { message } of flow.messages(id)) {
      // Nobody here can listen to a recording.
      const keys =
        message.source === "tts"
          ? keysInPrompt(message.text, message.language ?? flow.property("locale"))
          : undefined;
      if (keys?.mentioned.has("*")) return "told";
      if (!keys) answer = "unknown";
    }
    return answer;
  },
};

const mayAsk: DerivedFact<boolean> = {
  of: (id, flow) => flow.isReachable(id) && flow.view(id)?.traits.allowsCallbackRequest === true,
};

const mayTell: DerivedFact<boolean> = {
  of: (id, flow) => flow.isReachable(id) && flow.derived(starTold, id) !== "not",
};

const ringsPeople: DerivedFact<boolean> = {
  of: (id, flow) => flow.view(id)?.traits.ringsPeople === true,
};

/** CB-11: a callback can be asked for, but no message tells callers which key to press. */
const starUntold: FlowRule = {
  code: "SF7001",
  scope: "flow",
  severity: ERROR_IF_STRICT,
  checkFlow(flow, report) {
    if (!flow.line()?.callbacks.allowed) return;
    if (flow.countWhere(mayAsk, true) === 0 || flow.countWhere(mayTell, true) > 0) return;
    report({ path: ["widgets"] });
  },
};

/** CB-4: asked for here, a callback has nobody left to go to and can only be followed up by hand. */
const nobodyAhead: FlowRule = {
  code: "SF7002",
  scope: "flow",
  severity: WARNING_IF_STRICT,
  checkFlow(flow, report) {
    const callbacks = flow.line()?.callbacks;
    if (!callbacks?.allowed || !callbacks.automated) return;
    const led = leadingTo(flow.idsWhere(ringsPeople, true), flow);
    for (const id of flow.idsWhere(mayAsk, true)) {
      if (led.has(id)) continue;
      report({ widgetId: id, params: { widget: flow.nameOf(id) } });
    }
  },
};

/** The widgets, and all from which a call can come to one of them. */
function leadingTo(targets: readonly string[], flow: FlowReader): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...targets];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { widget } of flow.incoming(id)) open.push(widget);
  }
  return seen;
}

export const callbackRules: readonly FlowRule[] = [starUntold, nobodyAhead];
