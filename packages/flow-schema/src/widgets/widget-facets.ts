import type { Message } from "../messages/message.js";

/** What an exit stands for, so that every view of a flow can name and draw it alike. */
export type ExitKind =
  | "next"
  | "option"
  | "branch"
  | "otherwise"
  | "noInput"
  | "invalidInput"
  | "failure";

/** One way out of a widget: a handle in the editor, a transition in the runtime. */
export interface ExitSpec {
  readonly id: string;
  readonly kind: ExitKind;
  /** What the author calls it (an option's label, a branch's title). */
  readonly label?: string | undefined;
  /** The key that takes it, on exits of kind `option`. */
  readonly key?: string | undefined;
  /** Whether a flow can be published without it being connected. Default: it cannot. */
  readonly optional?: boolean | undefined;
}

/** What shared code needs to know of a widget, answered by its definition for given settings. */
export interface WidgetTraits {
  /** The call stops here until the caller acts; such a widget may close a cycle. */
  readonly waitsForCaller: boolean;
  /** Entering it, the caller hears something before anything else happens (IVR-9). */
  readonly speaksFirst: boolean;
  /** Rings people: what "a ring-to ahead" means for callbacks and records. */
  readonly ringsPeople: boolean;
  /** Callers can press `*` here to ask for a callback (CB-1). */
  readonly allowsCallbackRequest: boolean;
  /** From here on it is settled what waiting callers hear (HOLD-2). */
  readonly choosesHoldAudio: boolean;
  /** The name under which later steps and the agent find what the caller gave here. */
  readonly setsVariable?: string | undefined;
}

/** A message within a widget's settings, with where it stands. */
export interface MessageUse {
  readonly path: readonly (string | number)[];
  readonly message: Message;
  /** Whether the widget cannot do without it. */
  readonly required: boolean;
}

/** Something outside the flow that a widget names, resolved through ports. */
export interface ReferenceUse {
  readonly path: readonly (string | number)[];
  readonly kind: "user" | "team" | "line" | "media" | "number";
  readonly id: string;
}
