import type { Text } from "../i18n/index.js";

/** What people enter durations in. Settings hold milliseconds. */
export type DurationUnit = "s" | "min";

export const UNIT_MS: { readonly [U in DurationUnit]: number } = { s: 1_000, min: 60_000 };

/** The unit in which a saved duration is a plain number: whole minutes, else seconds. */
export function unitFor(ms: number | undefined): DurationUnit {
  return ms !== undefined && ms >= UNIT_MS.min && ms % UNIT_MS.min === 0 ? "min" : "s";
}

/** Whether a duration can be shown in a unit without losing anything. */
export function isExactIn(ms: number | undefined, unit: DurationUnit): boolean {
  return ms === undefined || fromAmount(toAmount(ms, unit), unit) === ms;
}

/** Milliseconds as an amount of a unit, as exact as the field can show it. */
export function toAmount(ms: number, unit: DurationUnit): number {
  return Math.round((ms / UNIT_MS[unit]) * 1_000) / 1_000;
}

/** An amount of a unit in whole milliseconds. */
export function fromAmount(amount: number, unit: DurationUnit): number {
  return Math.round(amount * UNIT_MS[unit]);
}

/** A duration in words: "30 s", "2 min", "1 min 30 s". */
export function writeDuration(ms: number, t: Text): string {
  if (ms < UNIT_MS.min) return t("form.duration.seconds", { seconds: ms / 1_000 });
  const minutes = Math.floor(ms / UNIT_MS.min);
  const seconds = (ms % UNIT_MS.min) / 1_000;
  return seconds === 0
    ? t("form.duration.minutes", { minutes })
    : t("form.duration.both", { minutes, seconds });
}
