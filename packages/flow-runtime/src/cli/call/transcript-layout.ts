import type { TranscriptLine } from "@smartflow/flow-schema/call";
import type { createColors } from "picocolors";
import { pad, widthOf, wrap } from "../terminal/columns.js";
import type { Speech } from "../texts/speech.js";
import { moment } from "./moment.js";
import type { Names } from "./names.js";
import { transcriptText } from "./transcript-text.js";

type Ink = ReturnType<typeof createColors>;

const TIME_WIDTH = 7;
const MAX_PLACE = 24;

/** Sets the lines of a transcript in columns: when, at which widget, what. */
export interface TranscriptLayout {
  /**
   * One line, with the widget's name where it differs from the line before. `shown` limits how
   * much of its text is set, from 0 to 1, while it is still being said.
   */
  set(line: TranscriptLine, before: TranscriptLine | undefined, shown?: number): readonly string[];
}

export interface LayoutOptions {
  readonly speech: Speech;
  readonly names: Names;
  readonly ink: Ink;
  /** The names of all widgets a call may pass, so that the column fits them from the start. */
  readonly places: readonly string[];
  /** Where to break lines; absent: nowhere. */
  readonly width: () => number | undefined;
}

export function createTranscriptLayout(options: LayoutOptions): TranscriptLayout {
  const { speech, names, ink, places, width } = options;
  const placeWidth = Math.min(
    MAX_PLACE,
    // On a narrow terminal what is said needs the room more.
    Math.floor((width() ?? Number.POSITIVE_INFINITY) / 4),
    Math.max(0, ...places.map(widthOf)),
  );
  const indent = TIME_WIDTH + 2 + placeWidth + 2;

  return {
    set(line, before, shown = 1) {
      const text = transcriptText(line, speech, names);
      const available = width();
      const wrapped = available ? wrap(text, Math.max(20, available - indent - 1)) : [text];
      const place = line.widget !== undefined && line.widget !== before?.widget;
      const name = place ? shorten(names.widget(line.widget), placeWidth) : "";
      const start = `${ink.dim(moment(line.atMs).padStart(TIME_WIDTH))}  ${ink.bold(pad(name, placeWidth))}  `;
      let left = Math.ceil(text.length * shown);
      return wrapped.flatMap((part, index) => {
        const said = part.slice(0, Math.max(0, left));
        left -= part.length + 1;
        if (said === "" && index > 0) return [];
        return [(index === 0 ? start : " ".repeat(indent)) + paint(line, said, ink)];
      });
    },
  };
}

function paint(line: TranscriptLine, text: string, ink: Ink): string {
  switch (line.kind) {
    case "hears":
      return text;
    case "presses":
    case "hangsUp":
      return ink.cyan(text);
    case "agent":
      return line.did === "answered" ? ink.green(text) : ink.yellow(text);
    default:
      return ink.dim(text);
  }
}

function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
