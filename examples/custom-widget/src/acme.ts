import { builtinBehaviours } from "@smartflow/flow-runtime";
import { builtinWidgets, createWidgetRegistry } from "@smartflow/flow-schema";
import { customerLists } from "./customer-lists.js";
import { customerLookupBehaviour } from "./customer-lookup/customer-lookup.behaviour.js";
import { customerLookup } from "./customer-lookup/customer-lookup.js";
import { LOOKUP } from "./customer-lookup/lookup-command.js";
import { createLookupHandler } from "./customer-lookup/lookup-handler.js";

/** The widgets that this host knows: the built-in ones and its own. */
export const registry = createWidgetRegistry([...builtinWidgets, customerLookup]);

/** How each of them behaves in a call. */
export const behaviours = {
  ...builtinBehaviours,
  acmeCustomerLookup: customerLookupBehaviour,
};

/** What executes the commands of the host's own widgets. */
export const handlers = { [LOOKUP]: createLookupHandler(customerLists) };
