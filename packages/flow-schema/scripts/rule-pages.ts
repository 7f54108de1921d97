import { readdirSync, readFileSync } from "node:fs";
import { en } from "../src/catalogues/en.js";
import { fr } from "../src/catalogues/fr.js";
import { createPhrasebook } from "../src/catalogues/phrasebook.js";
import { checkFlow } from "../src/checks/check-flow.js";
import { checkLine, lineRules } from "../src/checks/check-line.js";
import { flowRules } from "../src/checks/flow-rules.js";
import { brokenFlowContexts, brokenFlows, brokenLines } from "../src/fixtures/index.js";
import type { Fix, Problem } from "../src/kernel/problem.js";
import { builtinWidgets } from "../src/widgets/builtin-widgets.js";
import { ruleReasons } from "./rule-reasons.js";

/** When the examples are checked: some of their dates have passed by then. */
const NOW = Date.UTC(2026, 10, 20);
const english = createPhrasebook("en", en);
const french = createPhrasebook("fr", fr);

/** One rule as its page shows it. */
interface RuleFacts {
  readonly code: string;
  readonly recommended: string;
  readonly strict: string;
  /** What is wrong, in the words that stand above the rule in the code. */
  readonly what: string;
}

/** The chapters of the index, by what codes begin with. */
const CHAPTERS: readonly (readonly [prefix: string, title: string])[] = [
  ["SF20", "Structure"],
  ["SF21", "Branches, loops and ends"],
  ["SF30", "IVRs"],
  ["SF40", "Messages"],
  ["SF50", "Time"],
  ["SF60", "Ringing"],
  ["SF70", "Callbacks"],
  ["SF800", "References and variables"],
  ["SF801", "Lines"],
];

/** All pages of the catalogue by file name: one for each rule, and the index. */
export function rulePages(): ReadonlyMap<string, string> {
  const rules = rulesOfThisPackage();
  const pages = new Map(rules.map((rule) => [`${rule.code}.md`, pageOf(rule)]));
  pages.set("README.md", indexOf(rules));
  return pages;
}

/** The codes of all rules that have a page. */
export function ruleFacts(): readonly string[] {
  return rulesOfThisPackage().map(({ code }) => code);
}

function rulesOfThisPackage(): readonly RuleFacts[] {
  const comments = commentsInSources();
  const facts = new Map<string, RuleFacts>();
  const add = (code: string, recommended: string, strict: string): void => {
    facts.set(code, { code, recommended, strict, what: comments.get(code) ?? "" });
  };
  for (const { code, severity } of [
    ...flowRules,
    ...builtinWidgets.flatMap(({ rules }) => [...rules]),
  ])
    add(code, severity.recommended, severity.strict);
  for (const [code, severity] of Object.entries(lineRules)) add(code, severity, severity);
  return [...facts.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The comment that stands above each rule, by its code. */
function commentsInSources(): ReadonlyMap<string, string> {
  const root = new URL("../src/", import.meta.url);
  const comments = new Map<string, string>();
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (!/^(?:checks|widgets)\/.*(?<!\.(?:test|en|fr))\.ts$/.test(file)) continue;
    const source = readFileSync(new URL(file, root), "utf8");
    for (const found of source.matchAll(
      /(?:code: |valuesRule\(\s*)"(SF\d{4})"|^ {2}(SF\d{4}): "/gm,
    )) {
      const [code = ""] = [found[1] ?? found[2]];
      const begin = source.lastIndexOf("/**", found.index);
      const end = source.indexOf("*/", begin);
      if (begin < 0 || end > found.index) continue;
      comments.set(
        code,
        source
          .slice(begin + 3, end)
          .replaceAll(/\s*\n\s*\*? ?/g, " ")
          .trim(),
      );
    }
  }
  return comments;
}

interface Example {
  readonly problem: Problem;
  readonly document: unknown;
  /** What the check was told beside the document, in words. */
  readonly told: string;
}

function exampleOf(code: string): Example {
  const line = brokenLines[code];
  const flow = Object.entries(brokenFlows).find(([broken]) => broken === code)?.[1];
  const context = brokenFlowContexts[code] ?? {};
  const found = line
    ? checkLine(line.line, line.flow ? { flow: line.flow } : {})
    : flow
      ? checkFlow(flow, { now: NOW, ...context })
      : [];
  const problem = found.find((one) => one.code === code);
  if (!problem) throw new Error(`${code} has no broken fixture in which it is found.`);
  const told = [
    ...(context.preset ? [`the preset \`${context.preset}\``] : []),
    ...(context.line ? ["a line that allows automated callbacks"] : []),
    ...(context.references ? ["the teams there are: `sales`"] : []),
  ];
  return {
    problem,
    document: line ? line.line : flow,
    told: told.length > 0 ? `, checked with ${told.join(" and ")}` : "",
  };
}

function pageOf({ code, recommended, strict, what }: RuleFacts): string {
  const { problem, document, told } = exampleOf(code);
  const { path, value } = excerptOf(document, problem.path);
  const text = english.problem(problem);
  return `${[
    `# ${code}`,
    what,
    `| recommended | strict |\n| --- | --- |\n| ${recommended} | ${strict} |`,
    "## Why a caller suffers",
    ruleReasons[code] ?? "",
    "## Example",
    `At \`${path || "the top of the document"}\`${told}:`,
    `\`\`\`json\n${value}\n\`\`\``,
    `> ${text}`,
    `> ${french.problem(problem)}`,
    "## Fix",
    remedyOf(text),
    ...fixesOf(problem.fixes),
    "[All rules](README.md)",
  ].join("\n\n")}\n`;
}

/** Texts end with what there is to do. */
function remedyOf(text: string): string {
  return text.split(/(?<=[.!]) /).at(-1) ?? text;
}

function fixesOf(fixes: readonly Fix[]): readonly string[] {
  if (fixes.length === 0)
    return ["There is no quick fix: only the author can know what was meant."];
  return fixes.map(
    (fix) => `Quick fix: ${english.fix(fix)}\n\n\`\`\`json\n${editsShown(fix)}\n\`\`\``,
  );
}

/** One edit a line: they are small, and there may be several. */
function editsShown({ edits }: Fix): string {
  return `[\n${edits.map((edit) => `  ${JSON.stringify(edit)}`).join(",\n")}\n]`;
}

/** The part of a document at a path, or as near above it as something stands. */
function excerptOf(
  document: unknown,
  path: Problem["path"],
): { readonly path: string; readonly value: string } {
  for (let length = path.length; length > 0; length--) {
    const value = valueAt(document, path.slice(0, length));
    if (value === undefined) continue;
    return { path: path.slice(0, length).join("."), value: shown(value) };
  }
  if (typeof document !== "object" || document === null)
    return { path: "", value: shown(document) };
  return {
    path: "",
    value: shown({ ...document, ...("widgets" in document ? { widgets: "…" } : {}) }),
  };
}

function valueAt(document: unknown, path: Problem["path"]): unknown {
  let value = document;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

const MAX_LINES = 40;
const MAX_TEXT = 160;

function shown(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_key, part: unknown) =>
      typeof part === "string" && part.length > MAX_TEXT ? `${part.slice(0, MAX_TEXT)}…` : part,
    2,
  );
  const lines = text.split("\n");
  if (lines.length <= MAX_LINES) return text;
  return [...lines.slice(0, MAX_LINES), `… ${lines.length - MAX_LINES} more lines`].join("\n");
}

function indexOf(rules: readonly RuleFacts[]): string {
  const chapters = CHAPTERS.map(([prefix, title]) => {
    const rows = rules
      .filter(({ code }) => code.startsWith(prefix))
      .map(
        ({ code, recommended, strict, what }) =>
          `| [${code}](${code}.md) | ${recommended} | ${strict} | ${what} |`,
      );
    return `## ${title}\n\n| rule | recommended | strict | what |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
  });
  const intro = `# Rules

${rules.length} rules, each with a stable code. \`checkFlow\` and \`checkLine\` report them as data; errors block
publishing, warnings and notes (\`info\`) do not. The presets \`recommended\` and \`strict\` choose the
severity, \`off\` leaves a rule out, and \`severities\` changes single ones. These pages are written
by \`pnpm docs:rules\` from the rules themselves; a test fails when they differ.`;
  return `${[intro, ...chapters].join("\n\n")}\n`;
}
