import type { TestCall } from "@smartflow/flow-schema/call";
import { useEffect } from "react";

export type Speed = 0 | 1 | 4 | 16;

/** Real time between two steps of the clock; less would only draw more often. */
const STEP_MS = 40;
/** A page that was asleep does not make up for it: the call waits with it. */
const LONGEST_STEP_MS = 250;

/** Lets a call's time pass with the screen's. Nothing else moves the clock of a test call. */
export function useCallClock(call: TestCall | undefined, speed: Speed): void {
  useEffect(() => {
    if (!call || speed === 0) return;
    let frame = 0;
    let last: number | undefined;
    let rest = 0;
    const tick = (now: number) => {
      frame = requestAnimationFrame(tick);
      const passed = now - (last ?? now);
      if (last !== undefined && passed < STEP_MS) return;
      last = now;
      if (call.state.status === "ended") return;
      const ms = Math.min(passed, LONGEST_STEP_MS) * speed + rest;
      // Calls count whole milliseconds, which keeps their traces the same everywhere.
      rest = ms % 1;
      if (ms >= 1) call.advance(Math.floor(ms));
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [call, speed]);
}
