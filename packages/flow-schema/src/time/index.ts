export { evaluateTimeRule, type ZonedTimeRule } from "./evaluate-time-rule.js";
