import * as z from "zod";

/** The name of the command, in a namespace of our own. */
export const LOOKUP = "acme.lookup";

/** What the widget asks. */
export const lookupRequest = z.strictObject({
  list: z.string(),
  /** E.164. */
  number: z.string(),
});

/** What the handler answers: the customer, or null when the list does not have the number. */
export const lookupAnswer = z.strictObject({ vip: z.boolean() }).nullable();

export type LookupAnswer = z.infer<typeof lookupAnswer>;
