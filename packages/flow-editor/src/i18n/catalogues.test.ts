import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { en } from "./en.js";
import { fr } from "./fr.js";
import { createText, LANGUAGES, type TextKey } from "./text.js";

const catalogues: { readonly [language: string]: { readonly [key: string]: string } } = { en, fr };
const keys = Object.keys(en);

/** The placeholders of a message, those within plurals and selections too. */
function placeholders(source: string): readonly string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (typeof value !== "object" || value === null) return;
    const isPlaceholder = "type" in value && typeof value.type === "number" && value.type > 0;
    // A type of 7 is the `#` of a plural, which has no name.
    if (isPlaceholder && "value" in value && typeof value.value === "string" && value.type !== 7) {
      names.add(value.value);
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(new IntlMessageFormat(source, "en", undefined, { ignoreTag: true }).getAst());
  return [...names].toSorted();
}

describe("the editor's own texts", () => {
  it("are there in every language", () => {
    for (const language of LANGUAGES) {
      expect(Object.keys(catalogues[language] ?? {}).toSorted(), language).toEqual(keys.toSorted());
    }
  });

  it.each(LANGUAGES)("are none of them empty in %s", (language) => {
    const empty = Object.entries(catalogues[language] ?? {}).filter(
      ([, text]) => text.trim() === "",
    );
    expect(empty).toEqual([]);
  });

  it.each(LANGUAGES)("are valid messages with the same placeholders in %s", (language) => {
    const texts = catalogues[language] ?? {};
    const differing = Object.entries(en).filter(
      ([key, text]) => placeholders(text).join() !== placeholders(texts[key] ?? "").join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("would be found out if a placeholder were missing", () => {
    expect(placeholders("{count, plural, one {# of {total}} other {# of {total}}}")).toEqual([
      "count",
      "total",
    ]);
  });
});

describe("a text", () => {
  it("counts as its language does", () => {
    const inEnglish = createText("en-GB");
    const inFrench = createText("fr-FR");
    expect(inEnglish("outline.problems", { count: 0 })).toBe("0 problems");
    expect(inFrench("outline.problems", { count: 0 })).toBe("0 problème");
    expect(inFrench("outline.problems", { count: 2 })).toBe("2 problèmes");
  });

  it("is replaced by the host's, and stays when the host's is no message", () => {
    const t = createText("en", { "ui.close": "Done", "ui.cancel": "{broken" });
    expect(t("ui.close")).toBe("Done");
    expect(t("ui.cancel")).toBe("Cancel");
  });

  it("stays readable when the host's asks for a value that is not there", () => {
    const t = createText("en", { "ui.close": "Close {what}" });
    expect(t("ui.close")).toBe("Close");
  });

  it("is English in a language without a catalogue", () => {
    const key: TextKey = "ui.close";
    expect(createText("pt-BR")(key)).toBe("Close");
  });
});
