import type { Message } from "@smartflow/flow-schema";
import { OUTCOMES } from "@smartflow/flow-schema/call";
import { createRandom } from "@smartflow/flow-schema/testing";
import { describe, expect, it } from "vitest";
import { playingMs } from "../simulator/playback.js";
import { runScript } from "../simulator/run-script.js";
import { compareCall, type Disagreement } from "./compare-call.js";
import { Coverage } from "./coverage.js";
import { observedCall } from "./observed-call.js";
import { randomFlows } from "./random-flow.js";
import { randomScript } from "./random-script.js";
import { referenceCall } from "./reference-call.js";

/** More calls: `REFERENCE_CALLS=100000 vitest run --project unit reference.property`. */
const CALLS = Number(process.env["REFERENCE_CALLS"] ?? 2_000);
/** The first of as many seeds as there are calls. */
const SEED = Number(process.env["REFERENCE_SEED"] ?? 1);
/** Enough to see a pattern; more would only be long. */
const SHOWN = 5;

/** The beep of the simulated telephone. */
const beepMs = 500;
const spokenFor = (message: Message) => playingMs(message, () => undefined);

/** One call, drawn from a seed, made by the engine and by the reference. */
function callOf(seed: number, coverage: Coverage): Disagreement | undefined {
  const random = createRandom(seed);
  const { flow, lines } = randomFlows(random);
  const world = { playingMs: spokenFor, beepMs, lines };
  const script = randomScript(flow, random, world);
  const digits = random.pick(["perKey", "collected"] as const);

  const { trace, record } = runScript(flow, script, { digits, lines });
  coverage.add(trace, record);
  const engine = observedCall(trace, record);
  const reference = referenceCall(flow, script, {
    ...world,
    // Whom chance rings is the engine's to choose, of those who may be rung then.
    draw: (agents, at) =>
      engine.legs.find((leg) => leg.rangAt === at && agents.includes(leg.agent))?.agent,
  });
  return compareCall(engine, reference, digits);
}

/** What a run must have come through to prove anything; it is counted and printed. */
const WAYS = [
  "audioMessage: playing → next",
  "audioMessage: playing → next, the end",
  "audioMessage: playing → hungUp",
  "holdExperience: start → next",
  "ivrStandard: asking → a named exit",
  "ivrStandard: asking → noInput",
  "ivrStandard: asking → invalidInput",
  "ivrStandard: asking → hungUp",
  "ivrStandard: asking → a budget is used up",
  "ivrStandard: apologising → invalidInput",
  "ivrInput: asking → a named exit",
  "ivrInput: asking → next",
  "ivrInput: asking → noInput",
  "ivrInput: asking → invalidInput",
  "ivrInput: asking → hungUp",
  "ivrInput: asking → a budget is used up",
  "ivrInput: apologising → invalidInput",
  "voicemail: greeting → recording",
  "voicemail: greeting → hungUp",
  "voicemail: recording → completed",
  "timeRule: start → a named exit",
  "timeRule: start → otherwise",
  "ringTo: waiting.queued → noAnswer",
  "ringTo: waiting.ringing → answered",
  "ringTo: waiting.ringing → noAnswer",
  "ringTo: waiting.ringing → hungUp",
  "ringTo: waiting.ringing → a budget is used up",
  "ringTo: redirecting → redirected",
  "ringTo: enteringLine → another line",
  "ringTo: enteringLine → failed",
  "leg: answered",
  "leg: declined",
  "leg: missed",
  "leg: cancelled",
  "budget: steps",
  "budget: visits",
  "budget: duration",
  "ended by: agent",
  "ended by: caller",
  "ended by: flow",
  ...OUTCOMES.map((outcome) => `outcome: ${outcome}`),
];

describe("the engine and a naive reading of the domain rules", () => {
  const coverage = new Coverage();

  it(`agree on what callers meet and what records say (${CALLS} calls from seed ${SEED})`, () => {
    const disagreements: (Disagreement & { readonly seed: number })[] = [];
    for (let seed = SEED; seed < SEED + CALLS; seed++) {
      const disagreement = callOf(seed, coverage);
      if (disagreement && disagreements.length < SHOWN) {
        disagreements.push({ seed, ...disagreement });
      }
    }
    process.stdout.write(`${CALLS} calls from seed ${SEED}\n${coverage.toString()}\n`);
    expect(disagreements).toEqual([]);
  }, 3_600_000);

  it("have come through every type of widget, every kind of exit and every outcome", () => {
    expect(WAYS.filter((way) => !coverage.ways.includes(way))).toEqual([]);
  });
});
