import { MAX_TITLE_LENGTH, MAX_WIDGETS } from "../kernel/bounds.js";
import type { DerivedFact, FlowReader, FlowRule } from "../widgets/rule.js";
import { ALWAYS_ERROR, ALWAYS_INFO, INFO_IF_STRICT } from "../widgets/severities.js";

/** A flow that has more steps than a document may hold: once saved it could not be opened again. */
const overfull: FlowRule = {
  code: "SF2012",
  scope: "flow",
  severity: ALWAYS_ERROR,
  checkFlow(flow, report) {
    const found = flow.ids().length;
    if (found <= MAX_WIDGETS) return;
    report({ path: ["widgets"], params: { found, limit: MAX_WIDGETS } });
  },
};

/** A step without a title is called by its id, which no other has. */
const titleOf: DerivedFact<string | null> = {
  of(id, flow) {
    const title = flow.nameOf(id);
    return title === id ? null : title;
  },
};

/** Two steps under one title: in lists of problems and in records nobody can tell them apart. */
const sameTitle: FlowRule = {
  code: "SF2013",
  scope: "node",
  severity: ALWAYS_INFO,
  checkNode(id, _node, flow, report) {
    const title = flow.derived(titleOf, id);
    // The first of them may keep its title.
    if (title === null || flow.idsWhere(titleOf, title)[0] === id) return;
    const free = freeTitle(title, flow);
    report({
      params: { widget: title },
      fixes: [
        {
          label: "fix.retitle",
          params: { title: free },
          edits: [{ type: "setTitle", id, title: free }],
        },
      ],
    });
  },
};

function freeTitle(title: string, flow: FlowReader): string {
  const stem = title.slice(0, MAX_TITLE_LENGTH - 8);
  for (let n = 2; ; n++) {
    if (flow.countWhere(titleOf, `${stem} ${n}`) === 0) return `${stem} ${n}`;
  }
}

/** No step is chosen for calls that fail: an apology is all their callers get. */
const noErrorStep: FlowRule = {
  code: "SF2014",
  scope: "flow",
  // Most flows do without: said of all of them, nobody would read it.
  severity: INFO_IF_STRICT,
  checkFlow(flow, report) {
    // A flow that does not even begin has more to be told first.
    if (flow.property("onError") !== undefined || flow.property("start") === undefined) return;
    report({ path: ["onError"] });
  },
};

/** Calls that fail are led to a step that does not say so: callers do not learn what happened. */
const silentErrorStep: FlowRule = {
  code: "SF2015",
  scope: "flow",
  severity: ALWAYS_INFO,
  checkFlow(flow, report) {
    const target = flow.property("onError");
    const view = target === undefined ? undefined : flow.view(target);
    if (!view || view.traits.speaksFirst || flow.messages(view.id).length > 0) return;
    report({ path: ["onError"], params: { target: flow.nameOf(view.id) } });
  },
};

export const entryRules: readonly FlowRule[] = [overfull, sameTitle, noErrorStep, silentErrorStep];
