import { type FlowDraft, type WidgetNode, widgetAt } from "../kernel/document.js";
import { plainText, say, type Wording } from "../widgets/phrase.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import type { ExitSpec } from "../widgets/widget-facets.js";
import { taleOf } from "../widgets/widget-tales.js";
import type { FlowComparison } from "./compare-flows.js";

/** What sentences about a comparison are made with. */
export interface ChangeTeller {
  readonly before: FlowDraft;
  readonly after: FlowDraft;
  readonly registry: WidgetRegistry;
  readonly wording: Wording;
  /** The widget as it is now, else as it was. */
  node(id: string): WidgetNode | undefined;
  /** How a person calls it: by its title, else by what it is. */
  name(id: string, flow?: FlowDraft): string;
}

export function createTeller(
  { before, after }: FlowComparison,
  wording: Wording,
  registry: WidgetRegistry,
): ChangeTeller {
  const node = (id: string) => widgetAt(after, id) ?? widgetAt(before, id);
  return {
    before,
    after,
    registry,
    wording,
    node,
    name(id, flow) {
      const named = (flow && widgetAt(flow, id)) ?? node(id);
      return plainText(named?.title ?? "") || (named ? wording.widget(named.type) : plainText(id));
    },
  };
}

/** An exit of a widget as it is now, else as it was. */
export function exitSpec(id: string, exit: string, teller: ChangeTeller): ExitSpec | undefined {
  for (const flow of [teller.after, teller.before]) {
    const node = widgetAt(flow, id);
    const spec = node && teller.registry.exits(node)?.find((candidate) => candidate.id === exit);
    if (spec) return spec;
  }
  return undefined;
}

/** What stands on an exit, in words. */
export function exitName(node: WidgetNode, spec: ExitSpec, wording: Wording): string {
  return plainText(wording.exit(node.type, spec));
}

/** What callers experience at a widget, in sentences that follow each other. */
export function storyText(node: WidgetNode, { registry, wording }: ChangeTeller): string {
  const definition = registry.definition(node.type);
  const reading = registry.read(node);
  if (!definition || !reading?.ok) return "";
  const says = taleOf(definition).story?.(reading.settings).says ?? [];
  return says.map((phrase) => say(phrase, wording)).join(" ");
}
