import {
  type ExitKind,
  type ExitSpec,
  targetOf,
  type WidgetNode,
  type WidgetRegistry,
} from "@smartflow/flow-schema";

/** How well an exit stands for "and then the call goes on", best first. */
const LIKELY: { readonly [Kind in ExitKind]: number } = {
  next: 0,
  option: 1,
  branch: 1,
  otherwise: 2,
  failure: 3,
  noInput: 4,
  invalidInput: 4,
};

/** The exit of a new widget on which what followed its place is hung; nothing when it has none. */
export function exitToFollow(registry: WidgetRegistry, node: WidgetNode): string | undefined {
  return byLikelihood(registry.exits(node) ?? [])[0]?.id;
}

/** The exit whose branch is kept when a widget is deleted: the likeliest that is connected. */
export function exitToKeep(registry: WidgetRegistry, node: WidgetNode): string | undefined {
  const exits = byLikelihood(registry.exits(node) ?? []);
  return exits.find(({ id }) => targetOf(node, id) !== undefined)?.id;
}

function byLikelihood(exits: readonly ExitSpec[]): readonly ExitSpec[] {
  return exits.toSorted((a, b) => LIKELY[a.kind] - LIKELY[b.kind]);
}
