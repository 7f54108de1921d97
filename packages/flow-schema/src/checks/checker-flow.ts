import type { FlowChanges } from "../edits/working-copy.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";

/** How many changes are kept before the flow is made anew to start from. */
const LOG_LENGTH = 1_000;

/**
 * The flow as a document, made only when somebody asks for it: copying thousands of widgets costs
 * more than checking the one that has changed. Each state of the flow can be asked for at any
 * time later; all of them share one log of changes.
 */
export class FlowLog {
  #base: FlowDraft;
  #changes: FlowChanges[] = [];

  constructor(flow: FlowDraft) {
    this.#base = flow;
  }

  /** Notes a change; answers with a way to the flow as it is after it. */
  append(changes: FlowChanges): () => FlowDraft {
    this.#changes.push(changes);
    const flow = once(replay, this.#base, this.#changes, this.#changes.length);
    if (this.#changes.length >= LOG_LENGTH) {
      this.#base = flow();
      this.#changes = [];
    }
    return flow;
  }
}

function once(
  make: typeof replay,
  base: FlowDraft,
  changes: readonly FlowChanges[],
  length: number,
): () => FlowDraft {
  let made: FlowDraft | undefined;
  return () => {
    made ??= make(base, changes, length);
    return made;
  };
}

function replay(base: FlowDraft, changes: readonly FlowChanges[], length: number): FlowDraft {
  const { widgets: before, ...rest } = base;
  const facts = new Map<string, unknown>(Object.entries(rest));
  const widgets = new Map<string, WidgetNode>(Object.entries(before));
  for (let index = 0; index < length; index++) {
    const change = changes[index];
    for (const [name, value] of change?.facts ?? []) {
      if (value === undefined) facts.delete(name);
      else facts.set(name, value);
    }
    for (const [id, node] of change?.widgets ?? []) {
      if (node) widgets.set(id, node);
      else widgets.delete(id);
    }
  }
  // The facts of a draft, changed by edits that were parsed by the schemas of these properties.
  return { ...Object.fromEntries(facts), widgets: Object.fromEntries(widgets) } as FlowDraft;
}
