import type { NodeProps } from "@xyflow/react";
import { type KeyboardEvent, memo, type ReactNode, useMemo } from "react";
import {
  useActions,
  useEditor,
  useProblemsOf,
  useRegistry,
  useViews,
  useWidget,
} from "../context/index.js";
import { type CardContent, type CardNode, cardContent, type Direction } from "../graph/index.js";
import { usePhrasebook, useText } from "../i18n/index.js";
import { CategoryTile, Icon } from "../ui/index.js";
import { useCanvas } from "./canvas-context.js";
import { ProblemMark } from "./ProblemMark.js";

const ARROWS: { readonly [key: string]: Direction } = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** A widget on the canvas: what it is called, what it does, what is wrong with it. */
export const WidgetCard = memo(function WidgetCard({ data: { placed } }: NodeProps<CardNode>) {
  const { id, entry } = placed;
  const node = useWidget(id);
  const registry = useRegistry();
  const book = usePhrasebook();
  const t = useText();
  const problems = useProblemsOf(id);
  const actions = useActions();
  const { textWidth, tabStop, walk, remove } = useCanvas();
  const isSelected = useEditor((state) => state.selection === id);
  const call = useEditor(({ call: now }) => {
    if (!now) return undefined;
    if (now.active === id) return "active";
    return now.visited.includes(id) ? "visited" : "ahead";
  });
  const Body = useViews()[node?.type ?? ""]?.card?.Body;
  const content = useMemo(
    () => node && cardContent(node, registry, book, textWidth),
    [node, registry, book, textWidth],
  );
  // The layout may be one render behind a widget that was just taken away.
  if (!node || !content) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    if (direction) {
      event.preventDefault();
      walk(id, direction);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      remove(id);
    }
  };
  const { title } = content;
  const type = content.typeName || book.widget(node.type);
  const count = problems.length;

  return (
    <div
      className="sf-card"
      data-widget={id}
      data-widget-type={node.type}
      data-selected={isSelected || undefined}
      data-active={call === "active" || undefined}
      data-visited={call === "visited" || undefined}
      data-ahead={call === "ahead" || undefined}
      data-unreachable={entry === "unreachable" || undefined}
    >
      <button
        type="button"
        className="sf-card__open"
        aria-label={
          count > 0
            ? t("canvas.card.problems", { title, type, count })
            : t("canvas.card", { title, type })
        }
        aria-pressed={isSelected}
        tabIndex={tabStop === id ? 0 : -1}
        onClick={() => actions.select(id)}
        onKeyDown={onKeyDown}
      />
      <CardHead content={content}>
        <ProblemMark problems={problems} />
      </CardHead>
      {Body ? (
        <div className="sf-card__body">
          <Body id={id} node={node} />
        </div>
      ) : (
        <CardSummary summary={content.summary} />
      )}
      {entry === "unreachable" && (
        <p className="sf-card__reason">
          <Icon name="unplug" size={13} />
          <span>{t("canvas.unreachable")}</span>
        </p>
      )}
    </div>
  );
});

function CardHead({
  content: { category, icon, title, typeName },
  children,
}: {
  readonly content: CardContent;
  readonly children: ReactNode;
}) {
  return (
    <div className="sf-card__head">
      <CategoryTile category={category} icon={icon} size="l" />
      <div className="sf-card__names">
        <span className="sf-card__title" title={title}>
          {title}
        </span>
        {typeName !== "" && <span className="sf-card__type">{typeName}</span>}
      </div>
      {children}
    </div>
  );
}

function CardSummary({ summary }: { readonly summary: CardContent["summary"] }) {
  if (!summary) return null;
  return (
    <p
      className="sf-card__summary"
      data-kind={summary.kind}
      data-lines={summary.lines}
      title={summary.text}
    >
      {summary.kind === "quote" ? <q>{summary.text}</q> : summary.text}
    </p>
  );
}
