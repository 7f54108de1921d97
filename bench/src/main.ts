import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { benchCall } from "./call/bench-call.js";
import { benchChecks } from "./checks/bench-checks.js";
import { benchDocument } from "./document/bench-document.js";
import { benchLayout } from "./layout/bench-layout.js";
import type { Row } from "./measure/row.js";
import { tableOf } from "./measure/table.js";

const { values } = parseArgs({
  // pnpm hands a `--` on to the script.
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: { json: { type: "string" }, only: { type: "string" } },
});

const OPTIONS = { rounds: 20, roundMs: 30 };
const fewer = { ...OPTIONS, rounds: 10 };
const benches: { readonly [name: string]: () => Promise<readonly Row[]> } = {
  call: () => benchCall(OPTIONS),
  document: () => benchDocument(fewer),
  checks: () => benchChecks(fewer),
  layout: () => benchLayout(fewer),
};

const TITLES: { readonly [bench: string]: string } = {
  call: "One step of a call",
  parse: "Parsing a document",
  check: "Checking a document",
  recheck: "Checking a document again after an edit",
  layout: "Laying out a flow",
  layoutOfChain: "Laying out a chain of widgets",
};

const wanted = Object.keys(benches).filter((name) => (values.only ?? name) === name);
if (wanted.length === 0) {
  throw new Error(`--only knows ${Object.keys(benches).join(", ")}, not "${values.only}".`);
}

const rows: Row[] = [];
for (const name of wanted) {
  const found = (await benches[name]?.()) ?? [];
  rows.push(...found);
  for (const bench of new Set(found.map((row) => row.bench))) {
    const title = TITLES[bench] ?? bench;
    console.log(
      tableOf(
        title,
        found.filter((row) => row.bench === bench),
      ),
    );
  }
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
