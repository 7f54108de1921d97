import { emptyFlow, type FlowDraft, type WidgetNode } from "@smartflow/flow-schema";

/** What a generated widget is like: its type's index, its options, and where its exits lead. */
export interface Seedling {
  readonly kind: number;
  readonly options: readonly string[];
  readonly targets: readonly (number | null)[];
}

/** Makes a flow of any shape, loops and unreachable widgets included: for tests of the layout. */
export function flowOf(seedlings: readonly Seedling[], start: number | null): FlowDraft {
  const idOf = (index: number) => `w${index % seedlings.length}`;
  const widgets: Record<string, WidgetNode> = {};
  for (const [index, { kind, options, targets }] of seedlings.entries()) {
    const made = MAKERS[kind % MAKERS.length]?.(options);
    if (!made) continue;
    const exits: Record<string, string> = {};
    for (const [at, exit] of made.ways.entries()) {
      const target = targets[at];
      if (typeof target === "number") exits[exit] = idOf(target);
    }
    widgets[`w${index}`] = { type: made.type, settings: made.settings, exits };
  }
  const flow = { ...emptyFlow({ id: "generated" }), widgets };
  return start === null || seedlings.length === 0 ? flow : { ...flow, start: idOf(start) };
}

type Made = Pick<WidgetNode, "type" | "settings"> & { readonly ways: readonly string[] };

const MAKERS: readonly ((options: readonly string[]) => Made)[] = [
  () => ({ type: "audioMessage", settings: {}, ways: ["next"] }),
  (options) => ({
    type: "ivrStandard",
    settings: {
      options: options.map((label, index) => ({ id: `o${index}`, key: String(index % 10), label })),
    },
    ways: [...options.map((_, index) => `o${index}`), "noInput", "invalidInput"],
  }),
  () => ({ type: "voicemail", settings: {}, ways: [] }),
  () => ({ type: "ringTo", settings: {}, ways: ["noAnswer"] }),
  (options) => ({
    type: "timeRule",
    settings: { branches: options.map((title, index) => ({ id: `b${index}`, title })) },
    ways: [...options.map((_, index) => `b${index}`), "otherwise"],
  }),
  () => ({ type: "unheardOf", settings: { any: 1 }, ways: ["left", "right"] }),
];
