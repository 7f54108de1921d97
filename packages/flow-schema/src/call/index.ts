export {
  type Command,
  type CommandOf,
  commandSchema,
  type IssuedCommand,
  seekTargetSchema,
} from "./command.js";
export { type CallEvent, type CallEventOf, callEventSchema, type Timer } from "./event.js";
export {
  CALL_RECORD_VERSION,
  type CallOutcome,
  type CallRecord,
  callRecordSchema,
  LIVE_STATUSES,
  type LiveStatus,
  OUTCOMES,
} from "./record.js";
export {
  CALL_SCRIPT_VERSION,
  type CallScript,
  callScriptSchema,
  parseCallScript,
  type ScriptAction,
  type ScriptAgent,
  scriptActionSchema,
  scriptAgentSchema,
  serializeCallScript,
} from "./script.js";
export { callScriptJsonSchema } from "./script-json-schema.js";
export type {
  TestCall,
  TestCallOptions,
  TestCallPort,
  TestCallState,
  TranscriptLine,
} from "./test-call.js";
export {
  formatTrace,
  TRACE_VERSION,
  type TracedEvent,
  type TraceEntry,
  tracedEventSchema,
  traceEntrySchema,
} from "./trace.js";
