import type { CustomerLists } from "./customer-lookup/lookup-handler.js";

/** The lists of this host. A real one would keep them in its CRM. */
export const customerLists: CustomerLists = {
  customers: { "+33199000001": { vip: true }, "+33199000002": { vip: false } },
  partners: { "+33199000003": { vip: false } },
};
