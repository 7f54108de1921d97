import { defineBehaviour } from "@smartflow/flow-runtime";
import { customerLookup } from "./customer-lookup.js";
import { customerLookupMachine } from "./customer-lookup.machine.js";

export const customerLookupBehaviour = defineBehaviour(customerLookup, {
  machine: customerLookupMachine,
  input: ({ settings, from }) => ({ settings, number: from }),
});
