import { memo } from "react";
import { Button } from "react-aria-components";
import { useProblemsOf } from "../../context/index.js";
import { usePhrasebook, useText } from "../../i18n/index.js";
import { Badge, cx, Icon } from "../../ui/index.js";
import { StepTile } from "../StepTile.js";
import { widgetName } from "../widget-name.js";
import type { OutlineItem } from "./outline-tree.js";

export interface OutlineRowProps {
  readonly item: OutlineItem;
  readonly isSelected: boolean;
  /** Whether a test call is there now. */
  readonly isActive: boolean;
  onSelect(widget: string): void;
}

/** Deeper than this the eye no longer counts: lines stay where they are. */
const DEEPEST = 8;

/** One line: the way, and the widget that it leads to. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { item, isSelected, isActive, onSelect } = props;
  const t = useText();
  const book = usePhrasebook();
  const { entry, exit, widget, isReference } = item;
  const way = exit ? book.exit(exit.type, exit.spec) : entry && t(`outline.${entry}`);
  return (
    <li
      className={cx("sf-outline__row", `sf-outline__row--${Math.min(item.level, DEEPEST)}`)}
      data-outline={widget?.id}
    >
      {way !== undefined && <span className="sf-outline__way">{way}</span>}
      {!widget ? (
        <span className="sf-outline__open">
          <Icon name="unplug" size={14} />
          {t("outline.open")}
        </span>
      ) : isReference ? (
        <Button className="sf-outline__jump" onPress={() => onSelect(widget.id)}>
          <Icon name="corner-down-right" size={14} />
          {t("outline.goTo", { title: widgetName(widget.node, book) })}
        </Button>
      ) : (
        <Button
          className={cx("sf-outline__step", isActive && "sf-outline__step--active")}
          aria-current={isSelected}
          onPress={() => onSelect(widget.id)}
        >
          <StepTile node={widget.node} size="s" />
          <span className="sf-outline__words">
            <span className="sf-outline__name">{widgetName(widget.node, book)}</span>
            <span className="sf-outline__type">{book.widget(widget.node.type)}</span>
          </span>
          <Problems id={widget.id} />
        </Button>
      )}
    </li>
  );
});

function Problems({ id }: { readonly id: string }) {
  const t = useText();
  const problems = useProblemsOf(id);
  if (problems.length === 0) return null;
  const isError = problems.some(({ severity }) => severity === "error");
  return (
    <Badge tone={isError ? "danger" : "warning"}>
      {t("outline.problems", { count: problems.length })}
    </Badge>
  );
}
