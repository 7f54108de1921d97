import { type EditorViews, FlowEditor } from "@smartflow/flow-editor";
import { createTestCall } from "@smartflow/flow-runtime/simulator";
import { useState } from "react";
import { behaviours, handlers, registry } from "./acme.js";
import { CustomerListControl } from "./customer-lookup/CustomerListControl.js";
import {
  CUSTOMER_LOOKUP_CARD_HEIGHT,
  CustomerLookupCard,
} from "./customer-lookup/CustomerLookupCard.js";
import { demoFlow } from "./demo-flow.js";

const views: EditorViews = {
  acmeCustomerLookup: {
    card: { Body: CustomerLookupCard, height: () => CUSTOMER_LOOKUP_CARD_HEIGHT },
  },
};
const controls = { acmeList: CustomerListControl };
const testCall = createTestCall({ registry, behaviours, handlers });

/** The editor of a host that brings one widget of its own. */
export function App({ locale }: { readonly locale: string }) {
  const [flow, setFlow] = useState(demoFlow);
  return (
    <FlowEditor
      flow={flow}
      onChange={setFlow}
      registry={registry}
      views={views}
      controls={controls}
      testCall={testCall}
      locale={locale}
    />
  );
}
