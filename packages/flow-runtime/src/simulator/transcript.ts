import type { TranscriptLine } from "@smartflow/flow-schema/call";

/** A line without its time and widget. */
export type BareLine = TranscriptLine extends infer Each
  ? Each extends TranscriptLine
    ? Omit<Each, "atMs" | "widget">
    : never
  : never;

/** What the caller hears and does, in order, for people to read. */
export class Transcript {
  private written: readonly TranscriptLine[] = [];

  get lines(): readonly TranscriptLine[] {
    return this.written;
  }

  write(atMs: number, widget: string | undefined, line: BareLine): void {
    // The union of lines, each with the facts they share.
    const entry = { atMs, ...(widget === undefined ? {} : { widget }), ...line } as TranscriptLine;
    this.written = [...this.written, entry];
  }

  /** Notes that the message now playing was not heard to its end. */
  interrupt(): void {
    const index = this.written.findLastIndex(({ kind }) => kind === "hears");
    this.written = this.written.map((line, at) =>
      at === index && line.kind === "hears" ? { ...line, interrupted: true } : line,
    );
  }

  /** Takes a hold back that ended in the moment it began: nobody heard it. */
  endHold(atMs: number): void {
    const index = this.written.findLastIndex(({ kind }) => kind === "holds");
    if (this.written[index]?.atMs !== atMs) return;
    this.written = this.written.filter((_, at) => at !== index);
  }
}
