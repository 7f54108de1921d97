import type { FlowRule } from "../widgets/rule.js";
import { ALWAYS_ERROR } from "../widgets/severities.js";
import { isTimeZone } from "../widgets/time-rule/time-zone.js";

/** The zone that time rules fall back on is one that nobody knows. */
const unknownFlowZone: FlowRule = {
  code: "SF5005",
  scope: "flow",
  severity: ALWAYS_ERROR,
  checkFlow(flow, report) {
    const zone = flow.property("timeZone");
    if (!isTimeZone(zone)) report({ path: ["timeZone"], params: { zone } });
  },
};

export const timeRules: readonly FlowRule[] = [unknownFlowZone];
