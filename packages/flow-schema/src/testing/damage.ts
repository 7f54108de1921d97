import { ask, audio, hours, menu, ring } from "../fixtures/widgets.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import { freshId } from "../kernel/ids.js";
import type { Submit, ValueMatch } from "../widgets/ivr-input/ivr-input.js";
import type { Slot } from "../widgets/time-rule/time-rule.settings.js";
import type { Random } from "./random.js";

/** Does one kind of harm to a publishable flow. */
type Damage = (flow: FlowDraft, random: Random) => FlowDraft;

const SALES = { kind: "team", id: "sales" } as const;
const MONDAY: Slot = { id: "slot", days: ["mon"], from: "09:00", to: "20:00" };

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
  SF2103: (flow, random) =>
    inserted(flow, random, {
      ...ring("Partner", { kind: "number", number: "+33199001234" }, {}),
      exits: { noAnswer: random.pick(Object.keys(flow.widgets)) },
    }),
  SF3001: (flow, random) => inserted(flow, random, brokenMenu("", "1", "2")),
  SF3002: (flow, random) =>
    inserted(
      flow,
      random,
      menu("Menu", { prompt: "Press 1.", options: [{ id: "one", key: "1", label: "One" }] }, {}),
    ),
  SF3005: (flow, random) => inserted(flow, random, brokenMenu("Press 1.", "1", "1")),
  SF3006: (flow, random) => inserted(flow, random, menu("Menu", { prompt: "…", options: [] }, {})),
  SF3012: (flow, random) =>
    inserted(flow, random, question([{ kind: "range", from: "2000", to: "1000" }])),
  SF3013: (flow, random) =>
    inserted(flow, random, question([{ kind: "prefix", prefix: "1" }, equals("1000", "1999")])),
  SF3015: (flow, random) => inserted(flow, random, question([equals("1000", "2000", "1000")])),
  SF3016: (flow, random) =>
    inserted(
      flow,
      random,
      question([], { by: "finishKey", finishKey: "#", minDigits: 8, maxDigits: 4 }),
    ),
  SF3017: (flow, random) => inserted(flow, random, question([equals("1000", "20")])),
  SF4001: (flow, random) => inserted(flow, random, audio("Silence", " ")),
  SF5001: (flow, random) => inserted(flow, random, hours("Hours", { branches: [] }, {})),
  SF5003: (flow, random) =>
    inserted(flow, random, hours("Hours", { branches: [], timeZone: "Mars/Olympus" }, {})),
  SF5005: (flow) => ({ ...flow, timeZone: "Mars/Olympus" }),
  SF5012: (flow, random) =>
    inserted(
      flow,
      random,
      hours(
        "Hours",
        {
          branches: [
            { id: "day", title: "Day", slots: [{ ...MONDAY, to: "17:59" }] },
            { id: "late", title: "Late", slots: [{ ...MONDAY, from: "18:00" }] },
          ],
        },
        {},
      ),
    ),
  SF5014: (flow, random) =>
    inserted(
      flow,
      random,
      hours(
        "Hours",
        {
          branches: [{ id: "day", title: "Day", slots: [MONDAY] }],
          specialDates: ["first", "second"].map((id) => ({
            id,
            title: id,
            from: "2026-12-25",
            branch: "otherwise",
          })),
        },
        {},
      ),
    ),
  SF6001: (flow, random) => inserted(flow, random, ring("Nobody", { kind: "user", id: "" }, {})),
  SF6002: (flow, random) =>
    inserted(flow, random, ring("Partner", { kind: "number", number: "call me" }, {})),
  SF6003: (flow, random) => inserted(flow, random, ring("Patient", SALES, { ringForMs: 600_000 })),
  SF6004: (flow, random) =>
    inserted(flow, random, ring("In turn", SALES, { strategy: "random", ringEachForMs: 45_000 })),
  SF8002: (flow, random) =>
    inserted(flow, random, question([], { by: "length", length: 4 }, "customer number")),
};

function question(
  matches: readonly ValueMatch[],
  submit: Submit = { by: "length", length: 4 },
  variable?: string,
): WidgetNode {
  const branches = matches.map((match, n) => ({ id: `branch${n}`, title: `Branch ${n}`, match }));
  const settings = { prompt: "Your number, please.", submit, branches };
  return ask("Number", { ...settings, ...(variable === undefined ? {} : { variable }) }, {});
}

function equals(...values: string[]): ValueMatch {
  return { kind: "equals", values };
}

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
