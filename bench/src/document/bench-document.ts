import { parseFlow, serializeFlow } from "@smartflow/flow-schema";
import { generateFlow } from "@smartflow/flow-schema/testing";
import { type MeasureOptions, measure } from "../measure/measure.js";
import { type Row, rowsOf } from "../measure/row.js";

const SIZES = [100, 1_000, 10_000];

/** Time to read a document, beside what `JSON.parse` takes for the same text. */
export async function benchDocument(options: MeasureOptions): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const text = serializeFlow(generateFlow({ widgets: size }));
    const read = parseFlow(text);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const json = { name: "JSON.parse", run: () => JSON.parse(text) };
    const parse = { name: "parseFlow", run: () => parseFlow(text) };
    rows.push(
      ...rowsOf(await measure([parse, json], options), {
        bench: "parse",
        size,
        metric: "document",
        unit: "ms",
        ours: "parseFlow",
      }),
    );
  }
  return rows;
}
