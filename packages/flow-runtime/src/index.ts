// The whole surface of the package, exported by hand: calls, flows, behaviours, ports.

export { type CallState, ENGINE_VERSION, newCall } from "./call/call-state.js";
export { liveStatus, visitedWidgets } from "./call/live-status.js";
export { restoreCall, snapshotCall } from "./call/snapshot.js";
export { type StepResult, step } from "./call/step.js";
export { type ActorClock, type CallActorOptions, createCallActor } from "./machine/call-actor.js";
export type { CompiledFlow, LinkedWidget } from "./machine/compiled-flow.js";
export { type FlowInput, toMachine } from "./machine/to-machine.js";
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
export { type CallDriver, DRIVER_CONTRACT, type DriverCapabilities } from "./ports/call-driver.js";
export type { CallListener } from "./ports/call-listener.js";
export type { CallStore, Commit, OutboxEntry, Save, StoredEntity } from "./ports/call-store.js";
export type { CallerContext } from "./ports/caller-context.js";
export type { Clock } from "./ports/clock.js";
export type { Availability, Directory, DirectoryUser } from "./ports/directory.js";
export type { FlowSource } from "./ports/flow-source.js";
export type { Logger } from "./ports/logger.js";
export type { MediaResolver } from "./ports/media-resolver.js";
export type { Secret, SecretSink } from "./ports/secret-sink.js";
export { callRecord } from "./records/call-record.js";
export { createMemoryStore } from "./stores/memory-store.js";
export { builtinBehaviours } from "./widgets/builtin-behaviours.js";
export { type CompileOptions, compileFlow } from "./widgets/compile-flow.js";
