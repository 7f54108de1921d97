import type { Message } from "@smartflow/flow-schema";
import { finalOutput, widgetSetup } from "../../machine/widget-setup.js";

export interface AudioMessageInput {
  readonly settings: { readonly message: Message };
  readonly language: string;
}

/** Plays its message once, then goes on. */
export const audioMessageMachine = widgetSetup<
  AudioMessageInput,
  AudioMessageInput
>().createMachine({
  context: ({ input }) => input,
  initial: "playing",
  states: {
    playing: {
      entry: {
        type: "command",
        params: ({ context }) => ({
          type: "play",
          messages: [context.settings.message],
          language: context.language,
          interruptedBy: [],
        }),
      },
      on: { played: "played" },
    },
    played: { type: "final", output: { exit: "next" } },
  },
  output: finalOutput,
});
