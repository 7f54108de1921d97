import type { Catalogue } from "../widgets/widget-definition.js";

/** What the runtime says of a stored call it cannot restore, and why a call could not go on. */
export const runtimeEn = {
  "problem.SF9001":
    "The stored call was written by another version of the engine ({found}; this is {expected}) and was not restored, so that it does not go on wrongly. Run it with the engine that wrote it.",
  "problem.SF9002":
    "The stored call belongs to another flow or version ({found}) than this one ({expected}) and was not restored. Restore it with its own version of the flow.",
  "problem.SF9003":
    "The stored call knows steps of the type “{type}” in version {found}, this engine in version {expected}, so it was not restored. Run it with the widgets that it began with.",
  "problem.SF9004":
    "This is not the stored state of a call ({reason} at {path}), so nothing was restored. Check what the store gives back.",
  "problem.SF9005":
    "The stored call stands at “{widget}” in a state that the step does not have ({state}), so it was not restored. Run it with the widgets that it began with.",
  "problem.SF9101":
    "The telephone side could not do what the call asked for: the caller was led to the error exit of the flow, or heard an apology. Check the telephone connection.",
  "problem.SF9102":
    "The telephone side did not answer in time: the caller was led to the error exit of the flow, or heard an apology. Check the telephone connection.",
  "problem.SF9103":
    "A step failed by a mistake in its program: the caller was led to the error exit of the flow, or heard an apology. Tell whoever makes this type of step.",
  "problem.SF9104":
    "The call came to a connection that leads nowhere: the caller was led to the error exit of the flow, or heard an apology. Connect it and publish again.",
  "problem.SF9105":
    "The call was passed on from line to line too often, so it was not passed on again. Let lines not redirect to each other.",
  "problem.SF9106":
    "A step waited for nothing and would have left the caller in silence for ever: the caller was led to the error exit of the flow, or heard an apology. Tell whoever makes this type of step.",
  "problem.SF9107":
    "The call used up a limit of the flow: the caller was led to the error exit of the flow, or heard an apology. Look for a loop, or raise the limit.",
} satisfies Catalogue;
