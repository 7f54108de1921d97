import type { FlowDraft } from "@smartflow/flow-schema";
import type { CallRecord } from "@smartflow/flow-schema/call";
import type { createColors } from "picocolors";
import { widthOf, wrap } from "../terminal/columns.js";
import { printable } from "../terminal/printable.js";
import type { Speech } from "../texts/speech.js";
import { duration } from "./moment.js";

type Ink = ReturnType<typeof createColors>;

/** What stands above a transcript: which flow, when on its own wall clock, who calls. */
export function callHeading(
  flow: FlowDraft,
  call: { readonly startsAt: number; readonly from: string | null },
  speech: Speech,
  ink: Ink,
  width?: number,
): readonly string[] {
  const at = new Intl.DateTimeFormat(speech.language === "en" ? "en-GB" : "fr-FR", {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: zoneOf(flow),
  }).format(call.startsAt);
  const from =
    call.from === null
      ? speech.say("cli.call.anonymous")
      : speech.say("cli.call.from", { number: printable(call.from) });
  const name = printable(flow.name || flow.id);
  const facts = `${at} (${zoneOf(flow)}), ${from}`;
  if (width === undefined || widthOf(`${name}  ${facts}`) < width) {
    return [`${ink.bold(name)}  ${ink.dim(facts)}`];
  }
  return [ink.bold(name), ...wrap(facts, width - 1).map(ink.dim)];
}

/** The line below a transcript: how the call ended, who ended it, how long it took. */
export function callSummary(record: CallRecord, speech: Speech, ink: Ink): string {
  const outcome = speech.say(`cli.outcome.${record.outcome}`);
  const paint = {
    answered: ink.green,
    voicemail: ink.green,
    redirected: ink.green,
    completed: ink.green,
    missed: ink.yellow,
    failed: ink.red,
  }[record.outcome];
  const length = duration(record.endedAt - record.startedAt);
  return `${ink.bold(paint(outcome))}  ${ink.dim(`${length}, ${speech.say(`cli.endedBy.${record.endedBy}`)}`)}`;
}

/** A flow may be called whose zone this machine does not know; a rule says so elsewhere. */
function zoneOf({ timeZone }: FlowDraft): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}
