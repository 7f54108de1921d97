import { defaultTexts } from "@smartflow/flow-schema";
import { type Budget, EXTRA_MS, EXTRA_WIDGETS } from "./budgets.js";
import { endCall, hangUp } from "./end-call.js";
import { abandonWidget } from "./leave-widget.js";
import type { Turn } from "./turn.js";

/**
 * Something happened that no exit stands for. The call goes to the flow's `onError` widget, once;
 * else the caller hears an apology and the call ends. Never silence.
 */
export function fail(turn: Turn, error: string, budget?: Budget): void {
  const { draft, flow } = turn;
  const widget = draft.walk?.at;
  turn.note({ type: "failed", ...(widget === undefined ? {} : { widget }), error });
  turn.destination = undefined;
  turn.internal.length = 0;
  if (draft.closing === "callerGone") {
    abandonWidget(turn, "hungUp");
    endCall(turn, "caller");
    return;
  }
  abandonWidget(turn, "failed");
  draft.connectedLeg = undefined;
  const reason = budget ? "budget" : "error";
  if (draft.closing === "apology") {
    hangUp(turn, reason, "flow");
    return;
  }
  if (budget === "duration") turn.setTimer("call", EXTRA_MS);

  const first = draft.trouble === undefined;
  draft.trouble = { error, ...(budget ? { allowance: EXTRA_WIDGETS } : {}) };
  if (first && flow.onError !== undefined && draft.walkEnd === undefined) {
    turn.destination = flow.onError;
    return;
  }
  draft.closing = "apology";
  if (draft.walkEnd === undefined) {
    draft.walkEnd = "error";
    turn.note({ type: "walkEnded", reason: "error" });
  }
  turn.issue({
    type: "play",
    messages: [{ source: "tts", text: defaultTexts(flow.locale).apology }],
    language: flow.locale,
    interruptedBy: [],
  });
}
