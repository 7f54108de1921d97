import { plainMeasure } from "../graph/index.js";

/**
 * The width of a text of 12 pixels in the font of an element, by the browser's own measure. Where
 * there is none (on a server, in tests) it is estimated.
 */
export function createTextMeasure(element: Element | null): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return plainMeasure.textWidth;
  const family = element ? getComputedStyle(element).fontFamily : "";
  context.font = `500 12px ${family || "system-ui"}`;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? Math.ceil(context.measureText(text).width);
    known.set(text, width);
    return width;
  };
}
