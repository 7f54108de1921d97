export { type GenerateOptions, generateFlow } from "./generate-flow.js";
