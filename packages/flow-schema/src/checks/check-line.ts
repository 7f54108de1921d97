import type { Line } from "../flow/line.js";
import type { FlowDraft } from "../kernel/document.js";
import type { Problem, Severity } from "../kernel/problem.js";
import { isDiallable } from "../widgets/ring-to/ring-to.rules.js";
import { isTimeZone } from "../widgets/time-rule/time-zone.js";

/** The codes of all rules about lines, with the severity of each. */
export const lineRules = {
  /** LINE-1: new calls have no flow to take. */
  SF8011: "error",
  /** LINE-1: neither a user nor a team is there to be rung. */
  SF8012: "error",
  /** A number that no carrier can connect. */
  SF8013: "error",
  /** A zone that nobody knows. */
  SF8014: "error",
  /** Callbacks are to be made by themselves, but nobody may ask for one. */
  SF8015: "warning",
  /** The line has published another flow than the one it is checked with. */
  SF8016: "warning",
} as const satisfies { readonly [code: string]: Severity };

/**
 * Checks the settings of a line. With errors its callers would only hear an apology, or not get
 * through at all (LINE-1); its flow can be drawn and tested all the same (LINE-2). Paths are those
 * of the line. With a flow, the line must have published that one; what the line's settings mean
 * for the flow itself is told by `checkFlow(flow, { line })`.
 *
 * @example
 * const receives = !checkLine(line).some(({ severity }) => severity === "error");
 */
export function checkLine(
  line: Line,
  options: { readonly flow?: FlowDraft } = {},
): readonly Problem[] {
  const name = line.name || line.number || line.id;
  const problems: Problem[] = [];
  const report = (
    code: keyof typeof lineRules,
    path: readonly string[],
    params: Problem["params"] = {},
  ): void => {
    const severity = lineRules[code];
    problems.push({ code, severity, path, params: { line: name, ...params }, fixes: [] });
  };
  if (!line.publishedFlow) report("SF8011", ["publishedFlow"]);
  if (line.users.length === 0 && line.teams.length === 0) report("SF8012", ["users"]);
  if (!isDiallable(line.number)) report("SF8013", ["number"], { number: line.number });
  if (!isTimeZone(line.timeZone)) report("SF8014", ["timeZone"], { zone: line.timeZone });
  if (line.callbacks.automated && !line.callbacks.allowed) {
    report("SF8015", ["callbacks", "automated"]);
  }
  const published = line.publishedFlow?.flowId;
  const { flow } = options;
  if (flow && published !== undefined && published !== flow.id) {
    report("SF8016", ["publishedFlow", "flowId"], { flow: flow.name || flow.id, published });
  }
  return problems;
}
