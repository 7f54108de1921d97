import type { ExitRef, FlowDraft, Place, Problem } from "@smartflow/flow-schema";

/** A wish to look at something: the canvas brings the widget into view, the panel its field. */
export interface FocusRequest {
  /** Counts up, so that asking twice for the same thing is two requests. */
  readonly seq: number;
  readonly widget: string;
  /** Where in the document, as a problem names it. */
  readonly path?: Problem["path"];
  readonly exit?: string;
}

/** Where a test call stands, as the canvas shows it. */
export interface CallView {
  /** The widget the call is at. */
  readonly active?: string | undefined;
  /** The widgets passed so far. */
  readonly visited: readonly string[];
  /** The exits by which the caller left them. Absent: every way between two of them is lit. */
  readonly taken?: readonly ExitRef[] | undefined;
}

/** What was done, as data; each language words it for those who hear the editor. */
export type Deed =
  | { readonly did: "inserted" | "deleted" | "connected"; readonly widget: string }
  | { readonly did: "disconnected"; readonly widget: string; readonly exit: string }
  | { readonly did: "undone" | "redone" | "fixed" | "published" | "publishFailed" };

export type Announcement = Deed & {
  /** Counts up, so that the same deed twice is announced twice. */
  readonly seq: number;
};

/** Everything an editor shows, at one moment. A new object after each change. */
export interface EditorState {
  readonly flow: FlowDraft;
  /** What stands between the flow and its callers; worst first. */
  readonly problems: readonly Problem[];
  readonly problemsByWidget: ReadonlyMap<string, readonly Problem[]>;
  /** The id of the widget that is selected. */
  readonly selection: string | undefined;
  readonly focus: FocusRequest | undefined;
  /** The place at which the palette is open. */
  readonly palette: Place | undefined;
  readonly problemsOpen: boolean;
  readonly testCallOpen: boolean;
  readonly call: CallView | undefined;
  /** The version that callers get; absent: none yet. */
  readonly published: { readonly version: string } | undefined;
  readonly publishing: "idle" | "pending" | "failed";
  /** Whether the draft differs from what is published. */
  readonly isDirty: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly readOnly: boolean;
  /** How often the flow was replaced from outside, so that a form knows that its text is old. */
  readonly externalChanges: number;
  readonly announcement: Announcement | undefined;
}
