import {
  type FlowDraft,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type PublishableFlow,
  parseFlow,
  publishFlow,
  TELEPHONE_KEYS,
  type WidgetNode,
} from "@smartflow/flow-schema";
import {
  clinicFlowFr,
  hotelFlowEn,
  minimalFlow,
  referenceFlow,
  supportFlowEn,
  supportFlowFr,
} from "@smartflow/flow-schema/fixtures";
import { generateFlow, type Random } from "@smartflow/flow-schema/testing";

/** What is published when a call comes in: the flow of its line, and those of the other lines. */
export interface RandomFlows {
  readonly flow: PublishableFlow;
  readonly lines: { readonly [line: string]: PublishableFlow };
}

/** Flows that redirect to each other's lines, and to one that nobody has. */
export function randomFlows(random: Random): RandomFlows {
  const flow = random.chance(10) ? random.pick(FIXTURES) : randomFlow(random);
  const north = randomFlow(random);
  const south = randomFlow(random);
  return { flow, lines: { north, south, circle: CIRCLE } };
}

/** A publishable flow of any shape, in which every setting may differ from its default. */
function randomFlow(random: Random): PublishableFlow {
  const flow = generateFlow({
    widgets: 1 + random.below(random.pick([4, 8, 16])),
    seed: random.below(0x7fff_ffff),
    shape: random.pick(["tree", "tree", "chain"]),
    loops: random.chance(40),
  });
  return publish(vary(flow, random));
}

function publish(flow: FlowDraft): PublishableFlow {
  const parsed = parseFlow(flow);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const published = publishFlow(parsed.flow);
  if (!published.ok) throw new Error(JSON.stringify(published.problems));
  return published.flow;
}

function vary(flow: FlowDraft, random: Random): FlowDraft {
  const ids = Object.keys(flow.widgets);
  return {
    ...flow,
    locale: random.pick(["en-GB", "fr-FR"]),
    timeZone: random.pick(ZONES),
    limits: {
      maxCallMs: random.chance(20) ? 10_000 + random.below(50_000) : 14_400_000,
      maxSteps: random.chance(10) ? 1 + random.below(8) : 1_000,
      maxVisitsPerWidget: random.chance(20) ? 1 + random.below(3) : 10,
    },
    ...(random.chance(30) ? { onError: random.pick(ids) } : {}),
    widgets: Object.fromEntries(
      Object.entries(flow.widgets).map(([id, node]) => [id, varyNode(node, random)]),
    ),
  };
}

function varyNode(node: WidgetNode, random: Random): WidgetNode {
  const varied = VARIATIONS[node.type]?.(random, node);
  return {
    ...node,
    settings: { ...node.settings, ...varied?.settings },
    exits: varied?.exits ?? node.exits,
  };
}

type Variation = (
  random: Random,
  node: WidgetNode,
) => { readonly settings: JsonObject; readonly exits?: WidgetNode["exits"] };

/** A line that redirects to itself: it is RING-2's five hops that end it. */
const CIRCLE = publish({
  ...minimalFlow,
  start: "again",
  widgets: {
    again: {
      type: "ringTo",
      settings: { target: { kind: "line", id: "circle" } },
      exits: {},
    },
  },
});
const FIXTURES = [
  clinicFlowFr,
  hotelFlowEn,
  minimalFlow,
  referenceFlow,
  supportFlowEn,
  supportFlowFr,
].map(publish);
const ZONES = ["Europe/Paris", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"];
const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const VARIATIONS: { readonly [type: string]: Variation } = {
  audioMessage: (random, { exits }) => ({
    settings: some(random, 30, "message", () => file("jingle")),
    // A goodbye: an audio message may be the end of the call.
    exits: random.chance(10) ? {} : exits,
  }),
  holdExperience: (random) => ({
    settings: {
      audio: random.pick<JsonObject>([
        { source: "library", media: "violins" },
        { source: "library", media: "" },
        { source: "file", media: "house-music" },
        { source: "ringtone" },
      ]),
    },
  }),
  ivrStandard: (random, { settings }) => ({
    settings: {
      ...prompts(random),
      // The same options on other keys: the flow knows them by their ids.
      ...some(random, 40, "options", () => onOtherKeys(random, list(settings["options"]))),
    },
  }),
  ivrInput: (random, { settings }) => ({
    settings: {
      ...prompts(random),
      ...some(random, 40, "interDigitTimeoutMs", () => 1_000 * (1 + random.below(8))),
      ...some(random, 30, "variable", () => "customer"),
      submit: random.chance(50) ? byKey(random) : { by: "length", length: 1 + random.below(4) },
      branches: list(settings["branches"]).map((branch) => ({ ...branch, match: match(random) })),
    },
  }),
  timeRule: (random, { exits }) => {
    const { open = "", otherwise = "" } = exits;
    return {
      settings: {
        ...some(random, 40, "timeZone", () => random.pick(ZONES)),
        branches: [
          { id: "open", slots: [slot("a", random), slot("b", random)] },
          { id: "late", slots: [slot("c", random)] },
        ],
        specialDates: [special("d", random), special("e", random)],
      },
      exits: { open, otherwise, late: random.pick([open, otherwise]) },
    };
  },
  voicemail: (random) => ({
    settings: {
      ...some(random, 50, "maxDurationMs", () => 1_000 * (1 + random.below(30))),
      finishKey: random.pick(["#", "#", "*"]),
    },
  }),
  ringTo: (random, { exits }) => {
    const each = some(random, 40, "ringEachForMs", () => 5_000 * (1 + random.below(4)));
    const redirects = exits["noAnswer"] === undefined || random.chance(12);
    if (!redirects) return { settings: each };
    const line = random.pick(["north", "south", "south", "circle", "nowhere"]);
    const target = random.chance(40)
      ? { kind: "number", number: "+33199001234" }
      : { kind: "line", id: line };
    return { settings: { target }, exits: {} };
  },
};

/** Often enough the setting, else nothing: then the flow's own stays. */
function some(random: Random, percent: number, name: string, make: () => JsonValue): JsonObject {
  return random.chance(percent) ? { [name]: make() } : {};
}

function list(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function file(media: string): JsonObject {
  return { source: "file", media };
}

function say(text: string): JsonObject {
  return { source: "tts", text };
}

function prompts(random: Random): JsonObject {
  return {
    bargeIn: random.chance(70),
    typeAhead: random.chance(40),
    retries: random.below(4),
    ...some(random, 50, "firstDigitTimeoutMs", () => 1_000 * (1 + random.below(10))),
    ...some(random, 50, "noInputMessage", () => say("We did not hear you.")),
    ...some(random, 50, "invalidMessage", () => file("wrong-key")),
    ...some(random, 50, "finalMessage", () => say("That was not it either.")),
    ...some(random, 20, "prompt", () => file("prompt")),
  };
}

function onOtherKeys(random: Random, options: readonly JsonObject[]): JsonObject[] {
  const keys: string[] = [...TELEPHONE_KEYS];
  return options.map((option) => {
    const [key = "1"] = keys.splice(random.below(keys.length), 1);
    return { ...option, key };
  });
}

function byKey(random: Random): JsonObject {
  const minDigits = 1 + random.below(3);
  const maxDigits = minDigits + random.below(5);
  return { by: "finishKey", finishKey: random.pick(["#", "#", "*"]), minDigits, maxDigits };
}

function match(random: Random): JsonObject {
  const digits = () => random.pick(DIGITS) + (random.chance(50) ? random.pick(DIGITS) : "");
  return random.pick<() => JsonObject>([
    () => ({ kind: "equals", values: [digits(), digits(), random.pick(DIGITS), "12"] }),
    () => ({ kind: "prefix", prefix: random.pick(["", "1", "2", "12", "*"]) }),
    () => ({ kind: "range", from: digits(), to: random.pick(["7", "88", "0999", "12345678901"]) }),
    () => ({ kind: "length", min: random.below(4), max: 1 + random.below(4) }),
  ])();
}

function time(random: Random): string {
  if (random.chance(20)) return random.pick(["00:00", "24:00"]);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(random.below(24))}:${random.pick(["00", "30", two(random.below(60))])}`;
}

/** Hours that are never empty, but may wrap midnight. */
function hours(random: Random): { from: string; to: string } {
  const [from, to] = [time(random), time(random)];
  const isEmpty = from === to || (from === "24:00" && to === "00:00");
  return isEmpty ? { from: "00:00", to: "24:00" } : { from, to };
}

function slot(id: string, random: Random): JsonObject {
  const days = DAYS.filter(() => random.chance(60));
  return { id, days: days.length === 0 ? ["mon"] : days, ...hours(random) };
}

function special(id: string, random: Random): JsonObject {
  const day = (from: number) => `2026-03-${String(from + random.below(10)).padStart(2, "0")}`;
  return {
    id,
    from: day(1),
    branch: random.pick(["open", "late", "otherwise"]),
    ...some(random, 50, "to", () => day(11)),
    ...some(random, 50, "hours", () => hours(random)),
  };
}
