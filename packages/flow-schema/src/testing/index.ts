export {
  brokenFlows,
  draftFlows,
  edits,
  jsonDocuments,
  mutatedDocuments,
  publishableFlows,
} from "./arbitraries.js";
export { damages } from "./damage.js";
export { type GenerateOptions, generateFlow } from "./generate-flow.js";
export { createRandom, type Random } from "./random.js";
export { randomEdit } from "./random-edit.js";
