import type { Problem } from "@smartflow/flow-schema";
import { useProblemText } from "../context/index.js";
import { Icon, type IconName } from "../ui/index.js";

const ICONS: { readonly [S in Problem["severity"]]: IconName } = {
  error: "circle-alert",
  warning: "triangle-alert",
  info: "info",
};

/** The worst of a widget's problems, and how many there are; what they are as its title. */
export function ProblemMark({ problems }: { readonly problems: readonly Problem[] }) {
  const wordProblem = useProblemText();
  const worst = problems[0];
  if (!worst) return null;
  return (
    <span
      className="sf-problem-mark"
      data-severity={worst.severity}
      title={problems.map((problem) => wordProblem(problem)).join("\n")}
      aria-hidden="true"
    >
      <Icon name={ICONS[worst.severity]} size={14} />
      {problems.length > 1 && <span>{problems.length}</span>}
    </span>
  );
}
