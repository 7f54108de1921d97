export { evaluateTimeRule, type ZonedTimeRule } from "./evaluate-time-rule.js";
export { nextChange, type TimeChange, type TimeSpan, timeline } from "./next-change.js";
