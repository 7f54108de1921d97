import { type Problem, type Severity, widgetAt } from "@smartflow/flow-schema";
import { useActions, useEditor, useFlow, useProblems, useProblemText } from "../context/index.js";
import { type TextKey, usePhrasebook, useText } from "../i18n/index.js";
import { Button, EmptyState, Icon, type IconName, Notice } from "../ui/index.js";

export interface ProblemsPanelProps {
  /** Called after a problem was followed to its widget, so that a popover can close. */
  onFollow?: (() => void) | undefined;
}

const GROUPS: readonly {
  readonly severity: Severity;
  readonly title: TextKey;
  readonly icon: IconName;
}[] = [
  { severity: "error", title: "shell.problems.error", icon: "circle-alert" },
  { severity: "warning", title: "shell.problems.warning", icon: "triangle-alert" },
  { severity: "info", title: "shell.problems.note", icon: "info" },
];

/** What stands between the flow and its callers; each entry leads to its widget (FLOW-3). */
export function ProblemsPanel({ onFollow }: ProblemsPanelProps) {
  const t = useText();
  const problems = useProblems();
  const errors = problems.filter(({ severity }) => severity === "error").length;
  if (problems.length === 0) {
    return (
      <div className="sf-problems">
        <EmptyState icon="circle-check" title={t("shell.problems.none")}>
          {t("shell.problems.none.help")}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="sf-problems">
      {errors > 0 && (
        <div className="sf-problems__blocked">
          <Notice tone="danger">{t("shell.publish.blocked", { count: errors })}</Notice>
        </div>
      )}
      {GROUPS.map(({ severity, title, icon }) => {
        const some = problems.filter((problem) => problem.severity === severity);
        if (some.length === 0) return null;
        return (
          <section key={severity} className="sf-problems__group" data-severity={severity}>
            <h3 className="sf-problems__title">
              {t(title)} <span className="sf-problems__count">{some.length}</span>
            </h3>
            <ul className="sf-problems__list">
              {some.map((problem) => (
                <li key={keyOf(problem)} className="sf-problems__item">
                  <ProblemEntry problem={problem} icon={icon} onFollow={onFollow} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function ProblemEntry({
  problem,
  icon,
  onFollow,
}: {
  readonly problem: Problem;
  readonly icon: IconName;
  readonly onFollow: (() => void) | undefined;
}) {
  const t = useText();
  const book = usePhrasebook();
  const wordProblem = useProblemText();
  const flow = useFlow();
  const readOnly = useEditor((state) => state.readOnly);
  const { focusWidget, applyFix } = useActions();
  const { widgetId, exit, path, fixes } = problem;
  const node = widgetId === undefined ? undefined : widgetAt(flow, widgetId);
  const about = node ? node.title || book.widget(node.type) : t("shell.problems.flow");
  const content = (
    <>
      <Icon name={icon} />
      <span className="sf-problems__words">
        <span className="sf-problems__about">{about}</span>
        <span className="sf-problems__text">{wordProblem(problem)}</span>
      </span>
    </>
  );
  return (
    <>
      {node && widgetId !== undefined ? (
        <button
          type="button"
          className="sf-problems__entry"
          data-problem={problem.code}
          onClick={() => {
            onFollow?.();
            focusWidget(widgetId, { path, ...(exit === undefined ? {} : { exit }) });
          }}
        >
          {content}
        </button>
      ) : (
        <div className="sf-problems__entry" data-problem={problem.code}>
          {content}
        </div>
      )}
      {!readOnly && fixes.length > 0 && (
        <div className="sf-problems__fixes">
          {fixes.map((fix) => (
            <Button key={fix.label} size="s" icon="wand-sparkles" onPress={() => applyFix(fix)}>
              {book.fix(fix)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function keyOf({ code, path, exit = "" }: Problem): string {
  return [code, ...path, exit].join(" ");
}
