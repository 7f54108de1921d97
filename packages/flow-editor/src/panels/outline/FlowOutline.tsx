import { useMemo } from "react";
import { useActions, useEditor, useFlow, useRegistry, useSelection } from "../../context/index.js";
import { useText } from "../../i18n/index.js";
import { EmptyState } from "../../ui/index.js";
import { OutlineRow } from "./OutlineRow.js";
import { outlineOf } from "./outline-tree.js";

/** The flow as text, line by line: for screen readers, small screens and servers. */
export function FlowOutline() {
  const t = useText();
  const flow = useFlow();
  const registry = useRegistry();
  const selection = useSelection();
  const call = useEditor((state) => state.call);
  const { focusWidget } = useActions();
  const items = useMemo(() => outlineOf(flow, registry), [flow, registry]);
  return (
    <nav className="sf-outline" aria-label={t("outline.label")}>
      {items.length === 0 ? (
        <EmptyState icon="list-tree" title={t("outline.empty")} />
      ) : (
        <ol className="sf-outline__list">
          {items.map((item) => (
            <OutlineRow
              key={item.key}
              item={item}
              isSelected={item.widget !== undefined && item.widget.id === selection}
              isActive={item.widget !== undefined && item.widget.id === call?.active}
              onSelect={focusWidget}
            />
          ))}
        </ol>
      )}
    </nav>
  );
}
