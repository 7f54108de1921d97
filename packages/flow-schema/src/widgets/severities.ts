import type { WidgetRule } from "./rule.js";

type Severities = WidgetRule["severity"];

/** Never ready for callers, however lenient the check. */
export const ALWAYS_ERROR: Severities = { recommended: "error", strict: "error" };
/** Harmful more often than not; the strict do not let it pass. */
export const ERROR_IF_STRICT: Severities = {
  recommended: "warning",
  strict: "error",
};
export const ALWAYS_WARNING: Severities = {
  recommended: "warning",
  strict: "warning",
};
export const WARNING_IF_STRICT: Severities = {
  recommended: "info",
  strict: "warning",
};
/** Often meant: said, and nothing more. */
export const ALWAYS_INFO: Severities = { recommended: "info", strict: "info" };
/** Said of most flows, so that nobody would read it: only who asks for it is told. */
export const INFO_IF_STRICT: Severities = { recommended: "off", strict: "info" };
