import type { Problem } from "@smartflow/flow-schema";
import { useActions, useProblemText } from "../context/index.js";
import { usePhrasebook } from "../i18n/index.js";
import { Button, Icon, type IconName } from "../ui/index.js";

const ICONS: { readonly [S in Problem["severity"]]: IconName } = {
  error: "circle-alert",
  warning: "triangle-alert",
  info: "info",
};

export interface FieldProblemsProps {
  readonly problems: readonly Problem[];
  readonly isReadOnly: boolean;
}

/** What the checks found, where it is, each with what would put it right. */
export function FieldProblems({ problems, isReadOnly }: FieldProblemsProps) {
  const book = usePhrasebook();
  const problemText = useProblemText();
  const { applyFix } = useActions();
  if (problems.length === 0) return null;
  return (
    <ul className="sf-problems-here">
      {problems.map((problem) => (
        <li
          key={`${problem.code} ${problem.path.join("/")}`}
          className={`sf-problem-here sf-problem-here--${problem.severity}`}
        >
          <Icon name={ICONS[problem.severity]} size={14} />
          <div className="sf-problem-here__words">
            <p>{problemText(problem)}</p>
            {!isReadOnly &&
              problem.fixes.map((fix) => (
                <Button
                  key={`${fix.label} ${JSON.stringify(fix.params)}`}
                  size="s"
                  icon="wand-sparkles"
                  onPress={() => applyFix(fix)}
                >
                  {book.fix(fix)}
                </Button>
              ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
