import type { CallEvent } from "@smartflow/flow-schema/call";

/** What the life of a call is about and no widget's machine ever sees. */
type LifeEvent = "callStarted" | "callerHungUp" | "legEnded" | "keyPressed";

/** What a widget's machine may wait for: answers to its commands, legs, and its own timers. */
export type WidgetEvent = Exclude<CallEvent, { readonly type: LifeEvent }>;
export type WidgetEventType = WidgetEvent["type"];

/** Every event type of a widget's machine; the compiler demands a line for each. */
const WIDGET_EVENTS: { readonly [Type in WidgetEventType]: true } = {
  played: true,
  gathered: true,
  recorded: true,
  legRinging: true,
  legAnswered: true,
  legDeclined: true,
  legMissed: true,
  queueLeft: true,
  redirected: true,
  lineEntered: true,
  invoked: true,
  commandFailed: true,
  timerFired: true,
};

export function isWidgetEventType(type: string): type is WidgetEventType {
  return Object.hasOwn(WIDGET_EVENTS, type);
}
