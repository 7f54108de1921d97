import {
  type Checker,
  type CheckOptions,
  createChecker,
  type Edit,
  type FlowDraft,
  type Problem,
} from "@smartflow/flow-schema";

/** Keeps the problems of a flow that is edited, at the cost of what the edits have touched. */
export interface ProblemFollower {
  /** The flow was changed by these edits; they are looked at when problems are next asked for. */
  edited(edits: readonly Edit[]): void;
  /** The flow was replaced: what is known of the one before counts no more. */
  replaced(): void;
  /** What `checkFlow` says of the flow as it is now. */
  problemsOf(flow: FlowDraft): readonly Problem[];
}

export function followProblems(checks: CheckOptions): ProblemFollower {
  let checker: Checker | undefined;
  let unseen: Edit[] = [];
  return {
    edited: (edits) => {
      if (checker) unseen.push(...edits);
    },
    replaced: () => {
      checker = undefined;
      unseen = [];
    },
    problemsOf(flow) {
      if (!checker?.apply(unseen).ok) checker = createChecker(flow, checks);
      unseen = [];
      return checker.problems;
    },
  };
}
