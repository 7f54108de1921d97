import { compileFlow } from "@smartflow/flow-runtime";
import { timeRule } from "@smartflow/flow-schema";
import { evaluateTimeRule } from "@smartflow/flow-schema/time";
import { type MeasureOptions, measure } from "../measure/measure.js";
import { type Row, rowsOf } from "../measure/row.js";
import { immutableInterpreter } from "./immutable-interpreter.js";
import { measuredEvents } from "./measured-call.js";
import { measuredFlow } from "./measured-flow.js";
import { ourEngine } from "./our-engine.js";
import { refuseOtherTrace } from "./refuse-other-trace.js";
import { sequentialWorkflow } from "./sequential-workflow.js";
import { settingsOf } from "./settings-of.js";
import { xstateActor } from "./xstate-actor.js";

/** Time per step of one call, beside other ways of executing the very same call. */
export async function benchCall(options: MeasureOptions): Promise<readonly Row[]> {
  const flow = measuredFlow();
  const compiled = compileFlow(flow);
  const events = measuredEvents(compiled);
  const ours = ourEngine(compiled);
  const others = [immutableInterpreter(flow), xstateActor(flow), sequentialWorkflow(flow)];
  const expected = await ours.run(events);
  for (const other of others) await refuseOtherTrace(other, events, expected);

  const subjects = [ours, ...others].map((subject) => ({
    name: subject.name,
    run: () => subject.run(events),
  }));
  const hours = settingsOf(flow, "hours", timeRule);
  const rule = { ...hours, timeZone: flow.timeZone };
  const [at = 0] = events.map((event) => event.at);
  const timeRuleAlone = { name: TIME_RULE, run: () => evaluateTimeRule(rule, at) };
  const timings = await measure([...subjects, timeRuleAlone], options);
  const facts = { bench: "call", metric: "step", unit: "µs", ours: ours.name } as const;
  return rowsOf(timings, { ...facts, parts: events.length });
}

/** All subjects ask the same function; what it costs of each step is shown beside them. */
const TIME_RULE = "of it: the time rule";
