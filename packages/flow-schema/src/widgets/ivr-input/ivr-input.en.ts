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
    "Under which name agents and later steps find the digits, for example “customer number”. Optional.",
  "widget.ivrInput.exit.next": "Any other value",
} satisfies Catalogue;
