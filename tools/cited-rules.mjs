// Each numbered rule of docs/domain.md is proven by a test that cites its id in its title. Rules
// whose time has not come stand in docs/domain-not-yet-due.json, which can only shrink:
// `pnpm check:rules --write-list` takes out what is cited by now, and never adds anything.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must, root } from "./lib/processes.mjs";
import { say } from "./lib/terminal.mjs";
import { citedIds, definedIds, problemsOf, shrunk, titlesIn } from "./rules/rules.mjs";

const read = (path) => readFileSync(join(root, path), "utf8");
const LIST = "docs/domain-not-yet-due.json";

const defined = definedIds(read("docs/domain.md"));
const listed = await must("git ls-files", "git", [
  ...["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate", "--"],
  ...["packages", "examples"],
]);
const tests = listed.split("\0").filter((file) => /\.(?:test|test-d|e2e)\.tsx?$/.test(file));
const titles = tests.flatMap((file) => {
  try {
    return titlesIn(file, read(file));
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
});
const cited = citedIds(titles, defined);
let notYetDue = JSON.parse(read(LIST));

if (process.argv.includes("--write-list")) {
  notYetDue = shrunk({ defined, cited, notYetDue });
  writeFileSync(join(root, LIST), `${JSON.stringify(notYetDue, null, 2)}\n`);
}

const problems = problemsOf({ defined, cited, notYetDue });
for (const problem of problems) say(problem);
if (problems.length > 0) process.exitCode = 1;
const known = defined.filter((id) => cited.has(id)).length;
say(
  `» ${known} of ${defined.length} rules are cited by tests, ${notYetDue.length} are not yet due`,
);
