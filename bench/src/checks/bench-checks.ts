import {
  type Checker,
  checkFlow,
  createChecker,
  type Edit,
  type FlowDraft,
  parseFlow,
  serializeFlow,
} from "@smartflow/flow-schema";
import { generateFlow } from "@smartflow/flow-schema/testing";
import { type MeasureOptions, measure } from "../measure/measure.js";
import { type Row, rowsOf } from "../measure/row.js";
import { bpmnLint } from "./bpmn-lint.js";

const SIZES = [100, 1_000, 10_000];
const CHECK = "checkFlow";
const FLOOR = "JSON.parse";
const SETTING = "setting, re-checked";

/**
 * Time to check a whole flow, beside the linter of BPMN on a diagram of as many nodes, and time to
 * check it again after an edit, beside checking all of it. The floor is reading the same text.
 */
export async function benchChecks(options: MeasureOptions): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const text = serializeFlow(generateFlow({ widgets: size, loops: true }));
    const read = parseFlow(text);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { flow } = read;
    const floor = { name: FLOOR, run: () => JSON.parse(text) };
    const check = { name: CHECK, run: () => checkFlow(flow) };
    const bpmn = { name: "bpmnlint, recommended", run: await cleanDiagram(size) };
    rows.push(
      ...rowsOf(await measure([check, bpmn, floor], options), {
        bench: "check",
        size,
        metric: "document",
        unit: "ms",
        ours: CHECK,
      }),
      ...rowsOf(await measure([...editsOf(flow), check], options), {
        bench: "recheck",
        size,
        metric: "edit",
        unit: "µs",
        ours: SETTING,
      }),
    );
  }
  return rows;
}

/** What is compared must find nothing, as ours does: making reports would cost time of its own. */
async function cleanDiagram(nodes: number): Promise<() => Promise<number>> {
  const lint = await bpmnLint(nodes);
  const found = await lint();
  if (found > 0) throw new Error(`bpmnlint has ${found} reports on the diagram of ${nodes} nodes.`);
  return lint;
}

/** One edit each time; those that change the structure are taken back by every other run. */
function editsOf(flow: FlowDraft) {
  const messages = Object.keys(flow.widgets).filter(
    (id) => flow.widgets[id]?.type === "audioMessage",
  );
  const message = messages[messages.length >> 1] ?? "";
  const next = flow.widgets[message]?.exits["next"] ?? "";
  const start = flow.start ?? "";
  const [first] = Object.keys(flow.widgets[start]?.exits ?? {});
  let text = 0;
  return [
    {
      name: SETTING,
      run: following(flow, () => {
        text++;
        const value = `Hello for the ${text}th time`;
        return [{ type: "setSetting", id: message, path: ["message", "text"], value }];
      }),
    },
    {
      name: "widget put in or taken out, re-checked",
      run: backAndForth(flow, [
        {
          type: "addWidget",
          id: "between",
          widget: {
            type: "audioMessage",
            settings: { message: { source: "tts", text: "One moment." } },
            exits: { next },
          },
        },
        { type: "connect", from: { widget: message, exit: "next" }, to: "between" },
      ]),
    },
    {
      name: "all but the start cut off or led to again",
      run: backAndForth(flow, [{ type: "disconnect", from: { widget: start, exit: first ?? "" } }]),
    },
  ];
}

function following(flow: FlowDraft, next: () => readonly Edit[]): () => void {
  const checker = createChecker(flow);
  return () => apply(checker, next());
}

function backAndForth(flow: FlowDraft, there: readonly Edit[]): () => void {
  const checker = createChecker(flow);
  let edits = there;
  return () => {
    edits = apply(checker, edits);
  };
}

function apply(checker: Checker, edits: readonly Edit[]): readonly Edit[] {
  const applied = checker.apply(edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.inverse;
}
