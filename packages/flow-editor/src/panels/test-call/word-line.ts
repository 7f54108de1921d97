import type { TranscriptLine } from "@smartflow/flow-schema/call";
import { useCallback } from "react";
import { type Text, useText } from "../../i18n/index.js";
import { useNamedLine } from "./agent-names.js";

type LineOf<Kind extends TranscriptLine["kind"]> = Extract<TranscriptLine, { kind: Kind }>;
type Wording = {
  readonly [Kind in TranscriptLine["kind"]]: (line: LineOf<Kind>, t: Text) => string;
};

/** The map is total, so that a new kind of line asks for its words. */
const WORDING: Wording = {
  hears: ({ text, media }, t) =>
    t("call.line.hears", { text: text || t("call.line.media", { media: media ?? "" }) }),
  holds: (_line, t) => t("call.line.holds"),
  beep: (_line, t) => t("call.line.beep"),
  presses: ({ key }, t) => t("call.line.presses", { key }),
  rings: ({ agent }, t) => t("call.line.rings", { agent }),
  agent: ({ agent, did }, t) => t("call.line.agent", { agent, did }),
  records: ({ durationMs }, t) =>
    t("call.line.records", { seconds: Math.round(durationMs / 1_000) }),
  redirected: ({ number }, t) => t("call.line.redirected", { number }),
  hangsUp: ({ by }, t) => t("call.line.hangsUp", { by }),
};

/** One line of a transcript as a sentence. */
export function wordLine(line: TranscriptLine, t: Text): string {
  // The entry belongs to the line's own kind, which TypeScript cannot follow through the union.
  const word = WORDING[line.kind] as (line: TranscriptLine, t: Text) => string;
  return word(line, t);
}

export function useLineWords(): (line: TranscriptLine) => string {
  const t = useText();
  const named = useNamedLine();
  return useCallback((line) => wordLine(named(line), t), [t, named]);
}
