import type { Catalogue } from "./widget-definition.js";

/** Texts of what both IVRs share. */
export const promptSettingsEn = {
  "field.prompt": "Prompt",
  "field.prompt.help":
    "What callers hear before they press keys. Name every key they may press; an IVR cannot be published without it.",
  "field.bargeIn": "Keys interrupt the prompt",
  "field.bargeIn.help":
    "A key pressed during the prompt stops it and counts, so that callers who know the menu need not wait. On by default.",
  "field.typeAhead": "Accept keys pressed beforehand",
  "field.typeAhead.help":
    "Keys pressed during earlier messages count here as the first keys. Off by default: they are ignored.",
  "field.firstDigitTimeoutMs": "Time for the first key",
  "field.firstDigitTimeoutMs.help":
    "How long callers may think after the prompt has ended, from 1 to 60 seconds; then it counts as no input. Default: 3 seconds.",
  "field.retries": "Repetitions",
  "field.retries.help":
    "How often the prompt is repeated after the first attempt, from 0 to 5. Silence and wrong keys share this count.",
  "field.noInputMessage": "After no input",
  "field.noInputMessage.help":
    "Said before the prompt is repeated when the caller has pressed nothing. Optional.",
  "field.invalidMessage": "After a wrong input",
  "field.invalidMessage.help":
    "Said before the prompt is repeated when the caller’s input was wrong. Optional.",
  "field.finalMessage": "When attempts are used up",
  "field.finalMessage.help":
    "Said after the last wrong input, before the call leaves by “Wrong input”. It is not played after silence. Optional.",
  "field.promptReview": "Last review of the prompt",
  "field.promptReview.help":
    "Remembers the keys the prompt was last checked against, so that you are told when they change.",
  "problem.SF3001":
    "“{widget}” has no prompt: callers would hear silence and not know what to press. Write, upload or record one.",
  "problem.SF3002":
    "“{widget}” leads nowhere on “{exit}”: callers who get there would be cut off. Connect a message or a voicemail.",
  "problem.SF3003":
    "On “{exit}”, “{widget}” leads straight to “{target}”: callers would not learn what went wrong. Let a message or a voicemail come first.",
  "problem.SF3004":
    "On “{exit}”, “{widget}” leads straight back to itself: callers would hear the same prompt again and again without learning why. Let a message come first, or lead elsewhere.",
  "problem.SF3007":
    "The keys of “{widget}” have changed since its prompt was last reviewed: callers may be told the wrong keys. Listen to the prompt, then confirm or change it.",
  "problem.SF2101":
    "A caller who presses nothing would come back to “{widget}” {visits|time|times}, which takes longer than the {minutes|minute|minutes} a call may last: the line stays taken until the call is cut off. Lead callers elsewhere after no input, or allow fewer visits.",
  "problem.SF3018":
    "“{setting}” of “{widget}” is never heard, because the prompt is not repeated: callers would not learn what went wrong there. Allow a repetition, or remove the message.",
  "fix.confirmPrompt": "Confirm the prompt of “{widget}”",
  "fix.insertMessage": "Insert the message “{text}”",
  "fix.limitVisits": "Let calls pass each step {visits|time|times} at most",
} satisfies Catalogue;
