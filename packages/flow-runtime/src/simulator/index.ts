export type { Handler, Handlers } from "./handlers.js";
export type { MediaLength } from "./playback.js";
export {
  runScript,
  runScriptAsync,
  type ScriptedCall,
  type SimulatorOptions,
} from "./run-script.js";
export { createTestCall } from "./test-call.js";
