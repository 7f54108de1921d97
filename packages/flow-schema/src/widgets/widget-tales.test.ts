import { describe, expect, it } from "vitest";
import * as z from "zod";
import { builtinWidgets } from "./builtin-widgets.js";
import { ringTo } from "./ring-to/ring-to.js";
import { defineWidget } from "./widget-definition.js";
import { taleOf } from "./widget-tales.js";

describe("what widgets tell of calls", () => {
  it("every built-in widget has a story", () => {
    const silent = builtinWidgets.filter((widget) => taleOf(widget).story === undefined);
    expect(silent).toEqual([]);
  });

  it("a host's variation of a built-in widget keeps its tale, but for what it tells itself", () => {
    const own = { ...ringTo, story: () => ({ says: [{ key: "acme.rings" }] }) };
    const tale = taleOf(own);
    expect(tale.story?.({})).toEqual({ says: [{ key: "acme.rings" }] });
    expect(tale.endings).toBe(taleOf(ringTo).endings);
    expect(tale.causes).toBe(taleOf(ringTo).causes);
  });

  it("a host's own widget is not mistaken for the built-in one of that type", () => {
    const own = defineWidget({
      type: "ringTo",
      version: 1,
      category: "people",
      settings: z.strictObject({ desk: z.string().default("") }),
      exits: () => [],
      fields: { desk: { control: "text", group: "content" } },
    });
    expect(taleOf(own)).toEqual({});
  });
});
