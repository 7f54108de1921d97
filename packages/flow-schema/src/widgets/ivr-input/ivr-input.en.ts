import type { Catalogue } from "../widget-definition.js";

export const ivrInputEn = {
  "widget.ivrInput": "Input IVR",
  "widget.ivrInput.description":
    "Asks callers for digits, for example a customer or booking number.",
  "widget.ivrInput.submit": "The input is complete",
  "widget.ivrInput.submit.help":
    "Either when the caller presses a finish key (# by default), or as soon as a fixed number of digits is there. A fixed-length input that stays too short counts as wrong.",
  "widget.ivrInput.submit.finishKey": "With a finish key",
  "widget.ivrInput.submit.length": "At a fixed number of digits",
  "widget.ivrInput.branches": "Branches by value",
  "widget.ivrInput.branches.help":
    "Tried from the top, the first that fits the digits is taken. Any other valid input leaves by “Any other value”.",
  "widget.ivrInput.match.equals": "Is one of",
  "widget.ivrInput.match.prefix": "Begins with",
  "widget.ivrInput.match.range": "Lies between",
  "widget.ivrInput.match.length": "Has a length of",
  "widget.ivrInput.interDigitTimeoutMs": "Time between two keys",
  "widget.ivrInput.interDigitTimeoutMs.help":
    "How long callers may pause between two keys, from 1 to 60 seconds; it starts again at each key. Default: 5 seconds.",
  "widget.ivrInput.sensitive": "Hide the input from agents",
  "widget.ivrInput.sensitive.help":
    "For card numbers and codes: the digits are neither stored, logged nor shown; branches by value still work. Off by default: the agent sees the input.",
  "widget.ivrInput.variable": "Name of the input",
  "widget.ivrInput.variable.help":
    "Under which name agents and later steps find the digits, for example “customerNumber”. Optional.",
  "widget.ivrInput.exit.next": "Any other value",
  "problem.SF3012":
    "In “{widget}”, no input can ever match “{branch}”, because {why}: callers who are meant for it are led elsewhere. Correct or remove it.",
  "problem.SF3013":
    "In “{widget}”, “{other}” takes every input that “{branch}” is meant for, so callers are never led there. Let “{branch}” be tried first, or remove it.",
  "problem.SF3014":
    "In “{widget}”, “{branch}” and “{other}” share some inputs, with which callers are led to “{other}”. If that is what you want, nothing needs doing.",
  "problem.SF3015":
    "In “{widget}”, “{branch}” repeats {count|value|values}: one of them may be a slip, and a caller with the right one is led elsewhere. Correct or remove the repetitions.",
  "problem.SF3016":
    "“{widget}” wants at least {min} digits but takes at most {max}: callers who enter a right number would hear that it is wrong. Swap the two.",
  "problem.SF3017":
    "In “{widget}”, “{branch}” lists {count|value|values} that callers cannot enter, having too few or too many digits: they are led elsewhere. Correct or remove them.",
  "problem.SF8002":
    "The name “{variable}” that “{widget}” gives to the input cannot be used by later steps: callers may be asked again for what they have already entered. Begin with a letter, then use letters, digits and “_” only.",
  "word.why.unset": "it has no value yet",
  "word.why.backwards": "it ends before it begins",
  "word.why.length": "callers enter more or fewer digits",
  "fix.swapBounds": "Swap them: from {from} to {to}",
  "fix.moveBranch": "Try “{branch}” before “{other}”",
  "fix.removeBranch": "Remove “{branch}”",
  "fix.removeValues": "Remove {count|value|values}",
  "fix.renameVariable": "Call it “{variable}”",
  "fix.removeVariable": "Do without a name",
} satisfies Catalogue;
