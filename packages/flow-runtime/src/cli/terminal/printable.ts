const BREAKS = /[\t\n\v\f\r\p{Zl}\p{Zp}]+/gu;
const UNSAFE = /[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * A text from a document, safe for a terminal: on one line, and with control characters spelled
 * out, so that a title cannot recolour the screen, retitle the window or reverse what is read.
 */
export function printable(text: string): string {
  return text
    .replaceAll(BREAKS, " ")
    .replaceAll(UNSAFE, (found) => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);
}
