import { DEFAULT_HOLD_AUDIO } from "../messages/hold-audio.js";
import type { DerivedFact, FlowRule } from "../widgets/rule.js";
import { ALWAYS_ERROR, ALWAYS_INFO } from "../widgets/severities.js";

/** An address, a token in a query, or a signed token: what a symbolic id never looks like. */
const SECRET =
  /:\/\/|^data:|[?&](?:access_token|token|key|sig|signature|x-amz-[a-z-]+)=|^(?:bearer )?eyJ[\w-]+\.[\w-]+\./i;

/** An address or a token where a symbolic id belongs: whoever reads the flow could use it. */
const secretReference: FlowRule = {
  code: "SF8001",
  scope: "node",
  severity: ALWAYS_ERROR,
  checkNode(id, _node, flow, report) {
    for (const reference of flow.references(id)) {
      if (reference.kind === "number" || !SECRET.test(reference.id)) continue;
      // The value itself is kept out of the problem, which may be logged.
      report({
        path: ["settings", ...reference.path],
        params: { widget: flow.nameOf(id), kind: reference.kind },
      });
    }
  },
};

const variableOf: DerivedFact<string | null> = {
  of: (id, flow) => flow.view(id)?.traits.setsVariable ?? null,
};

/** Two steps put what callers enter under one name: the later input takes the earlier's place. */
const sameVariable: FlowRule = {
  code: "SF8003",
  scope: "node",
  severity: ALWAYS_INFO,
  checkNode(id, _node, flow, report) {
    // Most widgets set none: only for others it is worth asking who else does.
    const variable = flow.view(id)?.traits.setsVariable;
    if (variable === undefined) return;
    const [first] = flow.idsWhere(variableOf, variable);
    if (first === undefined || first === id) return;
    report({ params: { widget: flow.nameOf(id), other: flow.nameOf(first), variable } });
  },
};

/** Somebody or something that the workspace does not have (any more). */
const unresolved: FlowRule = {
  code: "SF8004",
  scope: "node",
  severity: ALWAYS_ERROR,
  checkNode(id, _node, flow, report) {
    for (const { kind, id: name, path } of flow.references(id)) {
      if (kind === "number") continue;
      const known = flow.known(kind);
      if (!known || known.has(name)) continue;
      // The default music comes with the product.
      if (kind === "media" && "media" in DEFAULT_HOLD_AUDIO && name === DEFAULT_HOLD_AUDIO.media)
        continue;
      report({
        path: ["settings", ...path],
        params: { widget: flow.nameOf(id), kind, name },
      });
    }
  },
};

export const referenceRules: readonly FlowRule[] = [secretReference, sameVariable, unresolved];
