import type { FlowDraft, WidgetNode, WidgetRegistry } from "@smartflow/flow-schema";
import { drawnExits } from "./drawn-exits.js";
import type { FlowLayout } from "./layout.js";
import { layoutFlow } from "./layout-flow.js";
import type { Measure } from "./metrics.js";

/**
 * Lays a flow out again after each change, but only when a change can be seen: typing a longer
 * message into a card that keeps its height moves nothing.
 */
export function createLayouter(
  registry: WidgetRegistry,
  measure: Measure,
): (flow: FlowDraft) => FlowLayout {
  let last: { flow: FlowDraft; layout: FlowLayout } | undefined;

  const looks = (flow: FlowDraft, id: string, node: WidgetNode): string =>
    JSON.stringify([
      measure.cardHeight(id, node, "start"),
      measure.title(id, node),
      drawnExits(flow, node, registry).map(({ spec, target }) => [
        spec.id,
        spec.kind,
        spec.optional,
        measure.exitLabel(node, spec),
        target,
      ]),
    ]);

  const isAlike = (before: FlowDraft, after: FlowDraft): boolean => {
    if (before.start !== after.start || before.onError !== after.onError) return false;
    const ids = Object.keys(after.widgets);
    if (ids.length !== Object.keys(before.widgets).length) return false;
    return ids.every((id) => {
      const was = before.widgets[id];
      const is = after.widgets[id];
      if (was === is) return true;
      return was && is && looks(before, id, was) === looks(after, id, is);
    });
  };

  return (flow) => {
    if (last && (last.flow === flow || isAlike(last.flow, flow))) {
      last = { flow, layout: last.layout };
    } else {
      last = { flow, layout: layoutFlow(flow, registry, measure) };
    }
    return last.layout;
  };
}
