import { describe, expect, it } from "vitest";
import { checkFlow } from "../checks/check-flow.js";
import { referenceFlow } from "../fixtures/index.js";
import { audio } from "../fixtures/widgets.js";
import { defaultTexts } from "./default-texts.js";
import { isEmptyMessage, messageSchema } from "./message.js";

describe("messages", () => {
  it("MSG-1: a message is typed text, a file, or a recording", () => {
    const messages = [
      { source: "tts", text: "Bonjour", language: "fr-FR", voice: "denise" },
      { source: "file", media: "m1", fileName: "hello.mp3" },
      { source: "recording", media: "r1" },
    ];
    for (const message of messages) expect(messageSchema.parse(message)).toEqual(message);
  });

  it("MSG-1: and never two of them, or another thing", () => {
    const refused = [
      { source: "tts", text: "Hello", media: "m1" },
      { source: "file", media: "m1", text: "Hello" },
      { source: "url", url: "https://example.com/hello.mp3" },
      { text: "Hello" },
    ];
    for (const message of refused) expect(messageSchema.safeParse(message).success).toBe(false);
  });

  it("is empty without words, or without a file", () => {
    expect(isEmptyMessage({ source: "tts", text: " \u00a0\n" })).toBe(true);
    expect(isEmptyMessage({ source: "file", media: "" })).toBe(true);
    expect(isEmptyMessage({ source: "tts", text: "…" })).toBe(false);
    expect(isEmptyMessage({ source: "recording", media: "r1" })).toBe(false);
  });

  it("an empty message is an error wherever it stands, but a prompt has a rule of its own", () => {
    const menu = referenceFlow.widgets["menu"];
    if (!menu) throw new Error("There is no menu.");
    const settings = { ...menu.settings, finalMessage: { source: "tts", text: "" } };
    const widgets = {
      ...referenceFlow.widgets,
      menu: { ...menu, settings },
      welcome: audio("Welcome", "", "hours"),
    };
    const problems = checkFlow({ ...referenceFlow, widgets });
    expect(problems.map(({ code, path }) => `${code} ${path.join(".")}`).toSorted()).toEqual([
      "SF4001 widgets.menu.settings.finalMessage",
      "SF4001 widgets.welcome.settings.message",
    ]);
    // What a menu can do without is taken away; a welcome has to be written.
    const fixes = problems.map(({ fixes: offered }) => offered.map(({ label }) => label));
    expect(fixes.toSorted((a, b) => a.length - b.length)).toEqual([[], ["fix.removeMessage"]]);
  });
});

describe("defaultTexts", () => {
  it("speaks French to French flows, English to all others", () => {
    expect(defaultTexts("fr-CA").noInput).toContain("entendu");
    expect(defaultTexts("FR").noInput).toContain("entendu");
    expect(defaultTexts("de-DE").noInput).toContain("hear");
    expect(defaultTexts("").noInput).toContain("hear");
  });

  it("is not misled by a language that only begins alike", () => {
    expect(defaultTexts("fry-NL").noInput).toContain("hear");
  });
});
