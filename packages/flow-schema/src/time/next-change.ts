import { Temporal } from "temporal-polyfill";
import { evaluateTimeRule, type ZonedTimeRule } from "./evaluate-time-rule.js";

/** A stretch of time in which a rule sends every call the same way. */
export interface TimeSpan {
  /** Milliseconds since 1970-01-01T00:00Z; included. */
  readonly from: number;
  /** Not included. */
  readonly to: number;
  /** The id of the branch, or `otherwise`. */
  readonly exit: string;
}

export interface TimeChange {
  readonly at: number;
  readonly exit: string;
}

/** A weekly pattern shows all it has within eight days of any instant. */
const PATTERN_DAYS = 9;
const DAY_MS = 86_400_000;

/**
 * When calls will next go another way than they do at an instant, and which; nothing when they
 * never will. Every instant at which the answer can change is tried: the boundaries of slots and
 * special dates on the wall clock, midnights, and the zone's own changes of offset.
 */
export function nextChange(rule: ZonedTimeRule, instant: number): TimeChange | undefined {
  const now = evaluateTimeRule(rule, instant);
  const times = boundaryTimes(rule);
  const specials = specialInstants(rule);
  let from = instant;
  for (;;) {
    for (const at of candidates(rule.timeZone, times, from)) {
      if (at <= instant) continue;
      const exit = evaluateTimeRule(rule, at);
      if (exit !== now) return { at, exit };
    }
    // A week without a special date showed all of the pattern: only a special date can differ.
    const start = from;
    const end = start + (PATTERN_DAYS - 1) * DAY_MS;
    const next =
      specials.findLast((special) => special > start && special <= end) ??
      specials.find((special) => special > end);
    if (next === undefined) return undefined;
    from = next;
  }
}

/**
 * How a rule sends calls from one instant to another, without gaps or repeats.
 *
 * @param limit the most spans to answer with; default 1000
 */
export function timeline(
  rule: ZonedTimeRule,
  from: number,
  to: number,
  limit = 1_000,
): readonly TimeSpan[] {
  const spans: TimeSpan[] = [];
  let at = from;
  let exit = evaluateTimeRule(rule, from);
  while (at < to && spans.length < limit) {
    const change = nextChange(rule, at);
    const end = change && change.at < to ? change.at : to;
    spans.push({ from: at, to: end, exit });
    at = end;
    exit = change?.exit ?? exit;
  }
  return spans;
}

/** The times of day at which any answer can change. */
function boundaryTimes(rule: ZonedTimeRule): readonly string[] {
  const times = new Set(["00:00"]);
  for (const { slots } of rule.branches) for (const { from, to } of slots) times.add(from).add(to);
  for (const { hours } of rule.specialDates) if (hours) times.add(hours.from).add(hours.to);
  times.delete("24:00");
  return [...times].toSorted();
}

/** Where special dates begin and end, in order. */
function specialInstants(rule: ZonedTimeRule): readonly number[] {
  const starts = rule.specialDates.flatMap(({ from, to }) => {
    const first = Temporal.PlainDate.from(from);
    const last = Temporal.PlainDate.from(to ?? from);
    return [first, last.add({ days: 1 })];
  });
  return starts
    .map((date) => date.toZonedDateTime({ timeZone: rule.timeZone }).epochMilliseconds)
    .toSorted((a, b) => a - b);
}

function candidates(timeZone: string, times: readonly string[], from: number): readonly number[] {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone);
  const found: number[] = [];
  for (let day = -1; day < PATTERN_DAYS; day++) {
    const date = start.toPlainDate().add({ days: day });
    for (const time of times) {
      const local = date.toPlainDateTime(Temporal.PlainTime.from(time));
      // A wall-clock time can come twice, or not at all, when the offset changes.
      for (const disambiguation of ["earlier", "later"] as const) {
        found.push(local.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds);
      }
    }
  }
  const transition = start.getTimeZoneTransition("next");
  if (transition && transition.epochMilliseconds < from + PATTERN_DAYS * DAY_MS) {
    found.push(transition.epochMilliseconds);
  }
  return found.toSorted((a, b) => a - b);
}
