import ts from "typescript";

/** The ids that a page defines: they stand in bold, such as **IVR-3**. */
export function definedIds(page) {
  return [...new Set(Array.from(page.matchAll(/\*\*([A-Z]+-\d+)\*\*/g), ([, id]) => id))];
}

const runners = new Set(["test", "it", "describe"]);

/** The name at the root of `test`, `test.each(…)`, `it.skipIf(…)` and the like. */
function runnerOf(callee) {
  let node = callee;
  while (!ts.isIdentifier(node)) {
    if (ts.isCallExpression(node)) node = node.expression;
    else if (ts.isPropertyAccessExpression(node)) node = node.expression;
    else if (ts.isTaggedTemplateExpression(node)) node = node.tag;
    else return undefined;
  }
  return runners.has(node.text) ? node.text : undefined;
}

/** The titles of the tests in a source file, and of the groups around them. */
export function titlesIn(name, source) {
  const titles = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && runnerOf(node.expression) !== undefined) {
      const [title] = node.arguments;
      if (
        title !== undefined &&
        (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))
      ) {
        titles.push(title.getText(file));
      }
    }
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  visit(file);
  return titles;
}

/** The ids that titles cite, of all that look like one of the page's. */
export function citedIds(titles, defined) {
  const families = new Set(defined.map((id) => id.split("-")[0]));
  const cited = titles.flatMap((title) => title.match(/\b[A-Z]+-\d+\b/g) ?? []);
  // UTF-8 and SHA-256 look like ids, too; only families that the page knows are rules.
  return new Set(cited.filter((id) => families.has(id.split("-")[0])));
}

/** What is wrong between the page, the tests and the list, each in one sentence with its remedy. */
export function problemsOf({ defined, cited, notYetDue }) {
  const later = new Set(notYetDue);
  return [
    ...defined
      .filter((id) => !cited.has(id) && !later.has(id))
      .map((id) => `${id} is cited by no test: prove it, with ${id} in the title of a test.`),
    ...notYetDue
      .filter((id) => cited.has(id))
      .map((id) => `${id} is cited and still on the list: run pnpm check:rules --write-list.`),
    ...notYetDue
      .filter((id) => !defined.includes(id))
      .map((id) => `${id} is on the list and nowhere defined: run pnpm check:rules --write-list.`),
    ...[...cited]
      .filter((id) => !defined.includes(id))
      .map((id) => `${id} is cited by a test and nowhere defined: correct the title of the test.`),
  ];
}

/** The list without what is cited or gone; it never grows. */
export function shrunk({ defined, cited, notYetDue }) {
  return notYetDue.filter((id) => defined.includes(id) && !cited.has(id));
}
