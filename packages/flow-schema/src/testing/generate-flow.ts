import { ask, audio, flow, hold, hours, menu, ring, voicemail } from "../fixtures/widgets.js";
import type { ExitRef, FlowDraft, WidgetNode } from "../kernel/document.js";
import { createRandom, type Random } from "./random.js";

export interface GenerateOptions {
  /** How many widgets the flow has, exactly. At least 1. */
  readonly widgets: number;
  /** The same seed gives the same flow. Default 1. */
  readonly seed?: number;
  /** A tree that branches and rejoins, or one long line. Default `tree`. */
  readonly shape?: "tree" | "chain";
  /** Whether callers who press nothing may be led back to the menu. Default: no loops at all. */
  readonly loops?: boolean;
}

/** An exit that waits for what follows it. */
interface OpenExit extends ExitRef {
  /** Only what speaks first may follow (IVR-9). */
  readonly unheard: boolean;
}

interface Made {
  readonly node: WidgetNode;
  readonly exits: readonly string[];
}

/** The last widget, to which every branch that has no end of its own leads. */
const END = "end";

const SENTENCES = [
  "Thank you for calling. One of our advisers will be with you shortly.",
  "Did you know that most questions are answered on our website, day and night?",
  "Calls may be recorded to improve our service. Tell us if you would rather not.",
  "Please have your customer number ready. You will find it at the top of your invoices.",
];

/**
 * Makes a publishable flow of exactly that many widgets, of all seven types, without a warning:
 * for benchmarks, layout tests and property tests. Pure: the same options give the same flow.
 *
 * @example
 * const flow = generateFlow({ widgets: 1_000, seed: 7 });
 */
export function generateFlow(options: GenerateOptions): FlowDraft {
  const random = createRandom(options.seed ?? 1);
  const chain = options.shape === "chain";
  const nodes = new Map<string, { node: WidgetNode; exits: Record<string, string> }>();
  const order: string[] = [];
  const open: OpenExit[] = [];
  const speaksFirst = new Set([END]);
  let start = END;

  const add = (id: string, made: Made): void => {
    nodes.set(id, { node: made.node, exits: {} });
    order.push(id);
    for (const exit of made.exits) {
      open.push({ widget: id, exit, unheard: exit === "noInput" || exit === "invalidInput" });
    }
  };
  const connect = (from: ExitRef, to: string): void => {
    const known = nodes.get(from.widget);
    if (known) known.exits[from.exit] = to;
  };

  for (let n = 1; n < options.widgets; n++) {
    // A chain goes on at the exit that was opened last; a tree anywhere.
    const at = chain ? open.findLastIndex((exit) => !exit.unheard) : random.below(open.length);
    const from = open[at];
    const isOnly = open.length <= 1;
    const kind = kindAt(random, { chain, isOnly, unheard: from?.unheard ?? false });
    const id = `${kind}${n}`;
    if (from) {
      const last = open.pop();
      if (last && last !== from) open[at] = last;
      connect(from, id);
    } else {
      start = id;
    }
    if (kind === "message" || kind === "voicemail") speaksFirst.add(id);
    add(id, MAKERS[kind](random, n));
    if (chain) closeAllButOne(open, (exit) => connect(exit, END));
  }

  nodes.set(END, {
    node: voicemail("Voicemail", "Please leave a message after the tone."),
    exits: {},
  });
  const place = new Map(order.map((id, index) => [id, index]));
  open.forEach((exit, index) => {
    // The first one keeps the end reachable; a join leads to a widget made later: never a circle.
    const here = place.get(exit.widget) ?? 0;
    const target = order[here + 1 + random.below(Math.max(1, order.length - here - 1))];
    const joins = index > 0 && random.chance(30) && target !== undefined;
    connect(exit, joins && (!exit.unheard || speaksFirst.has(target)) ? target : END);
  });
  if (options.loops) addLoops(nodes, random);

  return flow(
    {
      id: `flow_generated_${options.widgets}`,
      name: `Generated flow of ${options.widgets} widgets`,
      locale: "en-GB",
      timeZone: "Europe/Paris",
      start,
    },
    Object.fromEntries([...nodes].map(([id, { node, exits }]) => [id, { ...node, exits }])),
  );
}

type Kind = "message" | "hold" | "menu" | "ask" | "hours" | "ring" | "redirect" | "voicemail";

function kindAt(
  random: Random,
  at: { readonly chain: boolean; readonly isOnly: boolean; readonly unheard: boolean },
): Kind {
  if (at.unheard) return at.isOnly || random.chance(70) ? "message" : "voicemail";
  const kinds: Kind[] = ["message", "message", "hold", "hours", "ring", "menu", "ask"];
  // What ends a call may only stand where another branch goes on.
  if (!at.isOnly && !at.chain) kinds.push("voicemail", "redirect");
  return random.pick(kinds);
}

const MAKERS: { readonly [K in Kind]: (random: Random, n: number) => Made } = {
  message: (random, n) => ({
    node: audio(`Message ${n}`, random.pick(SENTENCES)),
    exits: ["next"],
  }),
  hold: (random, n) => ({
    node: hold(`Music ${n}`, { announceWait: random.chance(50) }, ""),
    exits: ["next"],
  }),
  voicemail: (random, n) => ({
    node: voicemail(`Voicemail ${n}`, random.pick(SENTENCES)),
    exits: [],
  }),
  redirect: (_random, n) => ({
    node: ring(`Partner ${n}`, { kind: "number", number: "+33199001234" }, {}),
    exits: [],
  }),
  ring: (random, n) => ({
    node: ring(
      `Team ${n}`,
      { kind: random.pick(["team", "user"] as const), id: `target-${random.below(20)}` },
      {
        ringForMs: 5_000 * (1 + random.below(12)),
        strategy: random.pick(["simultaneous", "random", "longestIdle"] as const),
        ringIfBusy: random.chance(50),
      },
    ),
    exits: ["noAnswer"],
  }),
  menu: (random, n) => {
    const keys = (["1", "2", "3", "4", "5"] as const).slice(0, 1 + random.below(5));
    const options = keys.map((key) => ({ id: `option${key}`, key, label: `Choice ${key}` }));
    const spoken = options.map(({ key, label }) => `For ${label.toLowerCase()}, press ${key}.`);
    return {
      node: menu(
        `Menu ${n}`,
        { prompt: spoken.join(" "), options, retries: random.below(3), bargeIn: random.chance(80) },
        {},
      ),
      exits: [...options.map(({ id }) => id), "noInput", "invalidInput"],
    };
  },
  ask: (random, n) => {
    const branches = ["1", "2", "3"].slice(0, random.below(4)).map((prefix) => ({
      id: `prefix${prefix}`,
      title: `Begins with ${prefix}`,
      match: { kind: "prefix" as const, prefix },
    }));
    return {
      node: ask(
        `Number ${n}`,
        {
          prompt: "Please enter your customer number, then press hash.",
          submit: random.chance(50)
            ? { by: "length", length: 4 }
            : { by: "finishKey", finishKey: "#", minDigits: 1, maxDigits: 8 },
          branches,
          retries: random.below(3),
          sensitive: random.chance(20),
        },
        {},
      ),
      exits: [...branches.map(({ id }) => id), "next", "noInput", "invalidInput"],
    };
  },
  hours: (_random, n) => ({
    node: hours(
      `Hours ${n}`,
      {
        branches: [
          {
            id: "open",
            title: "Open",
            slots: [
              {
                id: "week",
                days: ["mon", "tue", "wed", "thu", "fri"],
                from: "09:00",
                to: "18:00",
              },
              { id: "saturday", days: ["sat"], from: "09:30", to: "12:30" },
            ],
          },
        ],
        specialDates: [
          { id: "christmas", title: "Christmas", from: "2026-12-25", branch: "otherwise" },
        ],
      },
      {},
    ),
    exits: ["open", "otherwise"],
  }),
};

function closeAllButOne(open: OpenExit[], close: (exit: OpenExit) => void): void {
  const kept = open.findIndex((exit) => !exit.unheard);
  const [next] = open.splice(Math.max(0, kept), 1);
  for (const exit of open.splice(0)) close(exit);
  if (next) open.push(next);
}

/** Leads some messages that follow a menu's silence back to that menu. */
function addLoops(
  nodes: ReadonlyMap<string, { readonly node: WidgetNode; readonly exits: Record<string, string> }>,
  random: Random,
): void {
  const comingIn = new Map<string, number>();
  for (const { exits } of nodes.values()) {
    for (const target of Object.values(exits)) {
      comingIn.set(target, (comingIn.get(target) ?? 0) + 1);
    }
  }
  for (const [id, { exits }] of nodes) {
    const message = exits["noInput"] === undefined ? undefined : nodes.get(exits["noInput"]);
    const after = message?.exits["next"];
    // Only where something else still leads to what followed, so that all stays reachable.
    if (!message || after === undefined || (comingIn.get(after) ?? 0) < 2) continue;
    if (!random.chance(50)) continue;
    comingIn.set(after, (comingIn.get(after) ?? 0) - 1);
    message.exits["next"] = id;
  }
}
