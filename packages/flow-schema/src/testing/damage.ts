import { audio, hours, menu, ring } from "../fixtures/widgets.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import { freshId } from "../kernel/ids.js";
import type { Random } from "./random.js";

/** Does one kind of harm to a publishable flow. */
type Damage = (flow: FlowDraft, random: Random) => FlowDraft;

/**
 * Ways to break a publishable flow, each by the code of the problem that it makes. A flow that is
 * broken in one way may have other problems, too.
 */
export const damages: { readonly [code: string]: Damage } = {
  SF2001: ({ start: _start, ...flow }) => flow,
  SF2002: (flow) => ({ ...flow, onError: "nowhere" }),
  SF2003: (flow, random) => inserted(flow, random, audio("Lost", "One moment.", "nowhere")),
  SF2004: (flow, random) =>
    changed(flow, random, (node) => ({
      // Where calls end anyway there is no exit that could have been taken away.
      ...(Object.keys(node.exits).length > 0 ? node : audio("Left over", "One moment.")),
      exits: { ...node.exits, removed: random.pick(Object.keys(flow.widgets)) },
    })),
  SF2005: (flow) => ({
    ...flow,
    widgets: { ...flow.widgets, [fresh(flow)]: audio("Forgotten", "Nobody hears this.") },
  }),
  SF2006: (flow, random) =>
    changed(flow, random, (node) => ({ ...node, type: "acmeUnknown", settings: { any: [1] } })),
  SF2008: (flow, random) =>
    inserted(flow, random, ring("Nobody left", { kind: "team", id: "sales" }, {})),
  SF2009: (flow, random) => {
    const id = fresh(flow);
    return inserted(flow, random, audio("Round and round", "Please hold.", id));
  },
  SF3001: (flow, random) => inserted(flow, random, brokenMenu("", "1", "2")),
  SF3002: (flow, random) =>
    inserted(
      flow,
      random,
      menu("Menu", { prompt: "Press 1.", options: [{ id: "one", key: "1", label: "One" }] }, {}),
    ),
  SF3005: (flow, random) => inserted(flow, random, brokenMenu("Press 1.", "1", "1")),
  SF3006: (flow, random) => inserted(flow, random, menu("Menu", { prompt: "…", options: [] }, {})),
  SF4001: (flow, random) => inserted(flow, random, audio("Silence", " ")),
  SF5001: (flow, random) => inserted(flow, random, hours("Hours", { branches: [] }, {})),
  SF5003: (flow, random) =>
    inserted(flow, random, hours("Hours", { branches: [], timeZone: "Mars/Olympus" }, {})),
  SF5005: (flow) => ({ ...flow, timeZone: "Mars/Olympus" }),
  SF6001: (flow, random) => inserted(flow, random, ring("Nobody", { kind: "user", id: "" }, {})),
  SF6002: (flow, random) =>
    inserted(flow, random, ring("Partner", { kind: "number", number: "call me" }, {})),
};

function brokenMenu(prompt: string, ...keys: ("1" | "2")[]): WidgetNode {
  const options = keys.map((key, n) => ({ id: `option${n}`, key, label: `Option ${n}` }));
  return menu("Menu", { prompt, options }, {});
}

function fresh(flow: FlowDraft): string {
  return freshId("damage", (id) => Object.hasOwn(flow.widgets, id));
}

/** The flow with a widget more, to which some exit now leads. */
function inserted(flow: FlowDraft, random: Random, widget: WidgetNode): FlowDraft {
  const id = fresh(flow);
  const connected = Object.entries(flow.widgets).filter(
    ([, node]) => Object.keys(node.exits).length > 0,
  );
  if (connected.length === 0) {
    return { ...flow, start: id, widgets: { ...flow.widgets, [id]: widget } };
  }
  const [from, node] = random.pick(connected);
  const exit = random.pick(Object.keys(node.exits));
  const leading = { ...node, exits: { ...node.exits, [exit]: id } };
  return { ...flow, widgets: { ...flow.widgets, [from]: leading, [id]: widget } };
}

function changed(
  flow: FlowDraft,
  random: Random,
  change: (node: WidgetNode) => WidgetNode,
): FlowDraft {
  const [id, node] = random.pick(Object.entries(flow.widgets));
  return { ...flow, widgets: { ...flow.widgets, [id]: change(node) } };
}
