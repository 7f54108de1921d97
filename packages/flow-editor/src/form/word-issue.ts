import type { Text } from "../i18n/index.js";
import type { SchemaIssue } from "./field-schema.js";

/** How a bound of a setting is written: milliseconds as "5 s". */
export type WriteBound = (bound: number) => string;

/**
 * Says in plain words why a value does not fit. Every issue that a schema can raise has a text;
 * what is not foreseen gets a general one, never the schema's own words.
 */
export function wordIssue(issue: SchemaIssue, t: Text, write: WriteBound): string {
  switch (issue.code) {
    case "too_small":
      if (issue.origin === "string")
        return t("form.error.tooShort", { min: Number(issue.minimum) });
      if (issue.origin === "array") return t("form.error.tooFew", { min: Number(issue.minimum) });
      return t("form.error.tooSmall", { min: write(Number(issue.minimum)) });
    case "too_big":
      if (issue.origin === "string") return t("form.error.tooLong", { max: Number(issue.maximum) });
      if (issue.origin === "array") return t("form.error.tooMany", { max: Number(issue.maximum) });
      return t("form.error.tooBig", { max: write(Number(issue.maximum)) });
    case "invalid_type":
      if (issue.message === "missing") return t("form.error.missing");
      return issue.expected === "number" || issue.expected === "int"
        ? t("form.error.number")
        : t("form.error.other");
    case "invalid_format":
      return issue.format === "date" ? t("form.error.date") : t("form.error.format");
    case "not_multiple_of":
      return t("form.error.step", { step: write(issue.divisor) });
    case "invalid_value":
    case "invalid_union":
      return t("form.error.choice");
    default:
      return t("form.error.other");
  }
}
