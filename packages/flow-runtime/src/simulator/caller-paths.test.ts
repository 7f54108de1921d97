import {
  type CallerPath,
  explorePaths,
  type FlowDraft,
  isWidget,
  timeRule,
} from "@smartflow/flow-schema";
import type { TestCall } from "@smartflow/flow-schema/call";
import { fixtureAgents, publishableFlows } from "@smartflow/flow-schema/fixtures";
import { evaluateTimeRule, timeline, type ZonedTimeRule } from "@smartflow/flow-schema/time";
import { describe, expect, it } from "vitest";
import { createTestCall } from "./test-call.js";

const TICK_MS = 250;
/** Six weeks in which the fixtures have ordinary days and all their special ones. */
const FROM = Date.parse("2026-12-01T09:00:00Z");
const TO = FROM + 42 * 86_400_000;

const known = new Map<unknown, readonly number[]>();

/** A minute after each time that a rule sends calls another way. */
function changesOf(rule: ZonedTimeRule): readonly number[] {
  const changes =
    known.get(rule.branches) ?? timeline(rule, FROM, TO).map(({ from }) => from + 60_000);
  known.set(rule.branches, changes);
  return changes;
}

/** An instant at which all time rules of a path send a call the way it goes, if there is one. */
function instantFor(flow: FlowDraft, { steps }: CallerPath): number | undefined {
  const rules = steps.flatMap(({ widget, exit, cause }) => {
    const node = flow.widgets[widget];
    if (cause.by !== "time" || !node || !isWidget(timeRule, node)) return [];
    const { branches, specialDates, timeZone = flow.timeZone } = node.settings;
    return [{ rule: { branches, specialDates, timeZone }, exit }];
  });
  return [FROM, ...rules.flatMap(({ rule }) => changesOf(rule))].find((at) =>
    rules.every(({ rule, exit }) => evaluateTimeRule(rule, at) === exit),
  );
}

/** Does what a path says, at the widget where it says it, until the call is over. */
function follow(call: TestCall, { steps }: CallerPath): void {
  let pressed: string | undefined;
  let spokeMs = 0;
  for (let tick = 0; tick < 10_000 && call.state.status !== "ended"; tick++) {
    const { widget, waitingFor, ringing, status } = call.state;
    const cause = steps.find((step) => step.widget === widget)?.cause;
    const waits = waitingFor?.what;
    if (waits === "prompt") pressed = undefined;
    // Whoever presses the key at once leaves an empty recording, which is no voicemail (VM-2).
    if (waits === "recording") spokeMs += TICK_MS;
    if (status === "inCall") call.hangUp();
    else if (cause?.by === "answer" && ringing[0] !== undefined) call.agentAnswers(ringing[0]);
    else if ((waits === "key" || spokeMs > 5_000) && pressed !== widget) {
      if (cause?.by === "keys" || cause?.by === "wrongKeys") {
        for (const key of cause.keys) call.press(key);
        pressed = widget;
      }
    }
    call.advance(TICK_MS);
  }
}

describe("the paths that callers can take, taken by the engine", () => {
  it.each(Object.entries(publishableFlows))(
    "given %s, each path leads a call through its widgets and exits to its end",
    (_, flow) => {
      const { paths, leftOut } = explorePaths(flow);
      expect(leftOut).toBe(0);
      let taken = 0;
      for (const path of paths) {
        const at = instantFor(flow, path);
        // Rules that contradict each other leave a path that no instant belongs to.
        if (at === undefined) continue;
        taken++;
        const startsAt = new Date(at).toISOString();
        const started = createTestCall().start(flow, { startsAt, agents: [...fixtureAgents] });
        if (!started.ok) throw new Error(JSON.stringify(started.problems));
        follow(started.call, path);
        const { record } = started.call.state;
        const passed = record?.widgets.map(({ widget, exit }) => ({ widget, exit }));
        const said = path.steps.map(({ widget, exit }) => ({ widget, exit }));
        expect(passed?.slice(0, said.length)).toEqual(said);
        const outcomes: { readonly [end: string]: string } = {
          answered: "answered",
          recorded: "voicemail",
          redirected: "redirected",
        };
        if (outcomes[path.end]) expect(record?.outcome).toBe(outcomes[path.end]);
      }
      expect(taken).toBeGreaterThan(paths.length / 2);
    },
  );
});
