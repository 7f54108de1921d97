import type { TestCall, TraceEntry } from "@smartflow/flow-schema/call";
import { useEffect, useRef } from "react";
import { useActions } from "../../context/index.js";
import type { CallView } from "../../state/index.js";

/** How long a widget stays lit that the call passes in no time, so that people see it. */
const GLANCE_MS = 240;

/** With more than this still to be shown, the lights jump ahead: a fast call is not held back. */
const MOST_BEHIND = 6;

/** Lights the widgets of a call on the canvas, one after the other, as long as there is a call. */
export function useCallLights(call: TestCall | undefined): void {
  const { showCall } = useActions();
  const lit = useRef({ call, shown: 0 });
  const active = call?.state.widget;
  const visited = call?.state.visited;

  useEffect(() => {
    if (lit.current.call !== call) lit.current = { call, shown: 0 };
    if (!call || !visited) {
      showCall(undefined);
      return undefined;
    }
    const { count, latest, taken } = readTrace(call.state.trace);
    let shown = Math.max(Math.min(lit.current.shown, count), count - latest.length);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const showNext = (): void => {
      const view = latest[latest.length - (count - shown)];
      shown = Math.min(shown + 1, count);
      lit.current.shown = shown;
      showCall(shown === count || !view ? { active, visited, taken } : view);
      if (shown < count) timer = setTimeout(showNext, GLANCE_MS);
    };
    showNext();
    return () => clearTimeout(timer);
  }, [call, active, visited, showCall]);
  useEffect(() => () => showCall(undefined), [showCall]);
}

/** How many widgets the call came to, and what the canvas shows at the latest of them. */
function readTrace(trace: readonly TraceEntry[]) {
  const count = trace.filter(({ type }) => type === "entered").length;
  const visited: string[] = [];
  const taken: { readonly widget: string; readonly exit: string }[] = [];
  const latest: CallView[] = [];
  let nth = 0;
  for (const entry of trace) {
    if (entry.type === "left") taken.push({ widget: entry.widget, exit: entry.exit });
    if (entry.type !== "entered") continue;
    if (!visited.includes(entry.widget)) visited.push(entry.widget);
    if (++nth <= count - MOST_BEHIND) continue;
    latest.push({ active: entry.widget, visited: [...visited], taken: [...taken] });
  }
  return { count, latest, taken };
}
