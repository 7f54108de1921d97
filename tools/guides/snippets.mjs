/**
 * The code that a page quotes from files: blocks whose fence names one after the language, as in
 * "```ts examples/custom-widget/src/acme.ts".
 */
export function snippetsOf(page) {
  const snippets = [];
  let open;
  for (const [index, text] of page.split("\n").entries()) {
    if (open && text === "```") {
      if (open.file) snippets.push({ file: open.file, code: open.code, line: open.line });
      open = undefined;
    } else if (open) {
      open.code += `${text}\n`;
    } else if (text.startsWith("```")) {
      open = { file: text.slice(3).split(" ")[1], code: "", line: index + 1 };
    }
  }
  return snippets;
}
