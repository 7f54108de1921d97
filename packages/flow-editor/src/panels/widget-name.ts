import type { Phrasebook, WidgetNode } from "@smartflow/flow-schema";

/** How a person calls a widget: its title, else what its type is called. */
export function widgetName(node: WidgetNode, book: Phrasebook): string {
  return node.title || book.widget(node.type);
}
