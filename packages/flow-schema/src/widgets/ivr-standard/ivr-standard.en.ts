import type { Catalogue } from "../widget-definition.js";

export const ivrStandardEn = {
  "widget.ivrStandard": "Standard IVR",
  "widget.ivrStandard.description":
    "A menu: callers press a key to choose, for example 1 for sales.",
  "widget.ivrStandard.options": "Options",
  "widget.ivrStandard.options.help":
    "One telephone key each, 0 to 9, * or #. Changing a key keeps what is connected to the option.",
  "problem.SF3005":
    "In “{widget}”, the options “{other}” and “{option}” share key {key}: whoever presses it always gets “{other}”, and “{option}” can never be reached. Give one of them another key.",
  "problem.SF3006":
    "“{widget}” has no options, so every key a caller presses is wrong. Add at least one option.",
  "problem.SF3008":
    "The prompt of “{widget}” tells callers to press {key}, but no option has that key: whoever does as told hears that it was wrong. Add the option, or change the prompt.",
  "problem.SF3009":
    "The prompt of “{widget}” does not name key {key} (“{option}”): callers cannot know that they may press it. Add it to the prompt, or remove the option.",
  "problem.SF2102":
    "All options of “{widget}” lead to “{target}”: whatever callers choose, they come to the same step. If you only want to keep their choice, nothing needs doing.",
  "problem.SF3011":
    "“{option}” of “{widget}” is on key *, with which callers ask for a callback elsewhere on this line: some would press it for the wrong thing. Give it another key.",
  "problem.SF3019":
    "“{setting}” of “{widget}” is never heard, because every key is an option and none a caller presses is wrong. Remove the message.",
  "fix.useKey": "Give “{option}” key {key}",
  "fix.removeOption": "Remove option “{option}” (key {key})",
} satisfies Catalogue;
