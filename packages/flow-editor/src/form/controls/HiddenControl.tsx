/** A setting that the editor keeps and nobody edits. */
export function HiddenControl() {
  return null;
}
