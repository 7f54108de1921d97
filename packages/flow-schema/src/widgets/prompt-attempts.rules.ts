import { targetOf } from "../kernel/document.js";
import type { Fix } from "../kernel/problem.js";
import type { FlowReader, WidgetRule } from "./rule.js";
import { settingFix } from "./setting-fix.js";
import { ALWAYS_INFO, ALWAYS_WARNING } from "./severities.js";

interface Settings {
  readonly retries: number;
  readonly firstDigitTimeoutMs: number;
  readonly noInputMessage?: unknown;
  readonly invalidMessage?: unknown;
}

/** So many steps are looked at for a way back; longer circles are rarely walked in silence. */
const MAX_STEPS = 200;
/** Fewer visits would also stop callers who come back on purpose. */
const LEAST_VISITS = 3;

/**
 * Whoever presses nothing comes back here so often that the longest call ends first: a line that
 * nobody speaks on stays taken for all that time.
 */
const outlastsTheCall: WidgetRule<Settings> = {
  code: "SF2101",
  severity: ALWAYS_WARNING,
  check({ id, settings }, flow, report) {
    const limits = flow.property("limits");
    const attemptMs = (settings.retries + 1) * settings.firstDigitTimeoutMs;
    // Most flows are done here: their limits are never reached, whatever leads where.
    if (attemptMs * limits.maxVisitsPerWidget <= limits.maxCallMs) return;
    const steps = stepsBackInSilence(id, flow);
    if (steps === undefined) return;
    const visits = Math.min(limits.maxVisitsPerWidget, Math.floor(limits.maxSteps / steps));
    if (attemptMs * visits <= limits.maxCallMs) return;
    const fitting = Math.floor(limits.maxCallMs / attemptMs);
    report({
      exit: "noInput",
      path: ["exits", "noInput"],
      params: {
        widget: flow.nameOf(id),
        visits,
        minutes: Math.max(1, Math.round(limits.maxCallMs / 60_000)),
      },
      fixes: fitting < LEAST_VISITS ? [] : visitsFixes(fitting, flow),
    });
  },
};

function visitsFixes(visits: number, flow: FlowReader): readonly Fix[] {
  const value = { ...flow.property("limits"), maxVisitsPerWidget: visits };
  return [
    {
      label: "fix.limitVisits",
      params: { visits },
      edits: [{ type: "setFlow", property: "limits", value }],
    },
  ];
}

/** How many steps lie between a silent caller and the same question again; nothing: none do. */
function stepsBackInSilence(from: string, flow: FlowReader): number | undefined {
  const seen = new Set<string>();
  let ring = [from];
  for (let steps = 1; ring.length > 0 && seen.size < MAX_STEPS; steps++) {
    const next: string[] = [];
    for (const id of ring) {
      for (const target of silentTargets(id, flow)) {
        if (target === from) return steps;
        if (seen.has(target)) continue;
        seen.add(target);
        next.push(target);
      }
    }
    ring = next;
  }
  return undefined;
}

/** Where a call goes on while its caller presses nothing. */
function silentTargets(id: string, flow: FlowReader): readonly string[] {
  const view = flow.view(id);
  if (!view) return [];
  const isAsked = view.traits.waitsForCaller;
  return view.exits.flatMap(({ id: exit, kind }) => {
    const target = isAsked && kind !== "noInput" ? undefined : targetOf(view.node, exit);
    return target === undefined ? [] : [target];
  });
}

/** The prompt is never repeated, so what would be said before it is never heard. */
const neverRepeated: WidgetRule<Settings> = {
  code: "SF3018",
  severity: ALWAYS_INFO,
  check({ id, settings }, flow, report) {
    if (settings.retries > 0) return;
    for (const setting of ["noInputMessage", "invalidMessage"] as const) {
      if (settings[setting] === undefined) continue;
      report({
        path: ["settings", setting],
        params: { widget: flow.nameOf(id), setting },
        fixes: withoutMessage(id, [setting]),
      });
    }
  },
};

/** The fix that takes away a message which nobody hears. */
export function withoutMessage(id: string, path: string[]): readonly Fix[] {
  return [settingFix("fix.removeMessage", {}, id, path)];
}

export const attemptRules: readonly WidgetRule<Settings>[] = [outlastsTheCall, neverRepeated];
