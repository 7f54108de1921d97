import {
  type ExitRef,
  type FlowDraft,
  targetOf,
  type WidgetNode,
  widgetAt,
} from "../kernel/document.js";
import type { Edit } from "../kernel/edit.js";

/** A place where a widget can be put: the start of the flow, or one exit of one widget. */
export type Place = { readonly at: "start" } | ({ readonly at: "exit" } & ExitRef);

/** The edit that makes a place lead to a widget. */
export function leadTo(place: Place, to: string): Edit {
  return place.at === "start"
    ? { type: "setFlow", property: "start", value: to }
    : { type: "connect", from: { widget: place.widget, exit: place.exit }, to };
}

/** What a place leads to now. */
export function leadsTo(flow: FlowDraft, place: Place): string | undefined {
  if (place.at === "start") return flow.start;
  const widget = widgetAt(flow, place.widget);
  return widget ? targetOf(widget, place.exit) : undefined;
}

/**
 * Puts a widget between a place and what follows it. `through` names the new widget's exit that
 * what followed hangs on; without one it is left unconnected (and can be found as unreachable).
 */
export function insertWidget(
  flow: FlowDraft,
  place: Place,
  id: string,
  widget: WidgetNode,
  through: string | undefined,
): readonly Edit[] {
  const following = leadsTo(flow, place);
  const exits =
    following !== undefined && through !== undefined
      ? { ...widget.exits, [through]: following }
      : widget.exits;
  return [{ type: "addWidget", id, widget: { ...widget, exits } }, leadTo(place, id)];
}

/**
 * Takes one widget away and keeps what follows: all that led to it now leads to what followed
 * `keep` (its first exit that leads anywhere by default). What hung on its other exits stays in
 * the document. Nothing is led to itself by it: a message between a menu and the menu again
 * leaves the menu's exit free.
 */
export function deleteWidget(flow: FlowDraft, id: string, keep?: string): readonly Edit[] {
  const widget = widgetAt(flow, id);
  if (!widget) return [];
  const leads = (target: string | undefined): target is string =>
    target !== undefined && target !== id && widgetAt(flow, target) !== undefined;
  const kept =
    keep === undefined ? Object.values(widget.exits).find(leads) : targetOf(widget, keep);
  const following = leads(kept) ? kept : undefined;
  return [...detach(flow, new Set([id]), following), { type: "removeWidget", id }];
}

/** Takes a widget away with everything that only it leads to. */
export function deleteBranch(flow: FlowDraft, id: string): readonly Edit[] {
  const doomed = widgetsOnlyBehind(flow, id);
  const edits: Edit[] = [...detach(flow, doomed, undefined)];
  for (const gone of doomed) edits.push({ type: "removeWidget", id: gone });
  return edits;
}

/**
 * The widget and all that can be reached through it alone. What the start, `onError` or any widget
 * outside the branch leads to as well stays out of it, reachable or not.
 */
export function widgetsOnlyBehind(flow: FlowDraft, id: string): ReadonlySet<string> {
  const behind = walk(flow, [id], undefined);
  const outside = Object.keys(flow.widgets).filter((other) => !behind.has(other));
  const entries = [flow.start, flow.onError].filter((entry) => entry !== undefined);
  const held = walk(flow, [...entries, ...outside], id);
  const only = new Set<string>();
  for (const candidate of behind) if (!held.has(candidate)) only.add(candidate);
  return only;
}

/** Every widget that a walk from `from` can come to, `from` included, not passing `avoiding`. */
export function reachableFrom(
  flow: FlowDraft,
  from: string | undefined,
  avoiding?: string,
): ReadonlySet<string> {
  return walk(flow, from === undefined ? [] : [from], avoiding);
}

function walk(
  flow: FlowDraft,
  from: readonly string[],
  avoiding: string | undefined,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === avoiding || seen.has(id)) continue;
    const widget = widgetAt(flow, id);
    if (!widget) continue;
    seen.add(id);
    for (const target of Object.values(widget.exits)) {
      if (!seen.has(target)) open.push(target);
    }
  }
  return seen;
}

/** Frees everything that leads into the doomed widgets, or leads it to what follows them. */
function detach(
  flow: FlowDraft,
  doomed: ReadonlySet<string>,
  following: string | undefined,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const property of ["start", "onError"] as const) {
    const target = flow[property];
    if (target === undefined || !doomed.has(target)) continue;
    edits.push(
      following === undefined
        ? { type: "setFlow", property }
        : { type: "setFlow", property, value: following },
    );
  }
  for (const [widget, { exits }] of Object.entries(flow.widgets)) {
    if (doomed.has(widget)) continue;
    for (const [exit, target] of Object.entries(exits)) {
      if (!doomed.has(target)) continue;
      const from = { widget, exit };
      edits.push(
        following === undefined || following === widget
          ? { type: "disconnect", from }
          : { type: "connect", from, to: following },
      );
    }
  }
  return edits;
}
