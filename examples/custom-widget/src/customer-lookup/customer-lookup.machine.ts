import { finalOutput, widgetSetup } from "@smartflow/flow-runtime";
import { LOOKUP, lookupAnswer } from "./lookup-command.js";

interface Input {
  readonly settings: { readonly list: string; readonly timeoutMs: number };
  /** Null for an anonymous caller. */
  readonly number: string | null;
}

/** Asks the host who calls, and waits for the answer no longer than the settings say. */
export const customerLookupMachine = widgetSetup<Input, Input>().createMachine({
  context: ({ input }) => input,
  initial: "deciding",
  states: {
    deciding: {
      always: [
        { guard: ({ context }) => context.number === null, target: "notFound" },
        { target: "lookingUp" },
      ],
    },
    lookingUp: {
      entry: {
        type: "command",
        params: ({ context: { settings, number } }) => ({
          type: "invoke",
          name: LOOKUP,
          input: { list: settings.list, number: number ?? "" },
          timeoutMs: settings.timeoutMs,
        }),
      },
      on: {
        invoked: [
          { guard: ({ event }) => customerIn(event.output)?.vip === true, target: "vip" },
          { guard: ({ event }) => customerIn(event.output)?.vip === false, target: "found" },
          { guard: ({ event }) => customerIn(event.output) === null, target: "notFound" },
          { target: "failed" },
        ],
        // The handler threw, or the deadline came first.
        commandFailed: "failed",
      },
    },
    vip: { type: "final", output: { exit: "vip" } },
    found: { type: "final", output: { exit: "found" } },
    notFound: { type: "final", output: { exit: "notFound" } },
    failed: { type: "final", output: { exit: "failed" } },
  },
  output: finalOutput,
});

/** The answer, or undefined when it is not one: a handler is code elsewhere and may be wrong. */
function customerIn(output: unknown) {
  return lookupAnswer.safeParse(output).data;
}
