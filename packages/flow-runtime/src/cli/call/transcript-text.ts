import type { TranscriptLine } from "@smartflow/flow-schema/call";
import { printable } from "../terminal/printable.js";
import type { Speech } from "../texts/speech.js";
import { duration } from "./moment.js";
import type { Names } from "./names.js";

type LineOf<Kind extends TranscriptLine["kind"]> = Extract<TranscriptLine, { kind: Kind }>;
type Wording = { readonly [Kind in TranscriptLine["kind"]]: (line: LineOf<Kind>) => string };

/** One line of a transcript in words, without its time and place. */
export function transcriptText(line: TranscriptLine, speech: Speech, names: Names): string {
  const { say } = speech;
  const wording: Wording = {
    hears: ({ text, media, interrupted }) => {
      const said = say(media === undefined ? "cli.line.hears" : "cli.line.hearsFile", {
        text: printable(text),
      });
      return interrupted ? `${said} ${say("cli.line.interrupted")}` : said;
    },
    holds: ({ media }) =>
      media === "ringtone"
        ? say("cli.line.holdsRingtone")
        : say("cli.line.holds", { media: printable(media) }),
    beep: () => say("cli.line.beep"),
    presses: ({ key }) => say("cli.line.presses", { key }),
    rings: ({ agent }) => say("cli.line.rings", { agent: names.agent(agent) }),
    agent: ({ agent, did }) => say(`cli.line.agent.${did}`, { agent: names.agent(agent) }),
    records: ({ durationMs }) => say("cli.line.records", { duration: duration(durationMs) }),
    redirected: ({ number }) => say("cli.line.redirected", { number: printable(number) }),
    hangsUp: ({ by }) => say(`cli.line.hangsUp.${by}`),
  };
  // The map is total over the kinds, which TypeScript cannot follow through the union.
  return (wording[line.kind] as (line: TranscriptLine) => string)(line);
}
