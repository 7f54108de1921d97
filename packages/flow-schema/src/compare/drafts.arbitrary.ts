import fc from "fast-check";
import { parseFlow } from "../flow/parse-flow.js";
import type { FlowDraft } from "../kernel/document.js";

// Names come from small sets, so that two drafts drawn apart share widgets, items and exits and
// differ in what they make of them.
const widgetId = fc.constantFrom("alpha", "beta", "gamma", "delta", "epsilon");
const itemId = fc.constantFrom("one", "two", "three", "four");
const words = fc.constantFrom("", "Hello", "Press 1", "Closed; “really” <b>closed</b>");

const message = fc.oneof(
  fc.record({ source: fc.constant("tts"), text: words }),
  fc.record({ source: fc.constant("file"), media: fc.constantFrom("m1", "m2"), fileName: words }),
);

function items(item: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<unknown[]> {
  return fc.uniqueArray(
    fc.tuple(itemId, item).map(([id, rest]) => ({ id, ...rest })),
    { maxLength: 4, selector: ({ id }) => id },
  );
}

const slots = items(
  fc.record({
    days: fc.subarray(["mon", "tue", "wed", "sun"]),
    from: fc.constantFrom("09:00", "22:00"),
    to: fc.constantFrom("12:00", "24:00"),
  }),
);

const match = fc.oneof(
  fc.record({ kind: fc.constant("equals"), values: fc.subarray(["1", "22", "333"]) }),
  fc.record({ kind: fc.constant("prefix"), prefix: fc.constantFrom("1", "9") }),
  fc.record({ kind: fc.constant("range"), from: fc.constant("1"), to: fc.constantFrom("5", "9") }),
);

const settings: { readonly [type: string]: fc.Arbitrary<unknown> } = {
  audioMessage: fc.record({ message }),
  holdExperience: fc.record({ name: words, announceWait: fc.boolean() }),
  ivrStandard: fc.record(
    {
      prompt: message,
      options: items(fc.record({ key: fc.constantFrom("1", "2", "*"), label: words })),
      retries: fc.integer({ min: 0, max: 2 }),
      finalMessage: message,
    },
    { requiredKeys: ["prompt", "options"] },
  ),
  ivrInput: fc.record(
    {
      submit: fc.oneof(
        fc.record({ by: fc.constant("length"), length: fc.integer({ min: 1, max: 3 }) }),
        fc.record({ by: fc.constant("finishKey"), minDigits: fc.integer({ min: 1, max: 3 }) }),
      ),
      branches: items(fc.record({ title: words, match })),
      variable: words,
    },
    { requiredKeys: ["branches"] },
  ),
  timeRule: fc.record(
    {
      branches: items(fc.record({ title: words, slots })),
      specialDates: items(fc.record({ from: fc.constantFrom("2026-12-25", "2027-01-01") })),
      timeZone: fc.constantFrom("Europe/Paris", "UTC"),
    },
    { requiredKeys: ["branches"] },
  ),
  ringTo: fc.record({
    target: fc.oneof(
      fc.record({ kind: fc.constantFrom("user", "team"), id: fc.constantFrom("anna", "sales") }),
      fc.record({ kind: fc.constant("number"), number: fc.constant("+33123456789") }),
      fc.record({ kind: fc.constant("line"), id: fc.constant("paris") }),
    ),
    ringForMs: fc.constantFrom(5_000, 20_000),
  }),
  voicemail: fc.record({ greeting: message }),
  // Nobody knows this type: what it holds is kept byte for byte.
  acmeLookup: fc.dictionary(
    fc.constantFrom("z", "a", "m"),
    fc.constantFrom<unknown>(1, null, "é", ["x", { y: 2 }], { b: 1, a: { id: "one" } }),
  ),
};

const EXITS = ["next", "noAnswer", "noInput", "invalidInput", "otherwise", "one", "two", "three"];

const widget = fc.constantFrom(...Object.keys(settings)).chain((type) =>
  fc.record(
    {
      type: fc.constant(type),
      title: words,
      settings: settings[type] ?? fc.constant({}),
      exits: fc.dictionary(fc.constantFrom(...EXITS), widgetId, { maxKeys: 4 }),
    },
    { requiredKeys: ["type", "settings", "exits"] },
  ),
);

/** Drafts of one origin: the same flow, drawn on by different hands. All of them parse. */
export const draft: fc.Arbitrary<FlowDraft> = fc
  .record(
    {
      name: words,
      locale: fc.constantFrom("en-US", "fr-FR"),
      timeZone: fc.constantFrom("UTC", "Europe/Paris"),
      limits: fc.record({ maxSteps: fc.constantFrom(10, 1_000) }),
      start: widgetId,
      onError: widgetId,
      widgets: fc.dictionary(widgetId, widget, { maxKeys: 5 }),
    },
    { requiredKeys: ["widgets"] },
  )
  .map((facts) => {
    const read = parseFlow({ schemaVersion: 1, id: "flow", ...facts });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.flow;
  });

/** A base and two drafts that were made from it: most widgets stay as they were. */
export const versions: fc.Arbitrary<{
  readonly base: FlowDraft;
  readonly ours: FlowDraft;
  readonly theirs: FlowDraft;
}> = fc
  .tuple(draft, draft, draft, fc.infiniteStream(fc.constantFrom("base", "new")))
  .map(([base, otherOurs, otherTheirs, choices]) => {
    const next = () => choices.next().value;
    const from = (other: FlowDraft): FlowDraft => {
      const facts = next() === "base" ? base : other;
      const ids = new Set([...Object.keys(base.widgets), ...Object.keys(other.widgets)]);
      const kept = [...ids].flatMap((id) => {
        const node = (next() === "base" ? base : other).widgets[id];
        return node ? [[id, node] as const] : [];
      });
      return { ...facts, widgets: Object.fromEntries(kept) };
    };
    return { base, ours: from(otherOurs), theirs: from(otherTheirs) };
  });
