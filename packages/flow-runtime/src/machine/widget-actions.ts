import type { HoldAudio } from "@smartflow/flow-schema";
import type { Command } from "@smartflow/flow-schema/call";

/** Sets a deadline of the widget, or moves it. It is cleared when the widget is left. */
export interface SetTimer {
  readonly name: string;
  /** From now, in milliseconds. */
  readonly afterMs: number;
}

export interface ClearTimer {
  readonly name: string;
}

/** Something a widget found out that the call remembers. */
export type WidgetFact =
  /** The caller chose an option (IVR-12). */
  | {
      readonly fact: "choice";
      readonly option: string;
      readonly key: string;
      readonly label: string;
    }
  /** The caller gave an input that may be shown. */
  | {
      readonly fact: "input";
      readonly exit: string;
      readonly variable?: string | undefined;
      readonly digits: string;
    }
  /** A sensitive input: handed to the `SecretSink` and nowhere else (IVR-13). */
  | {
      readonly fact: "secret";
      readonly variable?: string | undefined;
      readonly digits: string;
    }
  /** What callers hear from here on while they wait for an agent. */
  | { readonly fact: "holdAudio"; readonly audio: HoldAudio }
  | { readonly fact: "voicemail"; readonly recording: string; readonly durationMs: number };

/** What a widget's machine may do, beside assigning to its own context. */
export type WidgetAction =
  | { readonly type: "command"; readonly params: Command }
  | { readonly type: "setTimer"; readonly params: SetTimer }
  | { readonly type: "clearTimer"; readonly params: ClearTimer }
  | { readonly type: "fact"; readonly params: WidgetFact };

const WIDGET_ACTIONS: { readonly [Type in WidgetAction["type"]]: true } = {
  command: true,
  setTimer: true,
  clearTimer: true,
  fact: true,
};

export function isWidgetActionType(type: string): type is WidgetAction["type"] {
  return Object.hasOwn(WIDGET_ACTIONS, type);
}
