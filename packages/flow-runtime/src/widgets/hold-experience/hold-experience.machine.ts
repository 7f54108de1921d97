import { DEFAULT_HOLD_AUDIO, type HoldAudio } from "@smartflow/flow-schema";
import { finalOutput, widgetSetup } from "../../machine/widget-setup.js";

export interface HoldExperienceInput {
  readonly settings: { readonly audio: HoldAudio };
}

/** Tells the call what it plays from here on while the caller waits for an agent. */
export const holdExperienceMachine = widgetSetup<
  HoldExperienceInput,
  HoldExperienceInput
>().createMachine({
  context: ({ input }) => input,
  initial: "set",
  states: {
    set: {
      type: "final",
      entry: {
        type: "fact",
        params: ({ context }) => ({ fact: "holdAudio", audio: audible(context.settings.audio) }),
      },
      output: { exit: "next" },
    },
  },
  output: finalOutput,
});

/** HOLD-1: where no file is chosen the default music plays, never silence. */
function audible(audio: HoldAudio): HoldAudio {
  return audio.source !== "ringtone" && audio.media === "" ? DEFAULT_HOLD_AUDIO : audio;
}
