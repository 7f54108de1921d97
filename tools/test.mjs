// `npm test`: brings what is missing, runs every check and ends with the totals. It runs on the
// Node that is there, from 20 on, before anything is installed. `npm test -- --only unit,types`
// runs some of the checks.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { bringChromium } from "./lib/chromium.mjs";
import { capture, commandOf, root } from "./lib/processes.mjs";
import {
  bold,
  dim,
  duration,
  green,
  heading,
  quote,
  red,
  Stop,
  say,
  step,
  yellow,
} from "./lib/terminal.mjs";
import { bootstrap } from "./lib/toolchain.mjs";

const reports = join(root, ".cache", "test");

const vitest = (...args) => ({ tool: ["vitest", "vitest"], args: ["run", ...args], counts: true });
const script = (name) => ({ file: join(root, "tools", name), args: [] });

const checks = [
  { id: "lint", title: "Format, lint, import directions", ...script("lint.mjs") },
  { id: "typecheck", title: "Types", ...script("typecheck.mjs") },
  {
    id: "traces",
    title: "No machine paths, no registry hosts",
    ...script("no-machine-traces.mjs"),
  },
  { id: "build", title: "Build of the packages", pnpm: ["run", "build"] },
  {
    id: "packages",
    title: "Packages as published",
    needs: "build",
    ...script("check-packages.mjs"),
  },
  { id: "size", title: "Size of what users load", needs: "build", ...script("check-size.mjs") },
  {
    id: "unit",
    title: "Unit and property tests",
    ...vitest("--project", "unit", "--project", "dom", "--project", "tools"),
  },
  { id: "types", title: "Type tests", ...vitest("--config", "vitest.types.config.ts") },
  {
    id: "browser",
    title: "Browser tests (Chromium)",
    ...vitest("--project", "browser", "--project", "environments"),
  },
  {
    id: "stories",
    title: "Stories and accessibility",
    ...vitest("--config", "vitest.stories.config.ts"),
  },
  { id: "storybook", title: "Storybook build", pnpm: ["run", "storybook:build"] },
  {
    id: "e2e",
    title: "Playground end to end",
    needs: "build",
    ...vitest("--project", "e2e"),
  },
  { id: "rules", title: "Rules of the domain cited by tests", ...script("cited-rules.mjs") },
];

/** The totals of one run of vitest. A file that could not be run at all counts as one failure. */
function totals(report) {
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function unknownOutcome({ id, title }) {
  return { id, title, ok: false, passed: 0, failed: 0, ms: 0 };
}

/** Without what a check needs it could only repeat the failure that was reported already. */
function skip(check, { title }) {
  say(`  ${check.title}: skipped, it needs "${title}"`);
  return { ...unknownOutcome(check), word: yellow("skipped") };
}

async function runCheck(check, { node, pnpm, env }) {
  const started = performance.now();
  const report = join(reports, `${check.id}.json`);
  const outcome = { ...unknownOutcome(check), word: red("failed ") };
  rmSync(report, { force: true });
  await step(check.title, async () => {
    const first = check.pnpm ? [pnpm, ...check.pnpm] : [check.file ?? commandOf(...check.tool)];
    const counting = check.counts
      ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
      : [];
    const { code, output } = await capture(node, [...first, ...(check.args ?? []), ...counting], {
      env,
    });
    const log = join(reports, `${check.id}.log`);
    writeFileSync(log, output);
    const counted = check.counts ? readTotals(report) : undefined;
    Object.assign(outcome, counted);
    // A run that breaks outside of its tests has failed, whatever its tests say.
    if (check.counts && code !== 0 && outcome.failed === 0) outcome.failed = 1;
    if (code !== 0) {
      throw new Stop(check.title, `${output.trimEnd()}\n\nThe same is in ${relative(root, log)}.`);
    }
    outcome.ok = true;
    outcome.word = green("passed ");
    if (counted !== undefined) return { note: `${counted.passed} passed` };
    return { note: lastWord(output) };
  }).catch((error) => say(`\n${quote(error.output ?? error.stack)}\n`));
  outcome.ms = performance.now() - started;
  return outcome;
}

function readTotals(report) {
  try {
    return totals(report);
  } catch {
    // vitest writes no report when it finds no test, or when it fails before the first one.
    return { passed: 0, failed: 0 };
  }
}

/** A check may end with one line for the summary, such as "87 of 92 rules are cited". */
function lastWord(output) {
  const line = output.trimEnd().split("\n").at(-1) ?? "";
  return line.startsWith("» ") ? line.slice(2) : undefined;
}

function summary(outcomes) {
  const width = Math.max(...outcomes.map(({ title }) => title.length));
  say();
  for (const { title, word, passed, failed, ms } of outcomes) {
    const tests =
      passed + failed === 0 ? "" : `${passed} passed${failed ? `, ${failed} failed` : ""}`;
    say(`  ${title.padEnd(width)}  ${word}  ${duration(ms).padStart(12)}  ${dim(tests)}`.trimEnd());
  }
}

function chosen() {
  const at = process.argv.indexOf("--only");
  if (at < 0) return checks;
  const ids = (process.argv[at + 1] ?? "").split(",");
  const unknown = ids.filter((id) => !checks.some((check) => check.id === id));
  if (unknown.length > 0) {
    const known = checks.map(({ id }) => id).join(", ");
    throw new Stop(`--only knows ${known}; it does not know "${unknown.join(", ")}".`);
  }
  return checks.filter(({ id }) => ids.includes(id));
}

async function main() {
  const started = performance.now();
  const wanted = chosen();
  heading("Smartflow: getting ready");
  const toolchain = await bootstrap();
  const { path: chromium } = await step("Chromium", bringChromium);

  heading("Smartflow: checks");
  mkdirSync(reports, { recursive: true });
  const { FORCE_COLOR: _, ...env } = toolchain.env;
  Object.assign(env, {
    CI: "true",
    NO_COLOR: "1",
    STORYBOOK_DISABLE_TELEMETRY: "1",
    SMARTFLOW_CHROMIUM: chromium,
    // The playground is tested as its users get it: on the packages that were built before.
    SMARTFLOW_PACKAGES: "dist",
  });
  const outcomes = [];
  for (const check of wanted) {
    const missing = outcomes.find(({ id, ok }) => id === check.needs && !ok);
    outcomes.push(missing ? skip(check, missing) : await runCheck(check, { ...toolchain, env }));
  }

  summary(outcomes);
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const broken = outcomes.filter(({ ok }) => !ok);
  const all = `${outcomes.length} checks in ${duration(performance.now() - started)}`;
  say();
  say(
    broken.length === 0
      ? `  ${bold(green("All is well:"))} ${all}.`
      : `  ${bold(red(`${broken.length} of ${all} did not pass:`))} ${broken.map(({ title }) => title).join("; ")}.`,
  );
  say();
  say(`tests: ${sum("passed")} passed, ${sum("failed")} failed`);
  if (broken.length > 0 || sum("failed") > 0) process.exitCode = 1;
}

main().catch((error) => {
  process.exitCode = 1;
  say(`\n${red(error instanceof Stop ? error.message : error.stack)}\n`);
  if (error.output) say(`${quote(error.output)}\n`);
});
