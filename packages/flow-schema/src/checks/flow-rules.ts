import type { FlowRule } from "../widgets/rule.js";
import { callbackRules } from "./callback.rules.js";
import { endRules } from "./end.rules.js";
import { entryRules } from "./entry.rules.js";
import { messageRules } from "./message.rules.js";
import { referenceRules } from "./reference.rules.js";
import { structureRules } from "./structure.rules.js";
import { timeRules } from "./time.rules.js";

/** The rules that concern every flow, whatever its widgets. */
export const flowRules: readonly FlowRule[] = [
  ...structureRules,
  ...entryRules,
  ...endRules,
  ...messageRules,
  ...timeRules,
  ...callbackRules,
  ...referenceRules,
];
