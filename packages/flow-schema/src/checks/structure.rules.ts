import { targetOf } from "../kernel/document.js";
import type { FlowRule } from "../widgets/rule.js";

const ALWAYS_ERROR = { recommended: "error", strict: "error" } as const;

/** A flow without a start: every call would be an apology. */
const noStart: FlowRule = {
  code: "SF2001",
  scope: "flow",
  severity: ALWAYS_ERROR,
  checkFlow(flow, report) {
    if (flow.property("start") !== undefined) return;
    const candidates = flow.ids().filter((id) => flow.incoming(id).length === 0);
    const first = candidates.length === 1 ? candidates[0] : undefined;
    report({
      path: ["start"],
      fixes:
        first === undefined
          ? []
          : [
              {
                label: "fix.startHere",
                params: { widget: flow.nameOf(first) },
                edits: [{ type: "setFlow", property: "start", value: first }],
              },
            ],
    });
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
      if (target === undefined || flow.node(target)) continue;
      report({
        path: [property],
        params: { property, target },
        fixes:
          property === "onError"
            ? [
                {
                  label: "fix.disconnect",
                  params: { exit: property },
                  edits: [{ type: "setFlow", property }],
                },
              ]
            : [],
      });
    }
  },
};

/** An exit that leads to a widget that is not there: the call would fail at that point. */
const danglingExit: FlowRule = {
  code: "SF2003",
  scope: "node",
  severity: ALWAYS_ERROR,
  checkNode(id, node, flow, report) {
    for (const [exit, target] of Object.entries(node.exits)) {
      if (flow.node(target)) continue;
      report({
        exit,
        path: ["exits", exit],
        params: { widget: flow.nameOf(id), exit, target },
        fixes: [
          {
            label: "fix.disconnect",
            params: { exit },
            edits: [{ type: "disconnect", from: { widget: id, exit } }],
          },
        ],
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
    if (!view) return;
    const known = new Set(view.exits.map((exit) => exit.id));
    for (const exit of Object.keys(node.exits)) {
      if (known.has(exit)) continue;
      report({
        exit,
        path: ["exits", exit],
        params: { widget: flow.nameOf(id), exit },
        fixes: [
          {
            label: "fix.disconnect",
            params: { exit },
            edits: [{ type: "disconnect", from: { widget: id, exit } }],
          },
        ],
      });
    }
  },
};

/** FLOW-4: no call can ever come here. */
const unreachable: FlowRule = {
  code: "SF2005",
  scope: "node",
  severity: { recommended: "warning", strict: "error" },
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
];
