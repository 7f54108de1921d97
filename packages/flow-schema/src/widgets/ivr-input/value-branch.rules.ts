import { targetOf, type WidgetNode } from "../../kernel/document.js";
import type { Fix } from "../../kernel/problem.js";
import type { WidgetRule } from "../rule.js";
import { settingFix } from "../setting-fix.js";
import { ALWAYS_ERROR, ALWAYS_INFO, ERROR_IF_STRICT } from "../severities.js";
import type { Submit, ValueBranch, ValueMatch } from "./value-branch.js";
import { canEnter, type Enterable, enterable, takings, whyImpossible } from "./value-sets.js";

interface Settings {
  readonly submit: Submit;
  readonly branches: readonly ValueBranch[];
}

const nameOf = ({ id, title }: ValueBranch): string => title || id;

/** The branches that some input can match, with the place they stand at. */
function possible({ branches }: Settings, input: Enterable): ValueBranch[] {
  return branches.filter(({ match }) => !whyImpossible(match, input));
}

/** A branch that no input can match: whoever is meant for it is led elsewhere. */
const impossibleBranch: WidgetRule<Settings> = {
  code: "SF3012",
  severity: ERROR_IF_STRICT,
  check({ id, node, settings }, flow, report) {
    const input = enterable(settings.submit);
    settings.branches.forEach((branch, index) => {
      const why = whyImpossible(branch.match, input);
      if (!why) return;
      const swapped = why === "backwards" ? swap(branch.match) : branch.match;
      report({
        exit: branch.id,
        path: ["settings", "branches", index, "match"],
        params: { widget: flow.nameOf(id), branch: nameOf(branch), why },
        fixes: [
          ...(whyImpossible(swapped, input) ? [] : swapFixes(id, branch, swapped)),
          removeFix(id, node, branch),
        ],
      });
    });
  },
};

/** A branch whose every input an earlier one takes. */
const shadowedBranch: WidgetRule<Settings> = {
  code: "SF3013",
  severity: ERROR_IF_STRICT,
  check({ id, node, settings }, flow, report) {
    const input = enterable(settings.submit);
    const branches = possible(settings, input);
    takings(branches, input).forEach((taken, place) => {
      const branch = branches[place];
      if (!branch || !taken?.all) return;
      const { by } = taken;
      // Where the earlier one would be hidden in its turn, another order does not help.
      const both = takings([branch, by], input)[1]?.all === true;
      report({
        exit: branch.id,
        path: ["settings", "branches", settings.branches.indexOf(branch)],
        params: { widget: flow.nameOf(id), branch: nameOf(branch), other: nameOf(by) },
        fixes: both
          ? [removeFix(id, node, branch)]
          : [moveFix(id, branch, by, settings.branches.indexOf(by))],
      });
    });
  },
};

/** Two branches that share some inputs, which all go to the first: said, since it may be meant. */
const overlappingBranch: WidgetRule<Settings> = {
  code: "SF3014",
  severity: ALWAYS_INFO,
  check({ id, settings }, flow, report) {
    const input = enterable(settings.submit);
    const branches = possible(settings, input);
    takings(branches, input).forEach((taken, place) => {
      const branch = branches[place];
      if (!branch || !taken || taken.all) return;
      report({
        exit: branch.id,
        path: ["settings", "branches", settings.branches.indexOf(branch), "match"],
        params: { widget: flow.nameOf(id), branch: nameOf(branch), other: nameOf(taken.by) },
      });
    });
  },
};

/** Reports lists of values that would be better shorter. */
function valuesRule(
  code: string,
  severity: WidgetRule["severity"],
  kept: (values: readonly string[], input: Enterable) => readonly string[],
): WidgetRule<Settings> {
  return {
    code,
    severity,
    check({ id, settings }, flow, report) {
      const input = enterable(settings.submit);
      settings.branches.forEach((branch, index) => {
        const { match } = branch;
        if (match.kind !== "equals") return;
        const values = kept(match.values, input);
        const dropped = match.values.length - values.length;
        // Without a single value left the branch as a whole is what is wrong.
        if (dropped === 0 || values.length === 0) return;
        const path = ["branches", { id: branch.id }, "match"];
        report({
          exit: branch.id,
          path: ["settings", "branches", index, "match", "values"],
          params: { widget: flow.nameOf(id), branch: nameOf(branch), count: dropped },
          fixes: [
            settingFix("fix.removeValues", { count: dropped }, id, path, {
              kind: "equals",
              values: [...values],
            }),
          ],
        });
      });
    },
  };
}

/** Values that stand twice in one list: harmless, but one of them may be a slip of the keyboard. */
const repeatedValues = valuesRule("SF3015", ALWAYS_INFO, (values) => [...new Set(values)]);

/** Values among others that callers can never enter. */
const impossibleValues = valuesRule("SF3017", ERROR_IF_STRICT, (values, input) =>
  values.filter((value) => canEnter(input, value)),
);

/** The fewest digits are more than the most: valid inputs would be refused. */
const swappedDigits: WidgetRule<Settings> = {
  code: "SF3016",
  severity: ALWAYS_ERROR,
  check({ id, settings: { submit } }, flow, report) {
    if (submit.by !== "finishKey" || submit.minDigits <= submit.maxDigits) return;
    const { minDigits: max, maxDigits: min } = submit;
    const value = { ...submit, minDigits: min, maxDigits: max };
    report({
      path: ["settings", "submit"],
      params: { widget: flow.nameOf(id), min: max, max: min },
      fixes: [settingFix("fix.swapBounds", { from: min, to: max }, id, ["submit"], value)],
    });
  },
};

function swap(match: ValueMatch): ValueMatch {
  if (match.kind === "range") return { ...match, from: match.to, to: match.from };
  if (match.kind === "length") return { ...match, min: match.max, max: match.min };
  return match;
}

function swapFixes(id: string, branch: ValueBranch, match: ValueMatch): readonly Fix[] {
  const bounds =
    match.kind === "range"
      ? { from: match.from, to: match.to }
      : match.kind === "length"
        ? { from: match.min, to: match.max }
        : undefined;
  if (!bounds) return [];
  const path = ["branches", { id: branch.id }, "match"];
  return [settingFix("fix.swapBounds", bounds, id, path, { ...match })];
}

function moveFix(id: string, branch: ValueBranch, before: ValueBranch, index: number): Fix {
  return {
    label: "fix.moveBranch",
    params: { branch: nameOf(branch), other: nameOf(before) },
    edits: [{ type: "moveItem", id, path: ["branches", { id: branch.id }], index }],
  };
}

function removeFix(id: string, node: WidgetNode, branch: ValueBranch): Fix {
  const isConnected = targetOf(node, branch.id) !== undefined;
  const from = { widget: id, exit: branch.id };
  return {
    label: "fix.removeBranch",
    params: { branch: nameOf(branch) },
    edits: [
      { type: "removeItem", id, path: ["branches", { id: branch.id }] },
      ...(isConnected ? [{ type: "disconnect" as const, from }] : []),
    ],
  };
}

export const valueBranchRules: readonly WidgetRule<Settings>[] = [
  impossibleBranch,
  shadowedBranch,
  overlappingBranch,
  repeatedValues,
  swappedDigits,
  impossibleValues,
];
