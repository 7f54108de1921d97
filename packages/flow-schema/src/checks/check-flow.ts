import type { FlowDraft } from "../kernel/document.js";
import type { Problem } from "../kernel/problem.js";
import type { CheckOptions } from "./check-options.js";
import { createFlowReader } from "./flow-reader.js";
import { compareProblems } from "./problem-order.js";
import { createRuleSet } from "./rule-set.js";

/**
 * Checks a draft against every rule. Errors block publishing; warnings and notes do not (FLOW-1).
 * Problems come worst first, those of the flow itself before those of its widgets, then by
 * widget, code and path: equal flows give equal lists. To check the same flow after every edit,
 * use `createChecker`.
 *
 * Throws for options that are a mistake of the programmer: an unknown preset, a severity for a
 * code that no rule has, a host's rule under a code that is taken.
 *
 * @example
 * const problems = checkFlow(flow, { preset: "strict", severities: { SF2005: "off" } });
 * const publishable = !problems.some(({ severity }) => severity === "error");
 */
export function checkFlow(flow: FlowDraft, options: CheckOptions = {}): readonly Problem[] {
  const rules = createRuleSet(options);
  const reader = createFlowReader(flow, rules.registry, options);
  const problems: Problem[] = [];
  const found = (problem: Problem): void => {
    problems.push(problem);
  };
  for (let index = 0; index < rules.flowRules; index++) rules.checkFlow(index, reader, found);
  for (const id of reader.ids()) {
    const node = reader.node(id);
    if (node) rules.checkWidget(id, node, reader, found);
  }
  return problems.sort(compareProblems);
}
