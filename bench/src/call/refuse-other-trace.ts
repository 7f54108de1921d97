import { isDeepStrictEqual } from "node:util";
import type { CallEvent, Command } from "@smartflow/flow-schema/call";
import type { CallSubject } from "./call-subject.js";

/** Throws when a subject issues other commands: what does something else is not compared. */
export async function refuseOtherTrace(
  subject: CallSubject,
  events: readonly CallEvent[],
  expected: readonly Command[],
): Promise<void> {
  const commands = await subject.run(events);
  const at = expected.findIndex((command, index) => !isDeepStrictEqual(command, commands[index]));
  if (at === -1 && commands.length === expected.length) return;
  const first = at === -1 ? expected.length : at;
  throw new Error(
    `"${subject.name}" does not execute the same call. Command ${first} should be ` +
      `${JSON.stringify(expected[first])} and is ${JSON.stringify(commands[first])}.`,
  );
}
