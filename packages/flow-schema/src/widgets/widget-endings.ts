/** What makes a call leave a widget one way and not another; enough to make the call again. */
export type Cause =
  /** Nothing has to happen: the call goes on by itself. */
  | { readonly by: "itself" }
  /** The caller presses these keys, one after the other. */
  | { readonly by: "keys"; readonly keys: string }
  /** The caller presses nothing, so many times. */
  | { readonly by: "silence"; readonly times: number }
  /** The caller presses these keys, which are wrong, so many times. */
  | { readonly by: "wrongKeys"; readonly keys: string; readonly times: number }
  /** The call comes at a time that the exit stands for. */
  | { readonly by: "time" }
  /** Somebody answers, or nobody does. */
  | { readonly by: "answer" }
  | { readonly by: "noAnswer" }
  /** Something only the widget knows of: a lookup, a payment. */
  | { readonly by: "host"; readonly name: string };

/** How a walk is over at a widget, where no exit is taken. */
export type EndingKind = "answered" | "recorded" | "redirected" | "otherLine" | "completed";

/** One way in which the walk ends at a widget. */
export interface EndingSpec {
  readonly id: string;
  readonly kind: EndingKind;
  readonly cause: Cause;
}

/** Causes by exit; null where no call can ever take it. */
export type Causes = { readonly [exit: string]: Cause | null };
