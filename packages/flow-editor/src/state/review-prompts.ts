import {
  type Edit,
  type FlowDraft,
  isEmptyMessage,
  messageSchema,
  type WidgetNode,
  type WidgetRegistry,
  widgetAt,
} from "@smartflow/flow-schema";

/**
 * The edits that keep the mark of each prompt's last review (IVR-2). Writing a prompt confirms it
 * against the keys as they are. Changing the keys of a prompt without a mark notes what it was
 * written for, so that the check can say that it may no longer match.
 */
export function reviewPrompts(
  before: FlowDraft,
  after: FlowDraft,
  edits: readonly Edit[],
  registry: WidgetRegistry,
): readonly Edit[] {
  const changed = new Set(edits.flatMap((edit) => ("path" in edit ? [edit.id] : [])));
  return [...changed].flatMap((id): Edit[] => {
    const was = widgetAt(before, id);
    const is = widgetAt(after, id);
    const value = was && is && newMark(was, is, registry);
    return value === undefined ? [] : [{ type: "setSetting", id, path: ["promptReview"], value }];
  });
}

function newMark(was: WidgetNode, is: WidgetNode, registry: WidgetRegistry): string | undefined {
  const mark = markOf(registry, is);
  const kept = is.settings["promptReview"];
  // Whoever set the mark by hand, with a quick fix, has reviewed the prompt.
  if (mark === undefined || kept !== was.settings["promptReview"]) return undefined;
  if (is.settings["prompt"] !== was.settings["prompt"]) return mark === kept ? undefined : mark;
  const earlier = markOf(registry, was);
  return kept === undefined && earlier !== mark && isWritten(was) ? earlier : undefined;
}

function markOf(registry: WidgetRegistry, node: WidgetNode): string | undefined {
  const reading = registry.read(node);
  return reading?.ok ? registry.definition(node.type)?.promptMark?.(reading.settings) : undefined;
}

function isWritten(node: WidgetNode): boolean {
  const prompt = messageSchema.safeParse(node.settings["prompt"]);
  return prompt.success && !isEmptyMessage(prompt.data);
}
