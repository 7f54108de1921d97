import { describe, expect, it } from "vitest";
import { keysInPrompt } from "./prompt-keys.js";

const asked = (text: string, locale: string): string =>
  [...(keysInPrompt(text, locale)?.asked ?? [])].toSorted().join("");
const mentioned = (text: string, locale: string): string =>
  [...(keysInPrompt(text, locale)?.mentioned ?? [])].toSorted().join("");

describe("keysInPrompt", () => {
  it.each([
    ["For sales, press 1. For support, press 2.", "12"],
    ["Press one for sales or two for support; press the star key to hear this again.", "*1"],
    ["Dial 0 to speak to somebody, or press 1, 2 or 3.", "0123"],
    ["PRESS THE KEY 9", "9"],
    ["To end, press #.", "#"],
    ["Press pound.", "#"],
    ["Press one of the following keys.", ""],
    ["Press any key. Calls cost 3 cents.", ""],
    ["You pressed 3 times; compress 4 files.", ""],
    ["Press 12 for room service.", ""],
    ["", ""],
  ])("English: %j asks for %j", (text, keys) => {
    expect(asked(text, "en-GB")).toBe(keys);
  });

  it.each([
    ["Pour les ventes, tapez 1. Pour le support, tapez 2.", "12"],
    ["Tapez un pour les ventes, ou appuyez sur la touche étoile.", "*1"],
    ["Appuyez sur dièse pour terminer.", "#"],
    ["Faites le 3, composez l’0 ou tapez 1, 2 et 4.", "01234"],
    ["Appuyez sur une touche. Tapez un numéro.", ""],
    ["En cas d’urgence, composez le 15.", ""],
    ["Nous ouvrons à 9 heures.", ""],
  ])("French: %j asks for %j", (text, keys) => {
    expect(asked(text, "fr-FR")).toBe(keys);
  });

  it("hears keys that are named in another way, too", () => {
    expect(mentioned("Press 1 for sales, 2 for support, three for accounts.", "en")).toBe("123");
    expect(mentioned("Ventes : touche 1, support : touche deux.", "fr")).toBe("12");
    expect(mentioned("We are open from 9:30, for 3.50 a minute, in room 12.", "en")).toBe("");
  });

  it("does not pretend to understand other languages", () => {
    expect(keysInPrompt("Drücken Sie die 1.", "de-DE")).toBeUndefined();
    expect(keysInPrompt("1", "")).toBeUndefined();
    expect(keysInPrompt("1", "constructor")).toBeUndefined();
  });

  it("reads 10,000 characters of one key after the other without slowing down", () => {
    expect(asked("press ".repeat(1_600), "en")).toBe("");
    expect(asked(`press ${"1, ".repeat(3_300)}`, "en")).toBe("1");
  });
});
