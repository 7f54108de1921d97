import type { FlowDraft } from "@smartflow/flow-schema";
import type { CallScript, ScriptAction, ScriptAgent } from "@smartflow/flow-schema/call";
import { generateFlow } from "@smartflow/flow-schema/testing";
import * as fc from "fast-check";

const KEYS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#"] as const;

/** Agents of the targets that generated flows ring. */
export const generatedAgents: readonly ScriptAgent[] = Array.from({ length: 12 }, (_, n) => ({
  id: `target-${n}`,
  teams: [`target-${(n + 1) % 10}`, `target-${(n + 5) % 10}`],
  presence: (["available", "available", "busy", "unavailable"] as const)[n % 4] ?? "available",
}));

const agent = fc.integer({ min: 0, max: 11 }).map((n) => `target-${n}`);
const atMs = fc.integer({ min: 0, max: 240_000 });

const action: fc.Arbitrary<ScriptAction> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      atMs,
      do: fc.constant("press" as const),
      key: fc.constantFrom(...KEYS),
    }),
  },
  { weight: 3, arbitrary: fc.record({ atMs, do: fc.constant("agentAnswers" as const), agent }) },
  { weight: 2, arbitrary: fc.record({ atMs, do: fc.constant("agentDeclines" as const), agent }) },
  { weight: 1, arbitrary: fc.record({ atMs, do: fc.constant("agentHangsUp" as const), agent }) },
  { weight: 1, arbitrary: fc.record({ atMs, do: fc.constant("hangUp" as const) }) },
);

/** Whatever people may do in four minutes, in the order of time. */
export const someActions: fc.Arbitrary<ScriptAction[]> = fc
  .array(action, { maxLength: 30 })
  .map((actions) => actions.toSorted((a, b) => a.atMs - b.atMs));

export const someFlow: fc.Arbitrary<FlowDraft> = fc
  .record({ widgets: fc.integer({ min: 2, max: 40 }), seed: fc.nat(10_000), loops: fc.boolean() })
  .map((options) => generateFlow(options));

export const someScript: fc.Arbitrary<CallScript> = fc
  .record({
    actions: someActions,
    seed: fc.nat(1_000),
    startsAt: fc.constantFrom("2026-03-03T10:00:00+01:00", "2026-03-01T10:00:00+01:00"),
    patienceMs: fc.integer({ min: 0, max: 600_000 }),
  })
  .map((facts) => ({
    version: 1,
    callId: "call-1",
    from: "+33123456789",
    agents: generatedAgents.map((one) => ({ ...one, teams: [...one.teams] })),
    ...facts,
  }));

/** The seed of every property test of this package; printed with a counterexample. */
export const PROPERTY_SEED = 20_260_303;
