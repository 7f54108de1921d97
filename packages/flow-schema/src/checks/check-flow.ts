import { type FlowDraft, widgetAt } from "../kernel/document.js";
import type { Problem, Severity } from "../kernel/problem.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import type { Finding, FlowRule, WidgetRule } from "../widgets/rule.js";
import { createFlowReader } from "./flow-reader.js";
import { messageRules } from "./message.rules.js";
import { structureRules } from "./structure.rules.js";
import { timeRules } from "./time.rules.js";

/** The rules that concern every flow, whatever its widgets. */
export const flowRules: readonly FlowRule[] = [...structureRules, ...messageRules, ...timeRules];

export interface CheckOptions {
  /** The widget types to know. Default: the built-in seven. */
  readonly registry?: WidgetRegistry;
  /** Which severities rules have by default. Default `recommended`. */
  readonly preset?: "recommended" | "strict";
  /** Severities by code, over the preset's: `{ SF3003: "warning", SF2005: "off" }`. */
  readonly severities?: { readonly [code: string]: Severity | "off" };
  /** A host's own rules, by the same interface as the built-in ones. */
  readonly rules?: readonly FlowRule[];
}

const RANK: { readonly [S in Severity]: number } = { error: 0, warning: 1, info: 2 };

/**
 * Checks a draft against every rule. Errors block publishing; warnings and notes do not (FLOW-1).
 * Problems come worst first, then in the order of the document, those of the flow itself before
 * those of its widgets.
 */
export function checkFlow(flow: FlowDraft, options: CheckOptions = {}): readonly Problem[] {
  const registry = options.registry ?? builtinRegistry;
  const reader = createFlowReader(flow, registry);
  const problems: Problem[] = [];

  const severityOf = (rule: FlowRule | WidgetRule): Severity | undefined => {
    const set = options.severities && Object.hasOwn(options.severities, rule.code);
    const severity = set
      ? options.severities?.[rule.code]
      : rule.severity[options.preset ?? "recommended"];
    return severity === "off" ? undefined : severity;
  };
  const add = (
    code: string,
    severity: Severity,
    widgetId: string | undefined,
    finding: Finding,
  ): void => {
    const below = widgetId === undefined ? [] : ["widgets", widgetId];
    problems.push({
      code,
      severity,
      ...(widgetId === undefined ? {} : { widgetId }),
      ...(finding.exit === undefined ? {} : { exit: finding.exit }),
      path: [...below, ...(finding.path ?? [])],
      params: finding.params ?? {},
      fixes: finding.fixes ?? [],
    });
  };

  for (const rule of [...flowRules, ...(options.rules ?? [])]) {
    const severity = severityOf(rule);
    if (!severity) continue;
    rule.checkFlow?.(reader, ({ widgetId, ...finding }) => {
      add(
        rule.code,
        severity,
        widgetId,
        widgetId === undefined ? finding : { ...finding, path: [] },
      );
    });
    if (!rule.checkNode) continue;
    for (const id of reader.ids()) {
      const node = widgetAt(flow, id);
      if (node)
        rule.checkNode(id, node, reader, (finding) => add(rule.code, severity, id, finding));
    }
  }
  for (const id of reader.ids()) {
    const view = reader.view(id);
    for (const rule of (view && registry.definition(view.node.type)?.rules) ?? []) {
      const severity = severityOf(rule);
      // A rule stands on the definition whose settings the view holds.
      if (view && severity) {
        rule.check(view as Parameters<typeof rule.check>[0], reader, (finding) =>
          add(rule.code, severity, id, finding),
        );
      }
    }
  }
  const place = new Map(reader.ids().map((id, index) => [id, index]));
  const placeOf = ({ widgetId }: Problem): number =>
    widgetId === undefined ? -1 : (place.get(widgetId) ?? -1);
  return problems.toSorted(
    (a, b) => RANK[a.severity] - RANK[b.severity] || placeOf(a) - placeOf(b),
  );
}
