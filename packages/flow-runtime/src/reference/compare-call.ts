import type { CallAccount, Happening } from "./account.js";

/** Where two accounts of one call differ, or nothing. */
export interface Disagreement {
  readonly on: string;
  readonly engine: string;
  readonly reference: string;
}

/**
 * The first disagreement. A carrier that collects digits does not say when a prompt was stopped,
 * so the end of prompts is left out where `digits` is `collected`.
 */
export function compareCall(
  engine: CallAccount,
  reference: CallAccount,
  digits: "perKey" | "collected",
): Disagreement | undefined {
  const ours = comparable(engine, digits);
  const theirs = comparable(reference, digits);
  for (const [on, told] of Object.entries(theirs)) {
    const lines = ours[on] ?? [];
    const index = told.findIndex((line, place) => line !== lines[place]);
    const place = index === -1 ? told.length : index;
    if (index === -1 && lines.length <= told.length) continue;
    return { on, engine: lines[place] ?? "nothing", reference: told[place] ?? "nothing" };
  }
  return undefined;
}

/** The account as lines of text: what the caller meets in order, then what the record says. */
function comparable(
  account: CallAccount,
  digits: "perKey" | "collected",
): { readonly [on: string]: readonly string[] } {
  const isHeard = ({ what, at, until }: Happening) =>
    what !== "rings" && what !== "queues" && (what !== "holds" || at !== until);
  const withoutEnd = ({ until: _until, ...happening }: Happening) => happening;
  const seen = (happening: Happening) =>
    digits === "collected" && happening.what === "asks" ? withoutEnd(happening) : happening;
  const lines = (things: readonly object[]) => things.map(line);
  return {
    hears: lines(account.happenings.filter(isHeard).map(seen)),
    // Phones that ring at the same moment do so in no order.
    rings: lines(
      account.happenings.filter((one) => !isHeard(one) && one.what !== "holds"),
    ).toSorted(),
    widgets: lines(account.widgets),
    choices: lines(account.choices),
    inputs: lines(account.inputs),
    legs: lines(account.legs).toSorted(),
    voicemail: lines(account.voicemail ? [account.voicemail] : []),
    end: lines([
      {
        outcome: account.outcome,
        endedBy: account.endedBy,
        endedAt: account.endedAt,
        answeredAt: account.answeredAt,
      },
    ]),
  };
}

/** Equal things give equal text, in whatever order their properties stand. */
function line(thing: object): string {
  const facts = Object.entries(thing).filter(([, value]) => value !== undefined);
  return JSON.stringify(Object.fromEntries(facts.toSorted(([a], [b]) => (a < b ? -1 : 1))));
}
