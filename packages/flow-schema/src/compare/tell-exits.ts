import type { WidgetNode } from "../kernel/document.js";
import { plainText, say } from "../widgets/phrase.js";
import type { ExitSpec } from "../widgets/widget-facets.js";
import { taleOf } from "../widgets/widget-tales.js";
import { type ChangeTeller, exitName } from "./change-names.js";
import type { Told } from "./told.js";

/**
 * What changed about a widget's exits: new ones, ones that are gone, other keys, other hours or
 * values, other names.
 */
export function tellExits(
  id: string,
  before: WidgetNode,
  after: WidgetNode,
  teller: ChangeTeller,
): readonly Told[] {
  const { registry, wording } = teller;
  const widget = teller.name(id);
  const specs = { before: registry.exits(before) ?? [], after: registry.exits(after) ?? [] };
  const when = { before: whenOf(before, teller), after: whenOf(after, teller) };
  const old = new Map(specs.before.map((spec) => [spec.id, spec]));
  const kept = new Set(specs.after.map((spec) => spec.id));

  const told = specs.after.flatMap((spec): Told[] => {
    const was = old.get(spec.id);
    const names = { widget, exit: exitName(after, spec, wording) };
    const now = when.after(spec);
    if (!was) {
      const key = now === "" ? "change.exit.added" : "change.exit.addedWhen";
      return [{ text: wording.text(key, { ...names, when: now }), forCallers: true }];
    }
    return [
      ...keyChange(was, spec, widget, teller),
      ...(when.before(was) === now
        ? []
        : [
            {
              text: wording.text("change.exit.when", {
                ...names,
                when: now,
                old: when.before(was),
              }),
              forCallers: true,
            },
          ]),
      ...nameChange(was, spec, widget, teller),
    ];
  });
  const gone = specs.before.flatMap((spec): Told[] => {
    if (kept.has(spec.id)) return [];
    const names = { widget, exit: exitName(before, spec, wording) };
    return [{ text: wording.text("change.exit.gone", names), forCallers: true }];
  });
  return [...told, ...gone];
}

function keyChange(
  was: ExitSpec,
  spec: ExitSpec,
  widget: string,
  { wording }: ChangeTeller,
): readonly Told[] {
  if (was.key === spec.key || spec.key === undefined) return [];
  const name = plainText(spec.label ?? "") || wording.text("exit.unnamed");
  const params = { widget, name, key: spec.key, old: was.key ?? "" };
  return [{ text: wording.text("change.exit.key", params), forCallers: true }];
}

function nameChange(
  was: ExitSpec,
  spec: ExitSpec,
  widget: string,
  { wording }: ChangeTeller,
): readonly Told[] {
  const [old, name] = [plainText(was.label ?? ""), plainText(spec.label ?? "")];
  if (old === name) return [];
  const unnamed = wording.text("exit.unnamed");
  const params = { widget, old: old || unnamed, name: name || unnamed };
  return [{ text: wording.text("change.exit.named", params), forCallers: false }];
}

/** When an exit is taken, in the words of the widget's story. */
function whenOf(node: WidgetNode, { registry, wording }: ChangeTeller): (spec: ExitSpec) => string {
  const definition = registry.definition(node.type);
  const reading = registry.read(node);
  const when =
    definition && reading?.ok ? (taleOf(definition).story?.(reading.settings).when ?? {}) : {};
  return ({ id }) => {
    const phrase = Object.hasOwn(when, id) ? when[id] : undefined;
    return phrase ? say(phrase, wording) : "";
  };
}
