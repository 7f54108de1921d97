import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandOf, root } from "../lib/processes.mjs";
import { rules } from "./rules.mjs";

// Each import below is in a tiny tree that has the shape of this repository, and is refused by
// exactly the rule that stands beside it; `undefined` says that it is allowed.
const imports = [
  ["flow-schema/src/kernel/a.ts", "../messages/z.js", "flow-schema-layers-kernel"],
  ["flow-schema/src/messages/a.ts", "../edits/z.js", "flow-schema-layers-messages"],
  ["flow-schema/src/edits/a.ts", "../widgets/z.js", "flow-schema-layers-edits"],
  ["flow-schema/src/widgets/a.ts", "../flow/z.js", "flow-schema-layers-widgets"],
  ["flow-schema/src/flow/a.ts", "../checks/z.js", "flow-schema-layers-flow"],
  ["flow-schema/src/checks/a.ts", "../paths/z.js", "flow-schema-layers-checks"],
  ["flow-schema/src/compare/a.ts", "../paths/z.js", "flow-schema-layers-compare"],
  ["flow-schema/src/paths/a.ts", "../compare/z.js", "flow-schema-layers-paths"],
  ["flow-schema/src/call/a.ts", "../widgets/z.js", "flow-schema-layers-call"],
  ["flow-schema/src/time/a.ts", "../flow/z.js", "flow-schema-layers-time"],
  ["flow-schema/src/audio/a.ts", "../flow/z.js", "flow-schema-layers-audio"],
  ["flow-schema/src/json-schema/a.ts", "../checks/z.js", "flow-schema-layers-json-schema"],
  ["flow-schema/src/index.ts", "./time/z.js", "flow-schema-index-stays-light"],
  ["flow-schema/src/kernel/b.ts", "@smartflow/flow-runtime", "flow-schema-directions"],
  ["flow-schema/src/kernel/c.ts", "@smartflow/flow-editor", "flow-schema-directions"],
  ["flow-schema/src/widgets/b.ts", "temporal-polyfill", "zone-library-only-in-time"],
  ["flow-schema/src/widgets/c.ts", "left-pad", "declared-dependencies"],
  ["flow-schema/src/widgets/d.ts", "node:fs", "runs-in-browsers"],
  ["flow-schema/src/widgets/e.ts", "./f.js", "no-circles"],
  // The other half of that circle, which is reported once.
  ["flow-schema/src/widgets/f.ts", "./e.js", undefined],
  ["flow-schema/src/widgets/g.ts", "./nowhere.js", "no-dead-imports"],
  ["flow-schema/src/widgets/h.ts", "../../../../examples/e/z.js", "packages-stand-alone"],
  ["flow-schema/src/checks/b.ts", "../kernel/z.js", undefined],
  ["flow-schema/src/checks/c.ts", "../widgets/z.js", undefined],
  ["flow-schema/src/kernel/d.test.ts", "../flow/z.js", undefined],
  ["flow-schema/src/time/b.ts", "temporal-polyfill", undefined],
  ["flow-schema/src/testing/a.ts", "../flow/z.js", undefined],

  ["flow-runtime/src/ports/a.ts", "../machine/z.js", "flow-runtime-layers-ports"],
  ["flow-runtime/src/machine/a.ts", "../widgets/z.js", "flow-runtime-layers-machine"],
  ["flow-runtime/src/widgets/a.ts", "../call/z.js", "flow-runtime-layers-widgets"],
  ["flow-runtime/src/call/a.ts", "../queue/z.js", "flow-runtime-layers-call"],
  ["flow-runtime/src/queue/a.ts", "../agents/z.js", "flow-runtime-layers-queue"],
  ["flow-runtime/src/agents/a.ts", "../host/z.js", "flow-runtime-layers-agents"],
  ["flow-runtime/src/callbacks/a.ts", "../records/z.js", "flow-runtime-layers-callbacks"],
  ["flow-runtime/src/records/a.ts", "../host/z.js", "flow-runtime-layers-records"],
  ["flow-runtime/src/host/a.ts", "../cli/z.js", "flow-runtime-layers-host"],
  ["flow-runtime/src/drivers/sip/a.ts", "../../call/z.js", "flow-runtime-layers-drivers"],
  ["flow-runtime/src/stores/a.ts", "../machine/z.js", "flow-runtime-layers-stores"],
  ["flow-runtime/src/reference/a.ts", "../queue/z.js", "flow-runtime-layers-reference"],
  ["flow-runtime/src/index.ts", "./simulator/z.js", "flow-runtime-index-stays-light"],
  ["flow-runtime/src/call/b.ts", "@smartflow/flow-editor", "flow-runtime-directions"],
  ["flow-runtime/src/call/c.ts", "../../../flow-schema/src/kernel/z.js", "packages-by-their-name"],
  ["flow-runtime/src/call/d.ts", "@smartflow/flow-schema", undefined],
  ["flow-runtime/src/cli/a.ts", "node:fs", undefined],
  ["flow-runtime/src/cli/b.ts", "../host/z.js", undefined],
  ["flow-runtime/src/simulator/a.ts", "../host/z.js", undefined],

  ["flow-editor/src/state/a.ts", "../graph/z.js", "flow-editor-layers-state"],
  ["flow-editor/src/state/b.ts", "../i18n/z.js", "flow-editor-layers-state"],
  ["flow-editor/src/state/c.ts", "react", "react-not-in-state"],
  ["flow-editor/src/context/a.ts", "../graph/z.js", "flow-editor-layers-context"],
  ["flow-editor/src/graph/a.ts", "../form/z.js", "flow-editor-layers-graph"],
  ["flow-editor/src/context/a.ts", "../form/z.js", "flow-editor-layers-context"],
  ["flow-editor/src/form/a.ts", "../canvas/z.js", "flow-editor-layers-form"],
  ["flow-editor/src/form/b.ts", "@xyflow/react", "react-flow-only-in-graph-and-canvas"],
  ["flow-editor/src/canvas/a.ts", "../panels/z.js", "flow-editor-layers-canvas"],
  ["flow-editor/src/panels/a.ts", "../widgets/z.js", "flow-editor-layers-panels"],
  ["flow-editor/src/widgets/a.ts", "../FlowEditor.js", "flow-editor-layers-widgets"],
  ["flow-editor/src/FlowEditor.tsx", "./testing/z.js", "flow-editor-layers-FlowEditor"],
  ["flow-editor/src/flow-editor/a.ts", "../testing/z.js", "flow-editor-layers-flow-editor"],
  ["flow-editor/src/i18n/a.ts", "../state/z.js", "flow-editor-layers-i18n"],
  ["flow-editor/src/theme/a.ts", "../state/z.js", "flow-editor-layers-theme"],
  ["flow-editor/src/ui/a.ts", "../form/z.js", "flow-editor-layers-ui"],
  ["flow-editor/src/index.ts", "./testing/z.js", "flow-editor-index-stays-light"],
  ["flow-editor/src/canvas/b.ts", "@smartflow/flow-runtime/simulator", "flow-editor-directions"],
  ["flow-editor/src/canvas/c.ts", "@xyflow/react", undefined],
  ["flow-editor/src/canvas/d.ts", "../ui/z.js", undefined],
  ["flow-editor/src/graph/b.ts", "../theme/z.js", undefined],
  ["flow-editor/src/ui/b.ts", "../i18n/z.js", undefined],
];

let tree;
let violations;

function put(path, text) {
  const file = join(tree, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const installed = {
  "flow-schema": ["temporal-polyfill", "zod"],
  "flow-runtime": ["xstate"],
  "flow-editor": ["react", "@xyflow/react"],
};

beforeAll(async () => {
  tree = realpathSync(mkdtempSync(join(tmpdir(), "smartflow-imports-")));
  put("package.json", "{}");
  put("tsconfig.base.json", '{ "compilerOptions": {} }');
  put("examples/e/z.ts", "export {};");
  for (const library of ["left-pad", ...Object.values(installed).flat()]) {
    put(`node_modules/${library}/package.json`, JSON.stringify({ name: library, main: "i.js" }));
    put(`node_modules/${library}/i.js`, "");
  }
  mkdirSync(join(tree, "node_modules/@smartflow"), { recursive: true });
  for (const [name, libraries] of Object.entries(installed)) {
    const source = { "@smartflow/source": "./src/public.ts" };
    const dependencies = Object.fromEntries(
      [...libraries, "@smartflow/flow-schema"].map((library) => [library, "1"]),
    );
    const exports = { ".": source, "./simulator": source };
    const manifest = { name: `@smartflow/${name}`, exports, dependencies };
    put(`packages/${name}/package.json`, JSON.stringify(manifest));
    put(`packages/${name}/src/public.ts`, "export {};");
    symlinkSync(`../../packages/${name}`, join(tree, "node_modules/@smartflow", name), "junction");
  }
  for (const [file, specifier] of imports) {
    put(`packages/${file}`, `import ${JSON.stringify(specifier)};\n`);
    if (specifier.endsWith("/z.js")) {
      const target = join("packages", dirname(file), specifier).replace(/\.js$/, ".ts");
      put(target, "export {};");
    }
  }
  const entry = commandOf("dependency-cruiser", "depcruise");
  const config = join(root, ".dependency-cruiser.mjs");
  const args = [entry, "--config", config, "--output-type", "json", "packages"];
  const report = await new Promise((resolve, reject) => {
    // depcruise answers with the number of violations, so its exit code says nothing here.
    execFile(process.execPath, args, { cwd: tree, maxBuffer: 2 ** 26 }, (_error, out, problems) => {
      if (out === "") reject(new Error(problems));
      else resolve(out);
    });
  });
  violations = JSON.parse(report).summary.violations;
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe("import directions", () => {
  test.each(imports)("packages/%s importing %s: %s", (file, _specifier, expected) => {
    const found = violations.filter(({ from }) => from === `packages/${file}`);
    const names = found.map(({ rule }) => rule.name);
    expect(names).toEqual(expected === undefined ? [] : [expected]);
  });

  test("each rule is proven by an import that it refuses", () => {
    const proven = new Set(imports.map(([, , rule]) => rule));
    expect(rules.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
  });

  test("each rule says why", () => {
    for (const { name, comment } of rules) expect(comment.length, name).toBeGreaterThan(60);
  });
});
