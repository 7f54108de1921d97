import { useText } from "../../i18n/index.js";
import { IconButton, Menu, type MenuEntry } from "../../ui/index.js";

export interface ItemActionsProps {
  /** What the item is called, so that its menu can be told from the others. */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  onMove(index: number): void;
  onRemove(): void;
}

/** What can be done with an item of a list. Removing asks nothing: it can be undone. */
export function ItemActions({ name, index, count, onMove, onRemove }: ItemActionsProps) {
  const t = useText();
  const moves: readonly MenuEntry<"up" | "down">[] = [
    { id: "up", label: t("form.item.up"), icon: "arrow-up", isDisabled: index === 0 },
    { id: "down", label: t("form.item.down"), icon: "arrow-down", isDisabled: index === count - 1 },
  ];
  return (
    <Menu
      label={t("form.item.actions", { name })}
      placement="bottom end"
      trigger={<IconButton icon="ellipsis" size="s" label={t("form.item.actions", { name })} />}
      items={[
        ...(count > 1 ? moves : []),
        { id: "remove", label: t("form.item.remove"), icon: "trash-2", tone: "danger" },
      ]}
      onAction={(id) => {
        if (id === "remove") onRemove();
        else onMove(id === "up" ? index - 1 : index + 1);
      }}
    />
  );
}
