import * as fc from "fast-check";
import { applyEdits } from "../edits/apply-edits.js";
import { serializeFlow } from "../flow/serialize-flow.js";
import type { FlowDraft } from "../kernel/document.js";
import type { Edit } from "../kernel/edit.js";
import { damages } from "./damage.js";
import { generateFlow } from "./generate-flow.js";
import { createRandom } from "./random.js";
import { randomEdit } from "./random-edit.js";

const seeds = () => fc.integer({ min: 0, max: 0x7fff_ffff });

/**
 * Flows that can be published: rooted, with rejoins, of all seven widgets. Without `loops` every
 * caller comes to an end without passing a widget twice.
 */
export function publishableFlows(
  options: { readonly maxWidgets?: number; readonly loops?: boolean } = {},
): fc.Arbitrary<FlowDraft> {
  return fc
    .record({
      widgets: fc.integer({ min: 1, max: options.maxWidgets ?? 40 }),
      seed: seeds(),
      shape: fc.constantFrom("tree" as const, "tree" as const, "chain" as const),
    })
    .map((chosen) => generateFlow({ ...chosen, loops: options.loops ?? false }));
}

/**
 * Edits that can be applied to the draft one after the other, of every type; after each of them
 * the draft parses.
 */
export function edits(
  flow: FlowDraft,
  options: { readonly maxLength?: number } = {},
): fc.Arbitrary<readonly Edit[]> {
  return fc.array(seeds(), { maxLength: options.maxLength ?? 12 }).map((chosen) => {
    let current = flow;
    return chosen.map((seed) => {
      const edit = randomEdit(current, createRandom(seed));
      const applied = applyEdits(current, [edit]);
      if (!applied.ok) throw new Error(`randomEdit made ${JSON.stringify(edit)}, which is refused`);
      current = applied.flow;
      return edit;
    });
  });
}

/** Half-finished flows as an editor leaves them: everything that edits can make of a flow. */
export function draftFlows(
  options: { readonly maxWidgets?: number } = {},
): fc.Arbitrary<FlowDraft> {
  return publishableFlows(options).chain((flow) =>
    edits(flow, { maxLength: 20 }).map((list) => {
      const applied = applyEdits(flow, list);
      return applied.ok ? applied.flow : flow;
    }),
  );
}

/** Flows with at least the problem of that code. They all parse. */
export function brokenFlows(
  options: { readonly maxWidgets?: number } = {},
): fc.Arbitrary<{ readonly code: string; readonly flow: FlowDraft }> {
  return fc
    .record({
      flow: publishableFlows(options),
      damage: fc.constantFrom(...Object.entries(damages)),
      seed: seeds(),
    })
    .map(({ flow, damage: [code, harm], seed }) => ({
      code,
      flow: harm(flow, createRandom(seed)),
    }));
}

/** Values and texts of every kind that somebody may hand in as a flow; most are none. */
export function jsonDocuments(): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true }) },
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    { weight: 6, arbitrary: mutatedDocuments() },
    { weight: 2, arbitrary: mutatedTexts() },
  );
}

/** Valid documents in which one value was replaced, dropped or renamed. */
export function mutatedDocuments(): fc.Arbitrary<unknown> {
  return fc
    .record({
      flow: publishableFlows({ maxWidgets: 12 }),
      places: fc.array(seeds(), { minLength: 1, maxLength: 4 }),
      value: fc.oneof(fc.jsonValue(), fc.constantFrom(...HOSTILE)),
      how: fc.constantFrom(...HOWS),
    })
    .map(({ flow, places, value, how }) => {
      // A copy through JSON: the flow's own objects must not be harmed.
      const document: unknown = JSON.parse(JSON.stringify(flow));
      // A copy for each place, too: a value that stands twice would be harmed in both.
      for (const place of places) mutateAt(document, place, JSON.parse(JSON.stringify(value)), how);
      return document;
    });
}

function mutatedTexts(): fc.Arbitrary<string> {
  return fc
    .record({
      flow: publishableFlows({ maxWidgets: 5 }),
      at: fc.nat(),
      drop: fc.integer({ min: 0, max: 5 }),
      put: fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom("{", "]", '"', ",", "1e999")),
    })
    .map(({ flow, at, drop, put }) => {
      const text = serializeFlow(flow);
      const place = at % text.length;
      return text.slice(0, place) + put + text.slice(place + drop);
    });
}

const HOSTILE: readonly unknown[] = [
  null,
  -1,
  1e308,
  "",
  "constructor",
  "__proto__",
  "toString",
  "x".repeat(300),
  { id: "constructor" },
  { __proto__: null, type: "audioMessage", settings: {}, exits: { next: "welcome" } },
];
const HOWS = ["replace", "drop", "rename", "reserved", "repeat"] as const;

/** Walks to a place that the number names, and changes what stands there. */
function mutateAt(root: unknown, place: number, value: unknown, how: (typeof HOWS)[number]): void {
  const random = createRandom(place);
  let parent = root;
  for (;;) {
    if (typeof parent !== "object" || parent === null) return;
    const keys = Object.keys(parent);
    if (keys.length === 0) return;
    const key = random.pick(keys);
    const child: unknown = Reflect.get(parent, key);
    const deeper = typeof child === "object" && child !== null && random.chance(75);
    if (deeper) {
      parent = child;
      continue;
    }
    if (how === "repeat" && Array.isArray(parent)) parent.push(child);
    else if (how === "drop") Reflect.deleteProperty(parent, key);
    else if (how === "rename") Reflect.set(parent, `${key}x`, child);
    else define(parent, how === "reserved" ? "__proto__" : key, value);
    return;
  }
}

/** As JSON.parse does it: `__proto__` becomes a name of its own and not a prototype. */
function define(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
