import type { SettingPath } from "../kernel/edit.js";
import { type Problem, refusal } from "../kernel/problem.js";

export function noWidget(widget: string): Problem {
  return refusal("SF1101", ["widgets", widget], { widget });
}

export function noExit(widget: string, exit: string): Problem {
  return refusal("SF1103", ["widgets", widget, "exits", exit], { widget, exit });
}

export function noSetting(widget: string, path: SettingPath): Problem {
  const words = path.map((segment) => (typeof segment === "string" ? segment : segment.id));
  return refusal("SF1108", ["widgets", widget, "settings", ...words], {
    widget,
    setting: words.join("."),
  });
}
