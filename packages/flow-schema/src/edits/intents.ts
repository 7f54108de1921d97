import {
  connectionsTo,
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
 * `keep` (its first connected exit by default). What hung on its other exits stays in the document.
 */
export function deleteWidget(flow: FlowDraft, id: string, keep?: string): readonly Edit[] {
  const widget = widgetAt(flow, id);
  if (!widget) return [];
  const kept = keep === undefined ? Object.values(widget.exits)[0] : targetOf(widget, keep);
  const following = kept === id ? undefined : kept;
  return [...detach(flow, new Set([id]), following), { type: "removeWidget", id }];
}

/** Takes a widget away with everything that only it leads to. */
export function deleteBranch(flow: FlowDraft, id: string): readonly Edit[] {
  const doomed = widgetsOnlyBehind(flow, id);
  const edits: Edit[] = [...detach(flow, doomed, undefined)];
  for (const gone of doomed) edits.push({ type: "removeWidget", id: gone });
  return edits;
}

/** The widget and all that can be reached through it alone. */
export function widgetsOnlyBehind(flow: FlowDraft, id: string): ReadonlySet<string> {
  const without = reachableFrom(flow, flow.start === id ? undefined : flow.start, id);
  const behind = reachableFrom(flow, id);
  const rooted = reachableFrom(flow, flow.start);
  const doomed = new Set<string>();
  for (const candidate of behind) {
    const heldElsewhere = rooted.has(id) ? without.has(candidate) : rooted.has(candidate);
    if (candidate === id || !heldElsewhere) doomed.add(candidate);
  }
  return doomed;
}

/** Every widget that a walk from `from` can come to, `from` included, not passing `avoiding`. */
export function reachableFrom(
  flow: FlowDraft,
  from: string | undefined,
  avoiding?: string,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = from === undefined || from === avoiding ? [] : [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const widget = widgetAt(flow, id);
    if (!widget || seen.has(id)) continue;
    seen.add(id);
    for (const target of Object.values(widget.exits)) {
      if (target !== avoiding && !seen.has(target)) open.push(target);
    }
  }
  return seen;
}

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
  for (const id of doomed) {
    for (const from of connectionsTo(flow, id)) {
      if (doomed.has(from.widget)) continue;
      edits.push(
        following === undefined
          ? { type: "disconnect", from }
          : { type: "connect", from, to: following },
      );
    }
  }
  return edits;
}
