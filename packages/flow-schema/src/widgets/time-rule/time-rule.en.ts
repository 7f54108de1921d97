import type { Catalogue } from "../widget-definition.js";

export const timeRuleEn = {
  "widget.timeRule": "Time rule",
  "widget.timeRule.description": "Leads calls by day and hour, for example open or closed.",
  "widget.timeRule.summary": "{branches|set of hours|sets of hours}",
  "widget.timeRule.summary.dates":
    "{branches|set of hours|sets of hours} · {dates|special date|special dates}",
  "widget.timeRule.branches": "Hours",
  "widget.timeRule.branches.help":
    "Each set of days and hours has a connection of its own. The first that a call falls into is taken; all others leave by “At any other time”. Hours may run past midnight.",
  "widget.timeRule.specialDates": "Special dates",
  "widget.timeRule.specialDates.help":
    "Holidays and exceptions, all day or for some hours. They are looked at before the weekdays.",
  "widget.timeRule.timeZone": "Time zone",
  "widget.timeRule.timeZone.help":
    "On whose clock the hours are read. Left empty, the flow’s time zone counts.",
  "widget.timeRule.exit.otherwise": "At any other time",
  "problem.SF5001":
    "“{widget}” has no hours, so every call goes the same way whatever the time. Add at least one set of hours, or remove the step.",
  "problem.SF5002":
    "In “{widget}”, “{branch}” contains no time at all, so no caller would ever be led there. Choose days and hours, let a special date lead there, or remove it.",
  "problem.SF5003":
    "“{widget}” uses the time zone “{zone}”, which is unknown: callers could be told you are closed when you are open. Choose another one.",
  "problem.SF5004":
    "In “{widget}”, the special date “{date}” leads to hours that no longer exist: calls on that day would fail. Choose where it leads.",
  "problem.SF5005":
    "The flow’s time zone “{zone}” is unknown: opening hours could not be told and calls would fail. Choose another one in the settings of the flow.",
  "problem.SF5006":
    "In “{widget}”, the hours {from}–{to} of “{branch}” never count, because earlier hours take all calls of that time. Change the hours, or their order.",
  "problem.SF5007":
    "The hours of “{widget}” fill the whole week, so no call ever leaves by “At any other time”. If that is what you want, nothing needs doing.",
  "problem.SF5008":
    "In “{widget}”, the special date “{date}” ends before it begins, so it is never kept: callers would find you open when you are closed, or closed when you are open. Correct its dates.",
  "problem.SF5009":
    "In “{widget}”, the special date “{date}” has passed. Remove it, and check that the next one is there.",
  "problem.SF5011":
    "In “{widget}”, the hours {from}–{to} of “{branch}” overlap with “{other}”, which takes the callers of the time they share. If that is what you want, nothing needs doing.",
  "problem.SF5012":
    "In “{widget}”, “{branch}” ends at {at}, one minute too early: callers in that minute could be told that you are closed. Let it end at {to}.",
  "problem.SF5013":
    "In “{widget}”, the hours {from}–{to} of “{branch}” run past midnight, so callers of the next morning are led there as well. If that is what you want, nothing needs doing.",
  "problem.SF5014":
    "In “{widget}”, the special date “{date}” never counts, because “{other}” stands before it and takes all of its time: callers would be led by the wrong one. Change the date, or remove it.",
  "fix.swapDates": "Swap the first and the last day of “{date}”",
  "fix.removeDate": "Remove “{date}”",
  "fix.useFlowZone": "Use the flow’s time zone ({zone})",
  "fix.leadDateToOtherwise": "Lead “{date}” to “At any other time”",
  "fix.openUntil": "Let it end at {to}",
} satisfies Catalogue;
