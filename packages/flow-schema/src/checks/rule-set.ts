import type { WidgetNode } from "../kernel/document.js";
import type { Problem, Severity } from "../kernel/problem.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import type { Finding, FlowReader, FlowRule, WidgetRule } from "../widgets/rule.js";
import type { CheckOptions, Preset } from "./check-options.js";
import { flowRules } from "./flow-rules.js";

/** The rules of a check, each with the severity it has there; those that are off are left out. */
export interface RuleSet {
  readonly registry: WidgetRegistry;
  /** How many rules there are about the flow as a whole. */
  readonly flowRules: number;
  /** Runs one rule about the flow as a whole. */
  checkFlow(index: number, flow: FlowReader, found: (problem: Problem) => void): void;
  /** Runs all rules about one widget. */
  checkWidget(
    id: string,
    node: WidgetNode,
    flow: FlowReader,
    found: (problem: Problem) => void,
  ): void;
}

interface Active<Rule> {
  readonly rule: Rule;
  readonly severity: Severity;
}

const PRESETS: ReadonlySet<unknown> = new Set<Preset>(["recommended", "strict"]);
const SEVERITIES: ReadonlySet<unknown> = new Set<Severity | "off">([
  "error",
  "warning",
  "info",
  "off",
]);

/** The codes of all rules that a check with these options knows, sorted. */
export function ruleCodes(
  options: Pick<CheckOptions, "registry" | "rules" | "widgetRules"> = {},
): readonly string[] {
  const registry = options.registry ?? builtinRegistry;
  const codes = new Set<string>();
  for (const { code } of [...flowRules, ...(options.rules ?? [])]) codes.add(code);
  for (const { rules } of registry.definitions) for (const { code } of rules) codes.add(code);
  for (const rules of Object.values(options.widgetRules ?? {})) {
    for (const { code } of rules) codes.add(code);
  }
  return [...codes].sort();
}

/**
 * Settles which rules run, and how severe each is. Throws for what only a programmer can have
 * meant otherwise: a check that goes on without the rule or severity that was asked for would be
 * taken for a clean bill of health.
 */
export function createRuleSet(options: CheckOptions): RuleSet {
  const registry = options.registry ?? builtinRegistry;
  const preset = options.preset ?? "recommended";
  refuseMistakes(options, registry, preset);

  const activate = <Rule extends FlowRule | WidgetRule>(rules: readonly Rule[]): Active<Rule>[] =>
    rules.flatMap((rule) => {
      const set = options.severities;
      const own = set && Object.hasOwn(set, rule.code) ? set[rule.code] : undefined;
      const severity = own ?? rule.severity[preset];
      return severity === "off" ? [] : [{ rule, severity }];
    });
  const all = activate([...flowRules, ...(options.rules ?? [])]);
  const ofFlow = all.filter(({ rule }) => rule.checkFlow !== undefined);
  const ofNodes = all.filter(({ rule }) => rule.checkNode !== undefined);
  const ofType = new Map(
    registry.definitions.map(({ type, rules }) => {
      const own = options.widgetRules;
      const hosts = own && Object.hasOwn(own, type) ? (own[type] ?? []) : [];
      return [type, activate([...rules, ...hosts])];
    }),
  );

  return {
    registry,
    flowRules: ofFlow.length,
    checkFlow(index, flow, found) {
      const active = ofFlow[index];
      active?.rule.checkFlow?.(flow, ({ widgetId, ...finding }) => {
        const whole = widgetId === undefined ? [] : ["widgets", widgetId];
        found(problemOf(active, widgetId, finding.path ?? whole, finding));
      });
    },
    checkWidget(id, node, flow, found) {
      let active: Active<FlowRule | WidgetRule> | undefined;
      const report = (finding: Finding): void => {
        const path = ["widgets", id, ...(finding.path ?? [])];
        if (active) found(problemOf(active, id, path, finding));
      };
      for (const one of ofNodes) {
        active = one;
        one.rule.checkNode?.(id, node, flow, report);
      }
      const ofThis = ofType.get(node.type);
      if (!ofThis || ofThis.length === 0) return;
      const view = flow.view(id);
      if (!view) return;
      for (const one of ofThis) {
        active = one;
        one.rule.check(view, flow, report);
      }
    },
  };
}

function problemOf(
  { rule, severity }: Active<FlowRule | WidgetRule>,
  widgetId: string | undefined,
  path: Problem["path"],
  { exit, params, fixes }: Finding,
): Problem {
  return {
    code: rule.code,
    severity,
    ...(widgetId === undefined ? {} : { widgetId }),
    ...(exit === undefined ? {} : { exit }),
    path,
    params: params ?? {},
    fixes: fixes ?? [],
  };
}

function refuseMistakes(options: CheckOptions, registry: WidgetRegistry, preset: Preset): void {
  if (!PRESETS.has(preset)) {
    throw new Error(`There is no preset "${preset}". Use "recommended" or "strict".`);
  }
  for (const type of Object.keys(options.widgetRules ?? {})) {
    if (registry.definition(type)) continue;
    throw new Error(
      `There are rules for the widget type "${type}", which the registry does not know. Known: ${registry.types.join(", ")}.`,
    );
  }
  if (options.rules || options.widgetRules) refuseTakenCodes(options, registry);
  if (!options.severities) return;
  const known = new Set(ruleCodes(options));
  for (const [code, severity] of Object.entries(options.severities)) {
    if (!known.has(code)) {
      throw new Error(
        `No rule has the code "${code}", so it can have no severity. Known: ${[...known].join(", ")}.`,
      );
    }
    if (!SEVERITIES.has(severity)) {
      throw new Error(
        `"${severity}" is no severity for ${code}. Use "error", "warning", "info" or "off".`,
      );
    }
  }
}

function refuseTakenCodes(options: CheckOptions, registry: WidgetRegistry): void {
  const taken = new Set(ruleCodes({ registry }));
  for (const { code } of [
    ...(options.rules ?? []),
    ...Object.values(options.widgetRules ?? {}).flat(),
  ]) {
    if (!taken.has(code)) continue;
    throw new Error(`The code "${code}" is taken. Give your own rules a prefix of their own.`);
  }
}
