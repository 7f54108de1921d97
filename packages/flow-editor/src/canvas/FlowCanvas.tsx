import type { Place } from "@smartflow/flow-schema";
import {
  Background,
  BackgroundVariant,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  type Viewport,
} from "@xyflow/react";
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useActions, useEditor } from "../context/index.js";
import { type FlowLayout, neighbour } from "../graph/index.js";
import { useText } from "../i18n/index.js";
import { CanvasControls } from "./CanvasControls.js";
import { ConnectionLayer } from "./ConnectionLayer.js";
import { CanvasContext, type CanvasFacts } from "./canvas-context.js";
import { EntryCard } from "./EntryCard.js";
import { ExitMark } from "./ExitMark.js";
import { JumpLink } from "./JumpLink.js";
import { createTextMeasure } from "./measure-text.js";
import { PaletteSlot } from "./PaletteSlot.js";
import { firstView, useCamera } from "./use-camera.js";
import { useElements } from "./use-elements.js";
import { WidgetCard } from "./WidgetCard.js";

const NODE_TYPES = { card: WidgetCard, entry: EntryCard, exit: ExitMark, jump: JumpLink };

export interface FlowCanvasProps {
  /** What is shown beside a + when it is pressed. Without it the + only sets `palette`. */
  readonly palette?: ((place: Place, close: () => void) => ReactNode) | undefined;
}

/**
 * The flow as a picture: a tree from the top down, laid out by itself. A + on each connection
 * adds a step, a click on a card selects it. It fills the element it is in, which needs a height.
 */
export function FlowCanvas({ palette }: FlowCanvasProps) {
  const t = useText();
  const root = useRef<HTMLElement>(null);
  const [ground, setGround] = useState<Ground>();
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const { clientWidth, clientHeight } = element;
    const size =
      clientWidth > 0 && clientHeight > 0 ? { width: clientWidth, height: clientHeight } : NO_SIZE;
    setGround({ ...size, textWidth: createTextMeasure(element) });
  }, []);
  return (
    <section className="sf-canvas" aria-label={t("canvas.label")} ref={root}>
      {ground && (
        <ReactFlowProvider initialWidth={ground.width} initialHeight={ground.height}>
          <Picture ground={ground} root={root} />
        </ReactFlowProvider>
      )}
      {palette && <PaletteSlot within={root}>{palette}</PaletteSlot>}
    </section>
  );
}

interface Ground {
  readonly width: number;
  readonly height: number;
  readonly textWidth: (text: string) => number;
}

/** Used where an element has no size, as in a test without a browser. */
const NO_SIZE = { width: 960, height: 640 };

function Picture({
  ground,
  root,
}: {
  readonly ground: Ground;
  readonly root: RefObject<HTMLElement | null>;
}) {
  const { layout, nodes } = useElements(ground.textWidth);
  const actions = useActions();
  const facts = useFacts(layout, ground.textWidth, root);
  const [view] = useState<Viewport>(() => firstView(layout, ground));
  useFollowing(layout, root);
  return (
    <CanvasContext.Provider value={facts}>
      <ReactFlow
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        defaultViewport={view}
        minZoom={0.02}
        maxZoom={2}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomActivationKeyCode={null}
        panActivationKeyCode={null}
        panOnScroll
        zoomOnDoubleClick={false}
        onlyRenderVisibleElements
        attributionPosition="bottom-right"
        onPaneClick={() => actions.select(undefined)}
        onMoveStart={(event) => {
          if (event) actions.closePalette();
        }}
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} />
        <ConnectionLayer lines={layout.lines} />
        <CanvasControls />
      </ReactFlow>
    </CanvasContext.Provider>
  );
}

/** Keeps what the author or a test call is at in view. */
function useFollowing(layout: FlowLayout, root: RefObject<HTMLElement | null>): void {
  const bring = useCamera();
  const focus = useEditor((state) => state.focus);
  const selection = useEditor((state) => state.selection);
  const active = useEditor((state) => state.call?.active);
  // The side panel takes room from the canvas when something is selected.
  const width = useStore((state) => state.width);
  const shown = active ?? selection;
  useKeptMiddle(width);
  const latest = useRef(layout);
  useEffect(() => {
    latest.current = layout;
  }, [layout]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these is a reason to look.
  useEffect(() => {
    const card = latest.current.cards.find(({ id }) => id === shown);
    if (!card) return;
    void bring(card).then(() => {
      // The panel that opened may have covered the card, which took its focus along.
      if (document.activeElement === document.body) focusCard(root.current, card.id);
    });
  }, [bring, root, shown, focus?.seq, width]);
}

/** When room is taken from the canvas, what was in its middle stays in its middle. */
function useKeptMiddle(width: number): void {
  const { getViewport, setViewport } = useReactFlow();
  const before = useRef(width);
  useEffect(() => {
    const change = width - before.current;
    if (width === 0 || change === 0) return;
    before.current = width;
    const { x, y, zoom } = getViewport();
    void setViewport({ x: x + change / 2, y, zoom });
  }, [width, getViewport, setViewport]);
}

function useFacts(
  layout: FlowLayout,
  textWidth: (text: string) => number,
  root: RefObject<HTMLElement | null>,
): CanvasFacts {
  const bring = useCamera();
  const { deleteWidget } = useActions();
  const selection = useEditor((state) => state.selection);
  const first = layout.cards[0]?.id;
  const [walkedTo, setWalkedTo] = useState<string>();
  const walk = useCallback<CanvasFacts["walk"]>(
    (from, direction) => {
      const id = neighbour(layout, from, direction);
      const card = layout.cards.find((one) => one.id === id);
      if (id === undefined || !card) return;
      setWalkedTo(id);
      // What was out of view is mounted only when the view has come there.
      void bring(card).then(() => requestAnimationFrame(() => focusCard(root.current, id)));
    },
    [layout, bring, root],
  );
  const remove = useCallback<CanvasFacts["remove"]>(
    (id) => {
      const next = neighbour(layout, id, "down") ?? neighbour(layout, id, "up");
      if (!deleteWidget(id) || next === undefined) return;
      setWalkedTo(next);
      requestAnimationFrame(() => focusCard(root.current, next));
    },
    [layout, deleteWidget, root],
  );
  const isThere = (id: string | undefined) => layout.cards.some((card) => card.id === id);
  const tabStop = [walkedTo, selection, first].find(isThere);
  return useMemo(() => ({ textWidth, tabStop, walk, remove }), [textWidth, tabStop, walk, remove]);
}

function focusCard(root: HTMLElement | null, id: string): void {
  const button = root?.querySelector(`[data-widget="${CSS.escape(id)}"] .sf-card__open`);
  if (button instanceof HTMLElement) button.focus({ preventScroll: true });
}
