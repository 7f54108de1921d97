import { readFileSync } from "node:fs";
import { runScript } from "@smartflow/flow-runtime/simulator";
import { createPhrasebook, en, type Outcome, parseFlow, publishFlow } from "@smartflow/flow-schema";
import { parseCallScript } from "@smartflow/flow-schema/call";

const load = (name: string) => readFileSync(new URL(`../flows/${name}`, import.meta.url), "utf8");
const { problem } = createPhrasebook("en", en);
const must = <T>(outcome: Outcome<T>): T => {
  if (outcome.ok) return outcome;
  throw new Error(outcome.problems.map(problem).join("\n"));
};

const { flow } = must(parseFlow(load("sales-and-support.json")));
const published = must(publishFlow(flow));
const { script } = must(parseCallScript(load("wrong-key-then-support.json")));

const { transcript, record } = runScript(published.flow, script);
for (const { atMs, widget = "", kind, ...details } of transcript) {
  const seconds = (atMs / 1_000).toFixed(1).padStart(6);
  console.log(seconds, widget.padEnd(10), kind, JSON.stringify(details));
}
console.log(`\n${record.outcome}, version ${published.version.slice(0, 12)}`);
