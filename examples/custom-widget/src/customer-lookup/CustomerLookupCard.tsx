import { usePhrasebook, type WidgetViewProps } from "@smartflow/flow-editor";
import { isWidget } from "@smartflow/flow-schema";
import { customerLookup } from "./customer-lookup.js";

/** The height of the card's body in pixels: the layout needs it before anything is drawn. */
export const CUSTOMER_LOOKUP_CARD_HEIGHT = 28;

/** What the card on the canvas says, in the place of the derived summary. */
export function CustomerLookupCard({ node }: WidgetViewProps) {
  const texts = usePhrasebook();
  const list = isWidget(customerLookup, node) ? node.settings.list : "";
  return (
    <span className="acme-list" data-empty={list === ""}>
      {list || texts.text("widget.acmeCustomerLookup.list.none")}
    </span>
  );
}
