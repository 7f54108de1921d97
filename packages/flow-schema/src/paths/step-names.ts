import type { WidgetNode } from "../kernel/document.js";
import { plainText, say, type Wording } from "../widgets/phrase.js";

/** How a person calls a widget: by its title, else by what it is. */
export function nameOf(node: WidgetNode, wording: Wording): string {
  return plainText(node.title ?? "") || wording.widget(node.type);
}

/** The title with what the widget is, where both say something. */
export function fullNameOf(node: WidgetNode, wording: Wording): string {
  const title = plainText(node.title ?? "");
  const type = wording.widget(node.type);
  if (title === "" || title.toLowerCase() === type.toLowerCase()) return type;
  return say({ key: "describe.named", params: { title, type } }, wording);
}

/** The first letter as it stands at the beginning of a sentence. */
export function capitalized(text: string, language: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
