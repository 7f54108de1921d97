import { MAX_WIDGETS } from "../kernel/bounds.js";
import { targetOf } from "../kernel/document.js";
import type { Fix } from "../kernel/problem.js";
import type { FlowReader, FlowRule } from "../widgets/rule.js";
import { ALWAYS_ERROR, ALWAYS_WARNING, ERROR_IF_STRICT } from "../widgets/severities.js";

/** A flow without a start: every call would be an apology. */
const noStart: FlowRule = {
  code: "SF2001",
  scope: "flow",
  severity: ALWAYS_ERROR,
  checkFlow(flow, report) {
    if (flow.property("start") !== undefined) return;
    report({ path: ["start"], fixes: startHereFixes(flow) });
  },
};

/** `start` or `onError` names a widget that is not there. */
const danglingEntry: FlowRule = {
  code: "SF2002",
  scope: "flow",
  severity: ALWAYS_ERROR,
  checkFlow(flow, report) {
    for (const property of ["start", "onError"] as const) {
      const target = flow.property(property);
      if (target === undefined || flow.has(target)) continue;
      report({
        path: [property],
        params: { property, target },
        fixes:
          property === "start"
            ? startHereFixes(flow)
            : [
                {
                  label: "fix.disconnect",
                  params: { exit: property },
                  edits: [{ type: "setFlow", property }],
                },
              ],
      });
    }
  },
};

/** Where exactly one widget has nothing before it, that is where calls are meant to begin. */
function startHereFixes(flow: FlowReader): readonly Fix[] {
  const roots = flow.ids().filter((id) => flow.incoming(id).length === 0);
  const [root] = roots;
  if (root === undefined || roots.length > 1) return [];
  return [
    {
      label: "fix.startHere",
      params: { widget: flow.nameOf(root) },
      edits: [{ type: "setFlow", property: "start", value: root }],
    },
  ];
}

/** What the author calls an exit: its label, else its id, which catalogues may word. */
function exitName(flow: FlowReader, id: string, exit: string): string {
  return flow.view(id)?.exits.find((spec) => spec.id === exit)?.label || exit;
}

/** The fix that takes a connection away. */
export function disconnectFix(flow: FlowReader, id: string, exit: string): Fix {
  return {
    label: "fix.disconnect",
    params: { exit: exitName(flow, id, exit) },
    edits: [{ type: "disconnect", from: { widget: id, exit } }],
  };
}

/** An exit that leads to a widget that is not there: the call would fail at that point. */
const danglingExit: FlowRule = {
  code: "SF2003",
  scope: "node",
  severity: ALWAYS_ERROR,
  checkNode(id, node, flow, report) {
    for (const [exit, target] of Object.entries(node.exits)) {
      if (flow.has(target)) continue;
      report({
        exit,
        path: ["exits", exit],
        params: { widget: flow.nameOf(id), exit: exitName(flow, id, exit), target },
        fixes: [disconnectFix(flow, id, exit)],
      });
    }
  },
};

/** A connection on an exit the widget does not have (any more): it can never be taken. */
const unknownExit: FlowRule = {
  code: "SF2004",
  scope: "node",
  severity: ALWAYS_ERROR,
  checkNode(id, node, flow, report) {
    const view = flow.view(id);
    // What hangs on a widget at which calls end has a rule of its own (SF2103).
    if (!view || view.exits.length === 0) return;
    const { exits } = view;
    for (const exit of Object.keys(node.exits)) {
      if (exits.some(({ id: known }) => known === exit)) continue;
      report({
        exit,
        path: ["exits", exit],
        params: { widget: flow.nameOf(id), exit },
        fixes: [disconnectFix(flow, id, exit)],
      });
    }
  },
};

/** FLOW-4: no call can ever come here. */
const unreachable: FlowRule = {
  code: "SF2005",
  scope: "node",
  severity: ERROR_IF_STRICT,
  checkNode(id, _node, flow, report) {
    if (flow.isReachable(id)) return;
    const isRoot = flow.incoming(id).length === 0;
    report({
      params: { widget: flow.nameOf(id) },
      fixes: isRoot
        ? [
            {
              label: "fix.removeWidget",
              params: { widget: flow.nameOf(id) },
              edits: [{ type: "removeWidget", id }],
            },
          ]
        : [],
    });
  },
};

/** A widget nobody here can execute: it is kept as it is, but cannot be published. */
const unknownType: FlowRule = {
  code: "SF2006",
  scope: "node",
  severity: ALWAYS_ERROR,
  checkNode(id, node, flow, report) {
    if (flow.knowsType(node.type)) return;
    report({ path: ["type"], params: { widget: flow.nameOf(id), type: node.type } });
  },
};

/** Settings of a known type that do not fit its schema. */
const invalidSettings: FlowRule = {
  code: "SF2007",
  scope: "node",
  severity: ALWAYS_ERROR,
  checkNode(id, node, flow, report) {
    if (!flow.knowsType(node.type) || flow.view(id)) return;
    report({ path: ["settings"], params: { widget: flow.nameOf(id) } });
  },
};

/** An exit a caller can take that leads nowhere: the call would be dropped there. */
const missingExit: FlowRule = {
  code: "SF2008",
  scope: "node",
  severity: ALWAYS_ERROR,
  checkNode(id, node, flow, report) {
    const view = flow.view(id);
    if (!view) return;
    for (const exit of view.exits) {
      // No input and invalid input have a rule of their own, which says more (IVR-9).
      if (exit.optional || exit.kind === "noInput" || exit.kind === "invalidInput") continue;
      if (targetOf(node, exit.id) !== undefined) continue;
      report({
        exit: exit.id,
        path: ["exits", exit.id],
        params: { widget: flow.nameOf(id), exit: exit.label || exit.id },
      });
    }
  },
};

/** A loop in which the caller is never asked anything would go round until the call's limit. */
const silentCycle: FlowRule = {
  code: "SF2009",
  scope: "flow",
  severity: ALWAYS_ERROR,
  checkFlow(flow, report) {
    for (const cycle of flow.silentCycles()) {
      const [first] = cycle;
      if (first === undefined) continue;
      report({
        widgetId: first,
        path: ["widgets", first],
        params: { widgets: cycle.map((id) => flow.nameOf(id)) },
      });
    }
  },
};

/** Two ways out under one name: the runtime could only ever take one of them. */
const sameExit: FlowRule = {
  code: "SF2010",
  scope: "node",
  severity: ALWAYS_ERROR,
  checkNode(id, _node, flow, report) {
    const exits = flow.view(id)?.exits ?? [];
    exits.forEach(({ id: exit }, index) => {
      const first = exits.findIndex((other) => other.id === exit);
      if (first < index) report({ exit, params: { widget: flow.nameOf(id), exit } });
    });
  },
};

/** A flow that soon cannot grow any more: said at 80 % of what a document may hold. */
const nearlyFull: FlowRule = {
  code: "SF2011",
  scope: "flow",
  severity: ALWAYS_WARNING,
  checkFlow(flow, report) {
    const found = flow.ids().length;
    if (found < MAX_WIDGETS * 0.8 || found > MAX_WIDGETS) return;
    report({ path: ["widgets"], params: { found, limit: MAX_WIDGETS } });
  },
};

export const structureRules: readonly FlowRule[] = [
  noStart,
  danglingEntry,
  danglingExit,
  unknownExit,
  unreachable,
  unknownType,
  invalidSettings,
  missingExit,
  silentCycle,
  sameExit,
  nearlyFull,
];
