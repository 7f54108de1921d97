import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commandOf, root } from "../lib/processes.mjs";

// Type tests that are found by nobody pass for ever. This runs our configuration on two of them, in
// a folder inside the repository, so that they find vitest.
let folder;
let results;

beforeAll(async () => {
  mkdirSync(join(root, ".cache"), { recursive: true });
  folder = mkdtempSync(join(root, ".cache", "types-"));
  const source = join(folder, "packages", "some", "src");
  mkdirSync(source, { recursive: true });
  const include = ["packages/*/src/**/*.test-d.ts"];
  const config = { extends: "../../tsconfig.base.json", include };
  writeFileSync(join(folder, "tsconfig.types.json"), JSON.stringify(config));
  writeFileSync(
    join(source, "some.test-d.ts"),
    `import { expectTypeOf, test } from "vitest";
     test("right", () => { expectTypeOf(1).toEqualTypeOf<number>(); });
     test("wrong", () => { expectTypeOf(1).toEqualTypeOf<string>(); });`,
  );
  const report = join(folder, "report.json");
  const args = ["--config", join(root, "vitest.types.config.ts"), "--root", folder];
  args.push("--reporter=json", `--outputFile=${report}`);
  await new Promise((done) => {
    execFile(process.execPath, [commandOf("vitest"), "run", ...args], { cwd: root }, done);
  });
  const [file] = JSON.parse(readFileSync(report, "utf8")).testResults;
  results = Object.fromEntries(file.assertionResults.map(({ title, status }) => [title, status]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a wrong type fails its type test, a right one passes", () => {
  expect(results).toEqual({ right: "passed", wrong: "failed" });
});
