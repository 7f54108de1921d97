// Flows

// Calls
export { type CallState, ENGINE_VERSION, newCall } from "./call/call-state.js";
export { liveStatus, visitedWidgets } from "./call/live-status.js";
export { restoreCall, snapshotCall } from "./call/snapshot.js";
export { type StepResult, step } from "./call/step.js";
export type { CompiledFlow, LinkedWidget } from "./machine/compiled-flow.js";
export type { ClearTimer, SetTimer, WidgetAction, WidgetFact } from "./machine/widget-actions.js";
export {
  type Behaviours,
  type BehavioursFor,
  defineBehaviour,
  type KeypadUse,
  type WidgetBehaviour,
  type WidgetEntry,
} from "./machine/widget-behaviour.js";
export type { WidgetEvent } from "./machine/widget-event.js";
export {
  finalOutput,
  type WalkEnd,
  type WidgetOutput,
  widgetSetup,
} from "./machine/widget-setup.js";
export { callRecord } from "./records/call-record.js";
// Behaviours
export { builtinBehaviours } from "./widgets/builtin-behaviours.js";
export { type CompileOptions, compileFlow } from "./widgets/compile-flow.js";
