import type { Fix } from "../../kernel/problem.js";
import type { FlowReader, WidgetRule } from "../rule.js";
import { settingFix } from "../setting-fix.js";
import { ALWAYS_INFO, ALWAYS_WARNING, INFO_IF_STRICT } from "../severities.js";

interface Settings {
  readonly target: { readonly kind: string };
  readonly ringForMs: number;
  readonly ringEachForMs?: number | undefined;
  readonly strategy: string;
  readonly ringIfBusy: boolean;
}

/** Most telephones and carriers stop ringing by then, whatever they are asked for. */
const LONGEST_RING_MS = 120_000;

const isOneByOne = ({ target, strategy }: Settings): boolean =>
  target.kind === "team" && strategy !== "simultaneous";

/** One telephone is to ring longer than telephones do: the rest is silence on the agent's side. */
const ringsTooLong: WidgetRule<Settings> = {
  code: "SF6003",
  severity: ALWAYS_WARNING,
  check({ id, settings, traits }, flow, report) {
    if (!traits.ringsPeople) return;
    const oneByOne = isOneByOne(settings);
    // Who waits for busy agents needs long times, and no telephone rings through them.
    if (!oneByOne && settings.ringIfBusy) return;
    const setting = oneByOne ? "ringEachForMs" : "ringForMs";
    if ((settings[setting] ?? 0) <= LONGEST_RING_MS) return;
    report({
      path: ["settings", setting],
      params: { widget: flow.nameOf(id), seconds: LONGEST_RING_MS / 1_000 },
      fixes: timeFixes(id, setting, LONGEST_RING_MS),
    });
  },
};

/** Each agent is to ring longer than all of them together: nobody but the first ever rings. */
const eachLongerThanAll: WidgetRule<Settings> = {
  code: "SF6004",
  severity: ALWAYS_WARNING,
  check({ id, settings }, flow, report) {
    const { ringForMs, ringEachForMs = 0 } = settings;
    if (!isOneByOne(settings) || ringEachForMs <= ringForMs) return;
    report({
      path: ["settings", "ringEachForMs"],
      params: {
        widget: flow.nameOf(id),
        each: Math.round(ringEachForMs / 1_000),
        seconds: Math.round(ringForMs / 1_000),
      },
      fixes: timeFixes(id, "ringEachForMs", ringForMs),
    });
  },
};

function timeFixes(id: string, setting: string, value: number): readonly Fix[] {
  return [settingFix("fix.ringFor", { seconds: Math.round(value / 1_000) }, id, [setting], value)];
}

/** An order of ringing for a single person: left over from a team, and without effect. */
const orderOfOne: WidgetRule<Settings> = {
  code: "SF6005",
  severity: ALWAYS_INFO,
  check({ id, settings: { target, strategy, ringEachForMs } }, flow, report) {
    if (target.kind !== "user") return;
    if (strategy === "simultaneous" && ringEachForMs === undefined) return;
    report({
      path: ["settings", "strategy"],
      params: { widget: flow.nameOf(id) },
      fixes: [
        {
          label: "fix.forgetOrder",
          params: {},
          edits: [
            { type: "setSetting", id, path: ["strategy"], value: "simultaneous" },
            ...(ringEachForMs === undefined
              ? []
              : [{ type: "setSetting" as const, id, path: ["ringEachForMs"] }]),
          ],
        },
      ],
    });
  },
};

/** How many steps back a choice of music is looked for. */
const MAX_STEPS_BACK = 24;

/** Callers can come here without music having been chosen: they wait to the default one. */
const defaultMusic: WidgetRule<Settings> = {
  code: "SF6006",
  // Most flows do without: said of all of them, nobody would read it.
  severity: INFO_IF_STRICT,
  check({ id, traits }, flow, report) {
    if (!traits.ringsPeople || !comesWithoutMusic(id, flow)) return;
    report({ params: { widget: flow.nameOf(id) } });
  },
};

function comesWithoutMusic(id: string, flow: FlowReader): boolean {
  const entries = [flow.property("start"), flow.property("onError")];
  const seen = new Set<string>();
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (seen.has(one) || flow.view(one)?.traits.choosesHoldAudio) continue;
    seen.add(one);
    if (entries.includes(one)) return true;
    if (seen.size > MAX_STEPS_BACK) return false;
    for (const { widget } of flow.incoming(one)) open.push(widget);
  }
  return false;
}

export const ringTimeRules: readonly WidgetRule<Settings>[] = [
  ringsTooLong,
  eachLongerThanAll,
  orderOfOne,
  defaultMusic,
];
