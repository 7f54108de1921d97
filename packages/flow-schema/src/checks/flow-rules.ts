import type { FlowRule } from "../widgets/rule.js";
import { messageRules } from "./message.rules.js";
import { structureRules } from "./structure.rules.js";
import { timeRules } from "./time.rules.js";

/** The rules that concern every flow, whatever its widgets. */
export const flowRules: readonly FlowRule[] = [...structureRules, ...messageRules, ...timeRules];
