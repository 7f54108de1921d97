import type { Catalogue } from "@smartflow/flow-schema";

/** What people read of the widget: in the palette, on its card, in its form and in problems. */
export const customerLookupEn = {
  "widget.acmeCustomerLookup": "Customer lookup",
  "widget.acmeCustomerLookup.description": "Sends callers you know their own way",
  "widget.acmeCustomerLookup.summary": "Looks in “{list}”",
  "widget.acmeCustomerLookup.exit.vip": "VIP",
  "widget.acmeCustomerLookup.exit.found": "Customer",
  "widget.acmeCustomerLookup.exit.notFound": "Unknown caller",
  "widget.acmeCustomerLookup.exit.failed": "Lookup failed",
  "widget.acmeCustomerLookup.list": "Customer list",
  "widget.acmeCustomerLookup.list.none": "Choose a list",
  "widget.acmeCustomerLookup.timeoutMs": "Longest wait",
  "widget.acmeCustomerLookup.timeoutMs.help":
    "Callers hear nothing meanwhile. After this time the call goes on as if the lookup had failed.",
  "problem.ACME-1": "“{widget}” has no customer list to look in. Choose one.",
} as const satisfies Catalogue;

export const customerLookupFr: { readonly [Key in keyof typeof customerLookupEn]: string } = {
  "widget.acmeCustomerLookup": "Recherche client",
  "widget.acmeCustomerLookup.description": "Oriente les appelants que vous connaissez",
  "widget.acmeCustomerLookup.summary": "Cherche dans « {list} »",
  "widget.acmeCustomerLookup.exit.vip": "VIP",
  "widget.acmeCustomerLookup.exit.found": "Client",
  "widget.acmeCustomerLookup.exit.notFound": "Appelant inconnu",
  "widget.acmeCustomerLookup.exit.failed": "Recherche en échec",
  "widget.acmeCustomerLookup.list": "Liste de clients",
  "widget.acmeCustomerLookup.list.none": "Choisissez une liste",
  "widget.acmeCustomerLookup.timeoutMs": "Attente maximale",
  "widget.acmeCustomerLookup.timeoutMs.help":
    "L’appelant n’entend rien pendant ce temps. Ensuite l’appel continue comme si la recherche avait échoué.",
  "problem.ACME-1": "« {widget} » n’a pas de liste de clients où chercher. Choisissez-en une.",
};
