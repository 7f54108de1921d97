import type { Handler } from "@smartflow/flow-runtime/simulator";
import { type LookupAnswer, lookupRequest } from "./lookup-command.js";

/** Customers by list, then by number. A backend would ask its CRM here. */
export interface CustomerLists {
  readonly [list: string]: { readonly [number: string]: NonNullable<LookupAnswer> };
}

/** Executes `acme.lookup`. What it throws takes the widget's exit `failed`. */
export function createLookupHandler(lists: CustomerLists): Handler {
  return (input) => {
    const { list, number } = lookupRequest.parse(input);
    const customers = Object.hasOwn(lists, list) ? lists[list] : undefined;
    if (!customers) throw new Error(`There is no customer list "${list}".`);
    return customers[number] ?? null;
  };
}
