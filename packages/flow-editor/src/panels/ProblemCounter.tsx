import type { Problem, Severity } from "@smartflow/flow-schema";
import { useActions, useEditor, useProblems } from "../context/index.js";
import { type Text, useText } from "../i18n/index.js";
import { Button, Icon, Popover } from "../ui/index.js";
import { ProblemsPanel } from "./ProblemsPanel.js";

/** How many errors and warnings stand; pressed, it lists them (FLOW-3). */
export function ProblemCounter() {
  const t = useText();
  const problems = useProblems();
  const isOpen = useEditor((state) => state.problemsOpen);
  const { toggleProblems } = useActions();
  const errors = count(problems, "error");
  const warnings = count(problems, "warning");
  const notes = count(problems, "info");
  const name = nameOf(t, errors, warnings, notes);
  return (
    <Popover
      label={t("shell.problems")}
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={toggleProblems}
      trigger={
        <Button variant="ghost" aria-label={name} className="sf-counter">
          {errors > 0 && (
            <span className="sf-counter__part" data-severity="error">
              <Icon name="circle-alert" />
              {errors}
            </span>
          )}
          {warnings > 0 && (
            <span className="sf-counter__part" data-severity="warning">
              <Icon name="triangle-alert" />
              {warnings}
            </span>
          )}
          {errors + warnings === 0 && (
            <span className="sf-counter__part" data-severity="none">
              <Icon name="circle-check" />
            </span>
          )}
        </Button>
      }
    >
      {(close) => <ProblemsPanel onFollow={close} />}
    </Popover>
  );
}

function count(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

function nameOf(t: Text, errors: number, warnings: number, notes: number): string {
  if (errors + warnings > 0) {
    const both = errors > 0 && warnings > 0 ? "yes" : "no";
    return t("shell.problems.count", { errors, warnings, both });
  }
  return notes > 0 ? t("shell.problems.info", { count: notes }) : t("shell.problems.none");
}
