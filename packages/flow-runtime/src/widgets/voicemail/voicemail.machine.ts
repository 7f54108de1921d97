import type { Message } from "@smartflow/flow-schema";
import type { CommandOf } from "@smartflow/flow-schema/call";
import { finalOutput, widgetSetup } from "../../machine/widget-setup.js";

export interface VoicemailInput {
  readonly settings: {
    readonly greeting: Message;
    readonly maxDurationMs: number;
    readonly finishKey: string;
    readonly silenceTimeoutMs?: number | undefined;
  };
  readonly language: string;
}

/** Greets, beeps, records. The end of the recording is the end of the walk. */
export const voicemailMachine = widgetSetup<VoicemailInput, VoicemailInput>().createMachine({
  context: ({ input }) => input,
  initial: "greeting",
  states: {
    greeting: {
      entry: {
        type: "command",
        params: ({ context }) => ({
          type: "play",
          messages: [context.settings.greeting],
          language: context.language,
          interruptedBy: [],
        }),
      },
      on: { played: "recording" },
    },
    recording: {
      entry: { type: "command", params: ({ context }) => recordCommand(context.settings) },
      on: {
        recorded: [
          {
            // An empty recording is no voicemail (VM-2).
            guard: ({ event }) => event.durationMs > 0,
            target: "recorded",
            actions: {
              type: "fact",
              params: ({ event }) => ({
                fact: "voicemail",
                recording: event.recording,
                durationMs: event.durationMs,
              }),
            },
          },
          { target: "recorded" },
        ],
      },
    },
    recorded: { type: "final", output: { end: "completed" } },
  },
  output: finalOutput,
});

function recordCommand(settings: VoicemailInput["settings"]): CommandOf<"record"> {
  const { maxDurationMs, finishKey, silenceTimeoutMs } = settings;
  return {
    type: "record",
    beep: true,
    maxDurationMs,
    finishKey,
    ...(silenceTimeoutMs === undefined ? {} : { silenceTimeoutMs }),
  };
}
