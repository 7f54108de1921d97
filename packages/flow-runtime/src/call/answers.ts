import type { CallEvent, Command } from "@smartflow/flow-schema/call";

/** The events that carry the id of a command. */
export type AnswerType = Extract<CallEvent, { readonly re: string }>["type"];

/** What answers each command; `connect` and `answer` answer only by failing. */
const ANSWERS: { readonly [Type in Command["type"]]: readonly AnswerType[] } = {
  answer: [],
  play: ["played"],
  gather: ["gathered", "played"],
  stopPlaying: [],
  startHold: [],
  stopHold: [],
  record: ["recorded"],
  enqueue: ["queueLeft"],
  leaveQueue: [],
  ring: [],
  cancelRing: [],
  connect: [],
  redirect: ["redirected"],
  enterLine: ["lineEntered"],
  invoke: ["invoked"],
  hangUp: [],
};

/** Commands whose failure must not go unnoticed, though nothing reports their success. */
const WATCHED: ReadonlySet<string> = new Set<Command["type"]>(["answer", "connect"]);

export function isAnswered(type: Command["type"]): boolean {
  return ANSWERS[type].length > 0 || WATCHED.has(type);
}

/** Whether an event can be the answer to a command of this type. */
export function answers(commandType: string, event: AnswerType): boolean {
  if (event === "commandFailed") return true;
  const expected: readonly string[] = Object.hasOwn(ANSWERS, commandType)
    ? ANSWERS[commandType as Command["type"]]
    : [];
  return expected.includes(event);
}

/** Longer than any message that fits a file of 10 MB is likely to be. */
const PLAYBACK_MS = 1_800_000;
const GRACE_MS = 60_000;

/** How long a command may stay without an answer, so that a dead driver cannot hang a call. */
export function answerDeadlineMs(command: Command): number | undefined {
  switch (command.type) {
    case "play":
      return PLAYBACK_MS;
    case "gather":
      return (
        PLAYBACK_MS + command.firstDigitTimeoutMs + command.maxDigits * command.interDigitTimeoutMs
      );
    case "record":
      return command.maxDurationMs + GRACE_MS;
    case "enqueue":
      return command.ringForMs + GRACE_MS;
    case "enterLine":
      return GRACE_MS;
    case "redirect":
      return 2 * GRACE_MS;
    case "invoke":
      return command.timeoutMs;
    default:
      return undefined;
  }
}
