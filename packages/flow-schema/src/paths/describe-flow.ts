import { reachableFrom } from "../edits/intents.js";
import type { ReadOptions } from "../flow/parse-flow.js";
import { type FlowDraft, type WidgetNode, widgetAt } from "../kernel/document.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import { type Phrase, plainText, say, type Wording } from "../widgets/phrase.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import type { ExitSpec } from "../widgets/widget-facets.js";
import { hearing, type WidgetStory } from "../widgets/widget-story.js";
import { taleOf } from "../widgets/widget-tales.js";
import { createOutline, type ToldBranch, type ToldStep } from "./outline.js";
import { capitalized, fullNameOf, nameOf } from "./step-names.js";
import { type Way, waysOut } from "./ways-out.js";

/**
 * What callers experience, as an outline in plain words that can be read aloud: a numbered step
 * for each widget, what is heard there, and each way the call can go. Where branches rejoin, the
 * outline refers to the step by its number, so that every widget is told once.
 *
 * Plain text, its lines indented by three spaces a level; branches that would stand too deep are
 * told further below. Half-finished flows are told as they are.
 *
 * @example
 * console.log(describeFlow(flow, createPhrasebook("fr", fr)));
 */
export function describeFlow(flow: FlowDraft, wording: Wording, options: ReadOptions = {}): string {
  const registry = options.registry ?? builtinRegistry;
  const name = plainText(flow.name);
  const title: Phrase = name
    ? { key: "describe.title", params: { name, zone: flow.timeZone } }
    : { key: "describe.untitled", params: { zone: flow.timeZone } };
  const outline = createOutline(wording, (id) => stepOf(id, flow, wording, registry));
  outline.line(0, say(title, wording));
  outline.line(0, "");
  if (flow.start !== undefined && widgetAt(flow, flow.start)) outline.tell(flow.start);
  else outline.line(0, say({ key: "describe.empty" }, wording));
  if (flow.onError !== undefined && widgetAt(flow, flow.onError)) {
    outline.line(0, "");
    outline.line(0, say({ key: "describe.onError" }, wording));
    outline.tellOrRefer(flow.onError);
  }
  const unreachable = unreachableNames(flow, wording);
  if (unreachable.length > 0) {
    const names = unreachable.join(", ");
    outline.line(0, "");
    outline.line(0, wording.text("describe.unreachable", { names }));
  }
  return outline.text();
}

function stepOf(
  id: string,
  flow: FlowDraft,
  wording: Wording,
  registry: WidgetRegistry,
): ToldStep | undefined {
  const node = widgetAt(flow, id);
  if (!node) return undefined;
  const name = fullNameOf(node, wording);
  const ways = waysOut(flow, node, registry);
  if (!ways) {
    const says = [wording.text("describe.unknown", { type: plainText(node.type) })];
    return { name, says, ends: [], branches: [] };
  }
  const story = storyOf(node, registry);
  const branches = ways.flatMap((way): ToldBranch[] => {
    if (!way.exit) return [];
    const heading = headingOf(way.exit, node, story, wording);
    const plain = way.exit.kind === "next";
    if ("leadsTo" in way) return [{ heading, leadsTo: way.leadsTo, plain }];
    return [{ heading, end: endOf(way, wording), plain }];
  });
  return {
    name,
    says: story.says.map((phrase) => say(phrase, wording)),
    ends: ways.flatMap((way) => (way.exit ? [] : [endOf(way, wording)])),
    branches,
  };
}

/** A host's widget that tells no story is told by its messages and its description. */
function storyOf(node: WidgetNode, registry: WidgetRegistry): WidgetStory {
  const definition = registry.definition(node.type);
  const reading = registry.read(node);
  if (!definition || !reading?.ok) return { says: [] };
  const told = taleOf(definition).story?.(reading.settings);
  if (told) return told;
  const says = definition.messages(reading.settings).map(({ message }) => hearing(message));
  return { says: [{ key: `widget.${node.type}.description` }, ...says] };
}

function headingOf(exit: ExitSpec, node: WidgetNode, story: WidgetStory, wording: Wording): string {
  const told = story.when && Object.hasOwn(story.when, exit.id) ? story.when[exit.id] : undefined;
  const phrase = told ?? { key: `tell.when.${exit.kind}`, params: { key: exit.key ?? "" } };
  const when = capitalized(say(phrase, wording), wording.language);
  const name =
    plainText(exit.label ?? "") || (told || exit.key ? "" : hostName(exit, node, wording));
  return name === ""
    ? wording.text("describe.branch", { when })
    : wording.text("describe.branch.named", { when, name });
}

/** Exits of a host's widget have names in its own catalogue. */
function hostName(exit: ExitSpec, node: WidgetNode, wording: Wording): string {
  return wording.has(`widget.${node.type}.exit.${exit.id}`) && !wording.has(`exit.${exit.id}`)
    ? wording.exit(node.type, exit)
    : "";
}

function endOf(way: Way, wording: Wording): string {
  if (!("over" in way)) return "";
  if (way.over === "lost") return wording.text("describe.lost");
  return wording.text(`tell.ending.${way.over}`);
}

function unreachableNames(flow: FlowDraft, wording: Wording): readonly string[] {
  const reached = new Set([
    ...reachableFrom(flow, flow.start),
    ...reachableFrom(flow, flow.onError),
  ]);
  return Object.entries(flow.widgets).flatMap(([id, node]) =>
    reached.has(id) ? [] : [nameOf(node, wording)],
  );
}
