import type { WidgetNode } from "@smartflow/flow-schema";
import { useRegistry } from "../context/index.js";
import { CategoryTile } from "../ui/index.js";

/** The icon of a widget as the flow has it, whether or not its type is known. */
export function StepTile({
  node,
  size,
}: {
  readonly node: Pick<WidgetNode, "type">;
  readonly size?: "s" | "m" | "l";
}) {
  const definition = useRegistry().definition(node.type);
  return (
    <CategoryTile
      category={definition?.category}
      icon={definition?.icon ?? "circle-help"}
      {...(size ? { size } : {})}
    />
  );
}
