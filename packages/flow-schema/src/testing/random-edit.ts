import { type FlowDraft, targetOf, type WidgetNode, widgetAt } from "../kernel/document.js";
import type { Edit, PathSegment } from "../kernel/edit.js";
import { freshId } from "../kernel/ids.js";
import { isJsonObject, type JsonObject, type JsonValue, own } from "../kernel/json.js";
import { generateFlow } from "./generate-flow.js";
import type { Random } from "./random.js";

/** Widgets of all types whose settings are valid: what an edit brings in is taken from them. */
const DONOR = generateFlow({ widgets: 120, seed: 20 });
const DONORS = Object.values(DONOR.widgets);

type Maker = (flow: FlowDraft, random: Random) => Edit | undefined;

/**
 * One edit that can be applied to the draft and leaves one that parses, of any type that the
 * draft has a place for.
 */
export function randomEdit(flow: FlowDraft, random: Random): Edit {
  const makers = Object.values(MAKERS);
  const first = random.below(makers.length);
  for (let n = 0; n < makers.length; n++) {
    const edit = makers[(first + n) % makers.length]?.(flow, random);
    if (edit) return edit;
  }
  return { type: "setFlow", property: "name", value: `Flow ${random.below(100)}` };
}

const MAKERS: { readonly [Type in Edit["type"]]: Maker } = {
  setFlow: (flow, random) => {
    const ids = Object.keys(flow.widgets);
    const limits = { ...flow.limits, maxSteps: 1 + random.below(1_000) };
    const choices: Edit[] = [
      { type: "setFlow", property: "name", value: `Flow ${random.below(100)}` },
      { type: "setFlow", property: "locale", value: random.pick(["fr-FR", "en-GB"]) },
      { type: "setFlow", property: "timeZone", value: random.pick(["UTC", "Europe/Paris"]) },
      { type: "setFlow", property: "limits", value: limits },
      { type: "setFlow", property: "start" },
      { type: "setFlow", property: "onError" },
    ];
    if (ids.length > 0) {
      choices.push({
        type: "setFlow",
        property: random.pick(["start", "onError"] as const),
        value: random.pick(ids),
      });
    }
    return random.pick(choices);
  },

  addWidget: (flow, random) => ({
    type: "addWidget",
    id: freshId("added", (id) => widgetAt(flow, id) !== undefined),
    widget: { ...random.pick(DONORS), exits: {} },
  }),

  removeWidget: onWidget((id) => ({ type: "removeWidget", id })),

  replaceWidget: onWidget((id, node, random) => ({
    type: "replaceWidget",
    id,
    widget: { ...random.pick(DONORS), exits: node.exits },
  })),

  setTitle: onWidget((id, _node, random) =>
    random.chance(30)
      ? { type: "setTitle", id }
      : { type: "setTitle", id, title: `Title ${random.below(100)}` },
  ),

  setSetting: onWidget((id, node, random) => {
    const donor = donorOf(node, random);
    const names = Object.keys({ ...donor, ...node.settings });
    if (!donor || names.length === 0) return undefined;
    const name = random.pick(names);
    const value = own(donor, name);
    return random.chance(30) || value === undefined
      ? { type: "setSetting", id, path: [name] }
      : { type: "setSetting", id, path: [name], value };
  }),

  addItem: onWidget((id, node, random) => {
    const donor = donorOf(node, random);
    const lists = donor ? listsOf(donor) : [];
    if (lists.length === 0) return undefined;
    const { path, list } = random.pick(lists);
    const target = listsOf(node.settings).find((other) => samePath(other.path, path));
    const item = list.length > 0 ? random.pick(list) : undefined;
    if (!target || !isJsonObject(item)) return undefined;
    const taken = (itemId: string) => target.list.some((one) => idOf(one) === itemId);
    return {
      type: "addItem",
      id,
      path: [...path],
      index: random.below(target.list.length + 1),
      item: { ...item, id: freshId("item", taken) },
    };
  }),

  removeItem: onItem((id, path) => ({ type: "removeItem", id, path })),
  moveItem: onItem((id, path, size, random) => ({
    type: "moveItem",
    id,
    path,
    index: random.below(size),
  })),

  connect: onWidget((id, node, random, flow) => ({
    type: "connect",
    from: { widget: id, exit: random.pick([...Object.keys(node.exits), "next", "noInput"]) },
    to: random.pick(Object.keys(flow.widgets)),
  })),

  disconnect: onWidget((id, node, random) => {
    const exits = Object.keys(node.exits);
    if (exits.length === 0) return undefined;
    return { type: "disconnect", from: { widget: id, exit: random.pick(exits) } };
  }),

  moveBranch: onWidget((id, node, random, flow) => {
    const exits = Object.keys(node.exits);
    const to = random.pick(Object.keys(flow.widgets));
    const goal = widgetAt(flow, to);
    if (exits.length === 0 || !goal) return undefined;
    const exit = random.pick(["next", "noInput", "moved"]);
    if (targetOf(goal, exit) !== undefined) return undefined;
    return {
      type: "moveBranch",
      from: { widget: id, exit: random.pick(exits) },
      to: { widget: to, exit },
    };
  }),
};

function onWidget(
  make: (id: string, node: WidgetNode, random: Random, flow: FlowDraft) => Edit | undefined,
): Maker {
  return (flow, random) => {
    const ids = Object.keys(flow.widgets);
    if (ids.length === 0) return undefined;
    const id = random.pick(ids);
    const node = widgetAt(flow, id);
    return node && make(id, node, random, flow);
  };
}

function onItem(
  make: (id: string, path: PathSegment[], size: number, random: Random) => Edit,
): Maker {
  return onWidget((id, node, random) => {
    const lists = listsOf(node.settings).filter(({ list }) => list.length > 0);
    if (lists.length === 0) return undefined;
    const { path, list } = random.pick(lists);
    const item = idOf(random.pick(list));
    return item === undefined ? undefined : make(id, [...path, { id: item }], list.length, random);
  });
}

function donorOf(node: WidgetNode, random: Random): JsonObject | undefined {
  const donors = DONORS.filter(({ type }) => type === node.type);
  return donors.length === 0 ? undefined : random.pick(donors).settings;
}

interface ItemList {
  readonly path: readonly PathSegment[];
  readonly list: readonly JsonValue[];
}

/** Every list of items with ids, down to the slots of a branch. */
function listsOf(settings: JsonObject, under: readonly PathSegment[] = []): ItemList[] {
  return Object.entries(settings).flatMap(([name, value]) => {
    if (!isList(value)) return [];
    const path = [...under, name];
    const below = value.flatMap((item) => {
      const id = idOf(item);
      return isJsonObject(item) && id !== undefined ? listsOf(item, [...path, { id }]) : [];
    });
    return value.every((item) => idOf(item) !== undefined) ? [{ path, list: value }, ...below] : [];
  });
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function idOf(item: JsonValue): string | undefined {
  const id = isJsonObject(item) ? own(item, "id") : undefined;
  return typeof id === "string" ? id : undefined;
}

function samePath(a: readonly PathSegment[], b: readonly PathSegment[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
