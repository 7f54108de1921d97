import { useEffect, useMemo, useRef } from "react";
import { useFlow, useRegistry, useViews } from "../context/index.js";
import {
  type CanvasNode,
  cardContent,
  createLayouter,
  exitLabel,
  type FlowLayout,
  heightOfCard,
  type Measure,
  toNodes,
} from "../graph/index.js";
import { usePhrasebook, useText } from "../i18n/index.js";

/** The flow's layout, and its cards, exits and links as React Flow draws them. */
export function useElements(textWidth: (text: string) => number) {
  const flow = useFlow();
  const registry = useRegistry();
  const book = usePhrasebook();
  const t = useText();
  const views = useViews();
  const layouter = useMemo(() => {
    const measure: Measure = {
      textWidth,
      endsNote: t("canvas.ends"),
      title: (_id, node) => node.title || book.widget(node.type),
      exitLabel: (node, exit) => exitLabel(node, exit, book),
      cardHeight: (_id, node, entry) =>
        heightOfCard(
          cardContent(node, registry, book, textWidth),
          entry,
          views[node.type]?.card?.height(node),
        ),
    };
    return createLayouter(registry, measure);
  }, [registry, book, t, views, textWidth]);
  const layout: FlowLayout = useMemo(() => layouter(flow), [layouter, flow]);
  const before = useRef<readonly CanvasNode[]>([]);
  const nodes = useMemo(() => toNodes(layout, before.current), [layout]);
  useEffect(() => {
    before.current = nodes;
  }, [nodes]);
  return { layout, nodes };
}
