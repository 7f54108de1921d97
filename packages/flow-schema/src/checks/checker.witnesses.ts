import type { DerivedFact, Finding, FlowReader, FlowRule } from "../widgets/rule.js";

const ALWAYS = { recommended: "info", strict: "info" } as const;
/** Ids that widgets of generated flows have, or get by edits, or never have. */
const NEIGHBOURS = ["a", "b", "c", "d", "start", "end", "added", "added2", "damage", "nowhere"];

function witness(read: (flow: FlowReader, id: string) => unknown): () => FlowRule {
  return () => ({
    code: "WITNESS-1",
    scope: "flow",
    severity: ALWAYS,
    checkFlow(flow, report) {
      for (const id of NEIGHBOURS) report(verdict(read(flow, id)));
    },
  });
}

function verdict(found: unknown): Finding {
  return { params: { found: JSON.stringify(found) ?? "nothing" } };
}

const titleLength: DerivedFact<number> = {
  of: (id, flow) => flow.nameOf(id).length,
};
const leadsToWaiting: DerivedFact<boolean> = {
  of: (id, flow) =>
    Object.values(flow.node(id)?.exits ?? {}).some(
      (target) => flow.view(target)?.traits.waitsForCaller === true,
    ),
};
const nested: DerivedFact<boolean> = {
  of: (id, flow) => flow.derived(titleLength, id) % 2 === 0,
};

const ofManyNames: DerivedFact<number> = {
  of: (id, flow) => flow.countWhere(titleLength, flow.derived(titleLength, id)),
};

/** For each thing a rule can read of a flow, a rule whose verdict rests on that alone. */
export const witnesses: { readonly [fact: string]: () => FlowRule } = {
  "whether a widget exists": witness((flow, id) => flow.has(id)),
  "a widget as it stands in the document": witness((flow, id) => flow.node(id)),
  "a widget's name": witness((flow, id) => flow.nameOf(id)),
  "whether settings fit": witness((flow, id) => flow.view(id) !== undefined),
  "a widget's settings": witness((flow, id) => flow.view(id)?.settings),
  "a widget's exits": witness((flow, id) => flow.view(id)?.exits),
  "a widget's traits": witness((flow, id) => flow.view(id)?.traits),
  "a view's node": witness((flow, id) => flow.view(id)?.node),
  "a widget's messages": witness((flow, id) => flow.messages(id)),
  "a widget's references": witness((flow, id) => flow.references(id)),
  "what leads to a widget": witness((flow, id) => flow.incoming(id)),
  "whether calls come to a widget": witness((flow, id) => flow.isReachable(id)),
  "a derived fact": witness((flow, id) => flow.derived(titleLength, id)),
  "a derived fact about neighbours": witness((flow, id) => flow.derived(leadsToWaiting, id)),
  "a derived fact that rests on another": witness((flow, id) => flow.derived(nested, id)),
  "the widgets of which a fact is true": witness((flow) => flow.idsWhere(nested, true)),
  "how many widgets there are of a kind": witness((flow) => flow.countWhere(leadsToWaiting, false)),
  "a derived fact that rests on how many there are": witness((flow, id) =>
    flow.derived(ofManyNames, id),
  ),
  "the ids of all widgets": witness((flow) => flow.ids()),
  "silent cycles": witness((flow) => flow.silentCycles()),
  "a free id": witness((flow, id) => [flow.freshId(id), flow.freshId(`${id}2`)]),
  "the start": witness((flow) => flow.property("start")),
  "where errors lead": witness((flow) => flow.property("onError")),
  "the flow's name": witness((flow) => flow.property("name")),
  "the flow's limits": witness((flow) => flow.property("limits")),
  "neighbours, from a rule about each widget": () => ({
    code: "WITNESS-2",
    scope: "node",
    severity: ALWAYS,
    checkNode(_id, node, flow, report) {
      for (const target of Object.values(node.exits)) {
        report(verdict([flow.nameOf(target), flow.view(target)?.traits, flow.incoming(target)]));
      }
    },
  }),
};
