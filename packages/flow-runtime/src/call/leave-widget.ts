import { closeLegs } from "./legs.js";
import type { Turn } from "./turn.js";

/** Ends what a widget has set going: its timers, the answers it waited for, its collection. */
export function leaveWidget(turn: Turn, exit?: string): void {
  const { draft, at } = turn;
  const walk = draft.walk;
  if (!walk) return;
  for (const { name } of draft.timers) if (name.startsWith(`${walk.at}.`)) turn.clearTimer(name);
  for (const { id, widget, type } of draft.pending) {
    // Whether agent and caller were really joined shows only after the widget was left.
    if (widget === walk.at && type !== "connect") turn.settle(id);
  }
  if (draft.collector) {
    draft.collector = undefined;
    turn.clearTimer("digits");
  }
  const last = draft.passed.at(-1);
  if (last) {
    const left = { ...last, leftAt: at, ...(exit === undefined ? {} : { exit }) };
    draft.passed = [...draft.passed.slice(0, -1), left];
  }
  draft.walk = undefined;
}

/**
 * Leaves a widget in the middle of what it does: what plays stops, the queue is left. Where the
 * caller is gone there is nothing to stop but what goes on without them.
 */
export function abandonWidget(turn: Turn, reason: "hungUp" | "failed"): void {
  const { draft } = turn;
  const open = draft.pending.filter((command) => command.widget === draft.walk?.at);
  const isPlaying = open.some(({ type }) => type === "play" || type === "gather");
  if (isPlaying && reason === "failed") turn.issue({ type: "stopPlaying" });
  if (open.some(({ type }) => type === "enqueue")) {
    turn.issue({ type: "leaveQueue", reason });
    closeLegs(turn, "cancelled");
  }
  if (draft.holding) {
    if (reason === "failed") turn.issue({ type: "stopHold" });
    draft.holding = false;
  }
  leaveWidget(turn);
}
