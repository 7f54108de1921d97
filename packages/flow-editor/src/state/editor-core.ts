import {
  applyEdits,
  type CheckOptions,
  checkFlow,
  type Edit,
  type FlowDraft,
  type Outcome,
  type PublishedFlow,
  publishFlow,
  type WidgetRegistry,
  widgetAt,
} from "@smartflow/flow-schema";
import { castDraft, type Draft, Immer } from "immer";
import type { ApplyOptions } from "./editor-actions.js";
import type { Deed, EditorState } from "./editor-state.js";
import { createEchoes } from "./external-flow.js";
import { followProblems } from "./follow-problems.js";
import {
  type History,
  type Intention,
  NO_HISTORY,
  remember,
  settle,
  stepBack,
  stepForward,
} from "./history.js";
import { keepsParsing } from "./keeps-parsing.js";
import { indexProblems } from "./problem-index.js";
import { reviewPrompts } from "./review-prompts.js";
import { tidyExits } from "./tidy-exits.js";

/** Where a change of the document came from. */
export type ChangeOrigin = "edit" | "undo" | "redo";

export interface EditorCoreOptions {
  readonly flow: FlowDraft;
  readonly registry: WidgetRegistry;
  readonly checks: CheckOptions;
  readonly readOnly: boolean;
  readonly published: { readonly version: string } | undefined;
  readonly now: () => number;
  readonly schedule: (run: () => void) => void;
  readonly onChange: (flow: FlowDraft) => void;
  readonly onEdit: (edits: readonly Edit[], origin: ChangeOrigin) => void;
}

/** What actions are made of: reading and changing the state, and steps of the document. */
export interface EditorCore {
  readonly registry: WidgetRegistry;
  getState(): EditorState;
  subscribe(listener: () => void): () => void;
  patch(recipe: (state: Draft<EditorState>) => void): void;
  say(deed: Deed): void;
  apply(edits: readonly Edit[], options?: ApplyOptions): boolean;
  settle(): void;
  undo(): boolean;
  redo(): boolean;
  /** The flow as it would be published now, or the errors in the way. */
  preparePublishing(): Outcome<PublishedFlow>;
  markPublished(flow: FlowDraft, version: string): void;
  receive(flow: FlowDraft): void;
  setReadOnly(readOnly: boolean): void;
}

// The host's flow is in the state: it must not be frozen behind the host's back, and freezing
// twenty thousand widgets would take longer than any edit.
const { produce } = new Immer({ autoFreeze: false });

export function createEditorCore(options: EditorCoreOptions): EditorCore {
  const { registry, now, schedule } = options;
  const checks = { ...options.checks, registry };
  const echoes = createEchoes(registry);
  const follower = followProblems(checks);
  const listeners = new Set<() => void>();
  let history: History = NO_HISTORY;
  // The intention that was the last one when the flow was published; false: it was never, or
  // what was published cannot be reached by undoing.
  let clean: Intention | undefined | false = isPublished(options, checks) ? undefined : false;
  let checkIsDue = false;
  let state: EditorState = {
    flow: options.flow,
    ...checked(options.flow, checks),
    selection: undefined,
    focus: undefined,
    palette: undefined,
    problemsOpen: false,
    testCallOpen: false,
    call: undefined,
    published: options.published,
    publishing: "idle",
    isDirty: clean === false,
    canUndo: false,
    canRedo: false,
    readOnly: options.readOnly,
    externalChanges: 0,
    announcement: undefined,
  };

  const patch: EditorCore["patch"] = (recipe) => {
    const next = produce(state, recipe);
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  };

  const check = (): void => {
    if (checkIsDue) return;
    checkIsDue = true;
    schedule(() => {
      checkIsDue = false;
      const problems = follower.problemsOf(state.flow);
      if (problems === state.problems) return;
      patch((draft) => {
        draft.problems = castDraft(problems);
        draft.problemsByWidget = castDraft(indexProblems(problems));
      });
    });
  };

  const show = (flow: FlowDraft, next: History, isOwn: boolean): void => {
    history = next;
    patch((draft) => {
      draft.flow = castDraft(flow);
      draft.canUndo = history.past.length > 0;
      draft.canRedo = history.future.length > 0;
      draft.isDirty = clean === false || history.past.at(-1) !== clean;
      // A widget that was taken away elsewhere stays selected, so that its panel can say so.
      if (isOwn && draft.selection !== undefined && !widgetAt(flow, draft.selection)) {
        draft.selection = undefined;
      }
      if (draft.palette?.at === "exit" && !widgetAt(flow, draft.palette.widget)) {
        draft.palette = undefined;
      }
    });
    check();
  };

  const change = (
    flow: FlowDraft,
    edits: readonly Edit[],
    origin: ChangeOrigin,
    next: History,
  ): void => {
    echoes.emitted(flow);
    follower.edited(edits);
    show(flow, next, true);
    options.onEdit(edits, origin);
    options.onChange(flow);
  };

  const say = (deed: Deed): void =>
    patch((draft) => {
      draft.announcement = { ...deed, seq: (draft.announcement?.seq ?? 0) + 1 };
    });

  return {
    registry,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    patch,
    say,
    apply(edits, { key, deed } = {}) {
      if (state.readOnly || edits.length === 0) return false;
      const applied = applyEdits(state.flow, edits);
      if (!applied.ok || !keepsParsing(state.flow, applied.flow, edits, registry)) return false;
      const tidying = [
        ...tidyExits(state.flow, applied.flow, edits, registry),
        ...reviewPrompts(state.flow, applied.flow, edits, registry),
      ];
      const tidied = applyEdits(applied.flow, tidying);
      if (!tidied.ok) return false;
      const all = [...edits, ...tidying];
      const inverse = [...tidied.inverse, ...applied.inverse];
      change(tidied.flow, all, "edit", remember(history, { edits: all, inverse, key, at: now() }));
      if (deed) say(deed);
      return true;
    },
    settle() {
      history = settle(history);
    },
    undo() {
      const last = history.past.at(-1);
      if (state.readOnly || !last) return false;
      const undone = applyEdits(state.flow, last.inverse);
      if (!undone.ok) return false;
      change(undone.flow, last.inverse, "undo", stepBack(history, last));
      return true;
    },
    redo() {
      const next = history.future[0];
      if (state.readOnly || !next) return false;
      const redone = applyEdits(state.flow, next.edits);
      if (!redone.ok) return false;
      change(redone.flow, next.edits, "redo", stepForward(history, next));
      return true;
    },
    preparePublishing: () => publishFlow(state.flow, checks),
    markPublished(flow, version) {
      if (flow === state.flow) clean = history.past.at(-1);
      history = settle(history);
      patch((draft) => {
        draft.published = { version };
        draft.isDirty = clean === false || history.past.at(-1) !== clean;
      });
    },
    receive(flow) {
      if (echoes.kindOf(flow, state.flow) !== "external") return;
      clean = false;
      follower.replaced();
      show(flow, NO_HISTORY, false);
      patch((draft) => {
        draft.externalChanges += 1;
      });
    },
    setReadOnly(readOnly) {
      patch((draft) => {
        draft.readOnly = readOnly;
        if (readOnly) draft.palette = undefined;
      });
    },
  };
}

function checked(flow: FlowDraft, checks: CheckOptions) {
  const problems = checkFlow(flow, checks);
  return { problems, problemsByWidget: indexProblems(problems) };
}

/** Asked once, when the editor opens: whether its flow is the version that is published. */
function isPublished({ flow, published }: EditorCoreOptions, checks: CheckOptions): boolean {
  if (!published) return false;
  const now = publishFlow(flow, checks);
  return now.ok && now.version === published.version;
}
