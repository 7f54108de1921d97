import type { Catalogue } from "../widget-definition.js";

export const ringToEn = {
  "widget.ringTo": "Ring to",
  "widget.ringTo.description": "Rings a user or a team, or sends the call to another number.",
  "widget.ringTo.summary.user": "Rings {target} for {seconds} s",
  "widget.ringTo.summary.team": "Rings team {target} for {seconds} s",
  "widget.ringTo.summary.number": "Sends the call to {target}",
  "widget.ringTo.summary.line": "Sends the call to line {target}",
  "widget.ringTo.summary.unset": "Nobody chosen yet",
  "widget.ringTo.target": "Whom to ring",
  "widget.ringTo.target.help":
    "A user or a team: when nobody answers, the call goes on in this flow. A number or another line: the call leaves this flow.",
  "widget.ringTo.target.user": "User",
  "widget.ringTo.target.team": "Team",
  "widget.ringTo.target.number": "External number",
  "widget.ringTo.target.line": "Another line",
  "widget.ringTo.ringForMs": "Ring time",
  "widget.ringTo.ringForMs.help":
    "How long it rings in all, from 5 seconds to 1 hour, before the call leaves by “No answer”. Default: 30 seconds.",
  "widget.ringTo.strategy": "Order of ringing",
  "widget.ringTo.strategy.help":
    "In which order the agents of the team ring. Default: all at once.",
  "widget.ringTo.strategy.simultaneous": "All at once",
  "widget.ringTo.strategy.random": "One by one, at random",
  "widget.ringTo.strategy.longestIdle": "One by one, longest idle first",
  "widget.ringTo.ringEachForMs": "Ring time per agent",
  "widget.ringTo.ringEachForMs.help":
    "How long each agent rings before the next one does, from 5 seconds to 10 minutes. Left empty: the user’s own setting, else 30 seconds.",
  "widget.ringTo.ringIfBusy": "Wait for busy agents",
  "widget.ringTo.ringIfBusy.help":
    "Callers wait for the ring time and whoever becomes free is rung. Off by default: the call goes on at once when everybody is busy.",
  "widget.ringTo.exit.noAnswer": "No answer",
  "problem.SF6001":
    "“{widget}” does not say whom to ring: callers would wait for nobody. Choose a {kind}.",
  "problem.SF6002":
    "“{widget}” sends calls to “{number}”, which cannot be dialled: callers would be cut off. Write the number with its country code, such as +33123456789.",
  "problem.SF6003":
    "“{widget}” lets a telephone ring for more than {seconds|second|seconds}: most telephones and carriers stop before, and callers wait for nobody. Shorten the time, or wait for busy agents.",
  "problem.SF6004":
    "“{widget}” lets each agent ring for {each|second|seconds}, but rings for {seconds|second|seconds} in all: callers never get further than the first agent. Shorten the time per agent, or ring longer.",
  "problem.SF6005":
    "“{widget}” rings a single user, so an order of ringing changes nothing for callers. Choose a team, if others should ring as well.",
  "problem.SF6006":
    "Callers can come to “{widget}” before any music is chosen: they wait to the default music. Put a hold experience before it, if they should hear another.",
  "problem.SF6007":
    "“{widget}” sends calls to {number}, the number of this very line: callers would come back to the beginning again and again. Choose another number.",
  "problem.SF6008":
    "“{widget}” sends calls to “{line}”, the line they are already on: callers would go round in circles until they are cut off. Choose another line.",
  "fix.tidyNumber": "Write it as {number}",
  "word.kind.user": "user",
  "word.kind.team": "team",
  "word.kind.number": "number",
  "word.kind.line": "line",
  "fix.ringFor": "Ring for {seconds|second|seconds}",
  "fix.forgetOrder": "Do without an order",
} satisfies Catalogue;
