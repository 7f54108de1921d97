import type { Message } from "@smartflow/flow-schema";
import type { CommandOf, IssuedCommand } from "@smartflow/flow-schema/call";
import type { CallState } from "../call/call-state.js";
import {
  beginCollecting,
  type Collected,
  type CollectorInput,
  type CollectorStep,
  collect,
} from "../call/digit-collector.js";
import type { Agenda } from "./agenda.js";
import type { BareEvent } from "./bare-event.js";
import { heardAs, type MediaLength, playingMs } from "./playback.js";
import type { BareLine, Transcript } from "./transcript.js";

/** The beep before a recording. */
const BEEP_MS = 500;

interface Recording {
  readonly re: string;
  readonly request: CommandOf<"record">;
  /** When the beep has ended and the recording begins. */
  readonly beganAt: number;
  readonly cancel: () => void;
}

interface Playback {
  readonly re: string;
  readonly interruptedBy: readonly string[];
  readonly endsAt: number;
  cancel(): void;
}

interface Collecting {
  readonly re: string;
  readonly gather: CommandOf<"gather">;
  collected: Collected;
  cancel(): void;
}

/** The call a telephone takes part in, as far as it concerns the telephone. */
export interface TelephoneLine {
  readonly scene: { readonly callId: string };
  readonly state: CallState;
  readonly digits: "perKey" | "collected";
  readonly now: number;
  readonly elapsedMs: number;
  readonly agenda: Agenda;
  readonly transcript: Transcript;
  tell(event: BareEvent): void;
  write(line: BareLine, widget?: string): void;
}

/** The caller's telephone and the carrier behind it. */
export class Telephone {
  private readonly call: TelephoneLine;
  private readonly mediaMs: MediaLength;
  private collecting: Collecting | undefined;
  /** Keys pressed while nothing was collected, for a `gather` that takes them (IVR-10). */
  private typedAhead = "";
  playback: Playback | undefined;
  recording: Recording | undefined;

  constructor(call: TelephoneLine, mediaMs: MediaLength) {
    this.call = call;
    this.mediaMs = mediaMs;
  }

  perform(command: IssuedCommand): void {
    const { call } = this;
    switch (command.type) {
      case "play":
        this.play(command.id, command.messages, command.interruptedBy, () =>
          call.tell({ type: "played", re: command.id, reason: "ended" }),
        );
        return;
      case "gather":
        this.gather(command.id, command);
        return;
      case "stopPlaying":
        this.stopCollecting();
        this.stopPlaying();
        return;
      case "startHold":
        call.write({
          kind: "holds",
          media: command.audio.source === "ringtone" ? "ringtone" : command.audio.media,
        });
        return;
      case "stopHold":
        call.transcript.endHold(call.elapsedMs);
        return;
      case "record":
        this.record(command.id, command);
        return;
      default:
    }
  }

  press(key: string): void {
    const { call, playback, recording } = this;
    const isSecret = call.state.collector?.gather.sensitive ?? this.collecting?.gather.sensitive;
    call.write({ kind: "presses", key: isSecret ? "•" : key });
    if (recording && key === recording.request.finishKey) {
      this.endRecording("finishKey");
      return;
    }
    if (playback?.interruptedBy.includes(key)) {
      this.stopPlaying();
      call.tell({ type: "played", re: playback.re, reason: "interrupted", key });
      return;
    }
    if (this.collecting) {
      this.feed({ type: "key", key });
      return;
    }
    if (call.digits === "collected") this.typedAhead += key;
    call.tell({ type: "keyPressed", key });
  }

  hangUp(): void {
    this.call.write({ kind: "hangsUp", by: "caller" });
    this.stopPlaying();
    this.call.tell({ type: "callerHungUp" });
    if (this.recording) this.endRecording("hungUp");
  }

  /** Keys typed on one line do not count on another. */
  forgetTypedAhead(): void {
    this.typedAhead = "";
  }

  reset(): void {
    this.playback = undefined;
    this.recording = undefined;
    this.collecting = undefined;
    this.forgetTypedAhead();
  }

  private play(
    re: string,
    messages: readonly Message[],
    interruptedBy: readonly string[],
    ended: () => void,
  ): void {
    const { call } = this;
    this.stopPlaying();
    const cancels: (() => void)[] = [];
    let at = call.now;
    const widget = call.state.walk?.at;
    for (const message of messages) {
      const line = { kind: "hears" as const, ...heardAs(message) };
      if (at === call.now) call.write(line, widget);
      else cancels.push(call.agenda.plan({ at, run: () => call.write(line, widget) }));
      at += playingMs(message, this.mediaMs);
    }
    const run = (): void => {
      this.playback = undefined;
      ended();
    };
    cancels.push(call.agenda.plan({ at, run }));
    this.playback = {
      re,
      interruptedBy,
      endsAt: at,
      cancel: () => {
        for (const cancel of cancels) cancel();
      },
    };
  }

  private stopPlaying(): void {
    if (!this.playback) return;
    this.playback.cancel();
    this.playback = undefined;
    this.call.transcript.interrupt();
  }

  private gather(re: string, gather: CommandOf<"gather">): void {
    const { call } = this;
    if (call.digits === "perKey") {
      // Without messages the collection has begun already; there is no end to report.
      if (gather.messages.length === 0) return;
      this.play(re, gather.messages, [], () => call.tell({ type: "played", re, reason: "ended" }));
      return;
    }
    const hasMessages = gather.messages.length > 0;
    const begun = beginCollecting(gather, { hasMessages, typedAhead: this.typedAhead });
    this.typedAhead = "";
    this.collecting = { re, gather, collected: begun.collected, cancel: () => {} };
    if (hasMessages) this.play(re, gather.messages, [], () => this.feed({ type: "playbackEnded" }));
    this.follow(begun);
  }

  /** What the call has given up must neither hear keys nor stop what plays next. */
  private stopCollecting(): void {
    this.collecting?.cancel();
    this.collecting = undefined;
  }

  private feed(input: CollectorInput): void {
    const { collecting } = this;
    if (collecting) this.follow(collect(collecting.gather, collecting.collected, input));
  }

  private follow(step: CollectorStep): void {
    const { call, collecting } = this;
    if (!collecting) return;
    collecting.cancel();
    collecting.collected = step.collected;
    if (step.stopPlaying) this.stopPlaying();
    if (step.gathered) {
      this.collecting = undefined;
      call.tell({ type: "gathered", re: collecting.re, ...step.gathered });
      return;
    }
    if (step.deadlineMs === undefined) return;
    collecting.cancel = call.agenda.plan({
      at: call.now + step.deadlineMs,
      run: () => this.feed({ type: "deadline" }),
    });
  }

  private record(re: string, request: CommandOf<"record">): void {
    const { call } = this;
    if (request.beep) call.write({ kind: "beep" });
    const beganAt = call.now + (request.beep ? BEEP_MS : 0);
    const cancel = call.agenda.plan({
      at: beganAt + request.maxDurationMs,
      run: () => this.endRecording("maxDuration"),
    });
    this.recording = { re, request, beganAt, cancel };
  }

  private endRecording(reason: "finishKey" | "maxDuration" | "hungUp"): void {
    const { call, recording } = this;
    if (!recording) return;
    recording.cancel();
    this.recording = undefined;
    const durationMs = Math.max(0, call.now - recording.beganAt);
    call.write({ kind: "records", durationMs });
    call.tell({
      type: "recorded",
      re: recording.re,
      recording: `${call.scene.callId}/${recording.re}`,
      durationMs,
      reason,
    });
  }
}
