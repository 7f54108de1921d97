import {
  experimental_layoutFlow as layoutFlow,
  experimental_plainMeasure as plainMeasure,
} from "@smartflow/flow-editor";
import { builtinRegistry, type FlowDraft } from "@smartflow/flow-schema";
import { generateFlow } from "@smartflow/flow-schema/testing";
import { type MeasureOptions, measure } from "../measure/measure.js";
import { type Row, rowsOf, rowWithout } from "../measure/row.js";
import { dagreLayout } from "./dagre-layout.js";
import { plainGraph } from "./plain-graph.js";

const TREES = [100, 1_000, 10_000];
const CHAIN = 5_000;
const OURS = "Smartflow layout";
const DAGRE = "dagre";

/** How long dagre may try one layout, and all rounds of it together, in milliseconds. */
const LIMIT_MS = 8_000;
const BUDGET_MS = 10_000;

/** Time to lay a flow out, beside the library that most editors of graphs use. */
export async function benchLayout(options: MeasureOptions): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of TREES) {
    rows.push(...(await layoutsOf("layout", size, generateFlow({ widgets: size }), options)));
  }
  const chain = generateFlow({ widgets: CHAIN, shape: "chain" });
  rows.push(...(await layoutsOf("layoutOfChain", CHAIN, chain, options)));
  return rows;
}

async function layoutsOf(
  bench: string,
  size: number,
  flow: FlowDraft,
  options: MeasureOptions,
): Promise<readonly Row[]> {
  const ours = { name: OURS, run: () => layoutFlow(flow, builtinRegistry, plainMeasure) };
  const facts = { bench, size, metric: "layout", unit: "ms", ours: OURS } as const;
  const dagre = dagreLayout(plainGraph(flow));
  try {
    const started = performance.now();
    const obstacle = await dagre.run(LIMIT_MS);
    if (obstacle !== undefined) {
      const timings = await measure([ours], options);
      return [...rowsOf(timings, facts), rowWithout(DAGRE, facts, obstacle)];
    }
    const affordable = Math.floor(BUDGET_MS / (performance.now() - started));
    const rounds = Math.min(options.rounds, Math.max(3, affordable));
    const beside = { name: DAGRE, run: () => dagre.run() };
    return rowsOf(await measure([ours, beside], { ...options, rounds }), facts);
  } finally {
    await dagre.end();
  }
}
