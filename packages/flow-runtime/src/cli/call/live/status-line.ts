import type { TestCallState } from "@smartflow/flow-schema/call";
import type { createColors } from "picocolors";
import { wrap } from "../../terminal/columns.js";
import type { Speech } from "../../texts/speech.js";
import { duration, moment } from "../moment.js";
import type { Names } from "../names.js";

/** What stands below a call that is played: where it is, and which keys do what. */
export interface StatusLine {
  lines(
    state: TestCallState,
    controls: { readonly speed: number; readonly chosen: number },
  ): readonly string[];
}

interface StatusOptions {
  readonly speech: Speech;
  readonly names: Names;
  readonly ink: ReturnType<typeof createColors>;
  readonly width: () => number;
}

export function createStatusLine({ speech, names, ink, width }: StatusOptions): StatusLine {
  const { say } = speech;
  const waits = ({ status, waitingFor, elapsedMs }: TestCallState): string => {
    if (status === "inCall") return say("cli.waits.talk");
    const what = say(`cli.waits.${waitingFor?.what ?? "nothing"}`);
    const untilMs = waitingFor?.untilMs;
    return untilMs === undefined ? what : `${what} (${duration(Math.max(0, untilMs - elapsedMs))})`;
  };
  return {
    lines(state, { speed, chosen }) {
      const { ringing } = state;
      const agent = ringing[chosen % Math.max(1, ringing.length)];
      const place = state.widget === undefined ? "" : `${names.widget(state.widget)}: `;
      const now = `${moment(state.elapsedMs)}  ×${speed}  ${place}${waits(state)}`;
      const named = { agent: agent === undefined ? "" : names.agent(agent) };
      const keys = [
        say("cli.keys.digits"),
        agent !== undefined && say("cli.keys.answer", named),
        agent !== undefined && say("cli.keys.decline", named),
        ringing.length > 1 && say("cli.keys.nextAgent"),
        say("cli.keys.forward"),
        say("cli.keys.speed"),
        say("cli.keys.hangUp"),
      ].filter((text) => text !== false);
      // A line as wide as the terminal would wrap and could not be erased.
      const room = Math.max(20, width() - 1);
      const fitted = (text: string) => wrap(text, room).map((line) => line.slice(0, room));
      return [
        ...fitted(now).slice(0, 1).map(ink.inverse),
        ...fitted(keys.map(together).join("  ")).map(ink.dim),
      ];
    },
  };
}

/** A key stays on one line with what it does. */
function together(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
