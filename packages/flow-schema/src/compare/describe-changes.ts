import type { ReadOptions } from "../flow/parse-flow.js";
import { widgetAt } from "../kernel/document.js";
import type { Edit, EditOf } from "../kernel/edit.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import { durationPhrase, plainText, say, type Wording } from "../widgets/phrase.js";
import { type ChangeTeller, createTeller, exitName, exitSpec, storyText } from "./change-names.js";
import type { FlowComparison } from "./compare-flows.js";
import { placeOf } from "./edits-clash.js";
import { type SettingsEdit, tellSettings } from "./tell-settings.js";
import type { Told } from "./told.js";

/** One change in plain words. */
export interface ChangeSentence {
  /** Plain text in one line. */
  readonly text: string;
  /** Whether callers can notice it; else it concerns those who draw the flow only. */
  readonly forCallers: boolean;
  /** The widget it is about; absent when it is about the flow itself. */
  readonly widgetId?: string;
}

/**
 * What a comparison found, in sentences a person can read out: what callers notice first, then
 * titles and labels. Empty when nothing changed.
 *
 * @example
 * const texts = createPhrasebook("en", en);
 * for (const { text } of describeChanges(compareFlows(published, draft), texts)) console.log(text);
 */
export function describeChanges(
  comparison: FlowComparison,
  wording: Wording,
  options: ReadOptions = {},
): readonly ChangeSentence[] {
  const teller = createTeller(comparison, wording, options.registry ?? builtinRegistry);
  const heard = new Set(comparison.forCallers);
  const settings = new Map<string, SettingsEdit[]>();
  for (const edit of comparison.edits) {
    if (!("path" in edit)) continue;
    const list = settings.get(edit.id);
    if (list) list.push(edit);
    else settings.set(edit.id, [edit]);
  }
  const sentences = comparison.edits.flatMap((edit): ChangeSentence[] => {
    const id = placeOf(edit);
    const place = id === "" ? {} : { widgetId: id };
    if (!("path" in edit)) {
      const forCallers = heard.has(edit);
      return tellEdit(edit, teller).map((text) => ({ text, forCallers, ...place }));
    }
    // All that changed in one widget's settings is told at once, at the first of the edits.
    const all = settings.get(id);
    if (all?.[0] !== edit) return [];
    return tellSettings(id, all, heard, teller).map((told: Told) => ({ ...told, ...place }));
  });
  return [
    ...sentences.filter(({ forCallers }) => forCallers),
    ...sentences.filter(({ forCallers }) => !forCallers),
  ];
}

type WholeEdit = Exclude<Edit, SettingsEdit>;

function tellEdit(edit: WholeEdit, teller: ChangeTeller): readonly string[] {
  // The map is total over the types, which TypeScript cannot follow through the union.
  const tell = TELLERS[edit.type] as (edit: WholeEdit, teller: ChangeTeller) => readonly string[];
  return tell(edit, teller);
}

const TELLERS: {
  readonly [Type in WholeEdit["type"]]: (
    edit: EditOf<Type>,
    teller: ChangeTeller,
  ) => readonly string[];
} = {
  setFlow: tellFlow,

  addWidget({ id, widget }, teller) {
    const story = storyText(widget, teller);
    return [sentence(teller, "change.added", { ...namesOf(id, teller), story })];
  },
  removeWidget: ({ id }, teller) => [
    teller.wording.text("change.removed", { widget: teller.name(id, teller.before) }),
  ],
  replaceWidget({ id, widget }, teller) {
    const before = widgetAt(teller.before, id);
    const isSame = before?.type === widget.type;
    const story = storyText(widget, teller);
    const key = isSame ? "change.story" : "change.replaced";
    if (isSame && story === "") {
      return [teller.wording.text("change.changed", { widget: teller.name(id) })];
    }
    return [sentence(teller, key, { ...namesOf(id, teller), story })];
  },
  setTitle: ({ id }, teller) => [
    teller.wording.text("change.title", {
      old: teller.name(id, teller.before),
      name: teller.name(id, teller.after),
    }),
  ],

  connect({ from, to }, teller) {
    const before = widgetAt(teller.before, from.widget)?.exits[from.exit];
    const instead =
      before === undefined
        ? ""
        : teller.wording.text("change.instead", { old: teller.name(before, teller.before) });
    return tellExit("change.leads", from, { target: teller.name(to), instead }, teller);
  },
  disconnect({ from }, teller) {
    const after = widgetAt(teller.after, from.widget);
    const exits = after && teller.registry.exits(after);
    // An exit that is gone was told with the option or branch that it belonged to.
    if (exits && !exits.some(({ id }) => id === from.exit)) return [];
    return tellExit("change.open", from, {}, teller);
  },
  moveBranch: ({ to }, teller) =>
    tellExit("change.leads", to, { target: teller.name(to.widget), instead: "" }, teller),
};

/** Kinds of exits that have a sentence of their own; the others go by their name. */
const TOLD_KINDS: ReadonlySet<string> = new Set(["next", "option", "noInput", "invalidInput"]);

function tellExit(
  key: "change.leads" | "change.open",
  { widget, exit }: { readonly widget: string; readonly exit: string },
  params: { readonly [name: string]: string },
  teller: ChangeTeller,
): readonly string[] {
  const { wording } = teller;
  const spec = exitSpec(widget, exit, teller);
  const node = teller.node(widget);
  const kind = spec && TOLD_KINDS.has(spec.kind) ? spec.kind : "exit";
  const name = spec && node ? exitName(node, spec, wording) : plainText(exit);
  const names = { widget: teller.name(widget), exit: name, key: spec?.key ?? "" };
  return [wording.text(`${key}.${kind}`, { ...names, ...params })];
}

function tellFlow(edit: EditOf<"setFlow">, teller: ChangeTeller): readonly string[] {
  const { before, after, wording } = teller;
  const { property } = edit;
  if (property === "limits") return tellLimits(teller);
  if (property === "start" || property === "onError") {
    const target = after[property];
    return target === undefined
      ? [wording.text(`change.flow.${property}.open`)]
      : [wording.text(`change.flow.${property}`, { target: teller.name(target) })];
  }
  const params = { value: plainText(after[property]), old: plainText(before[property]) };
  return [wording.text(`change.flow.${property}`, params)];
}

function tellLimits({ before, after, wording }: ChangeTeller): readonly string[] {
  const [old, now] = [before.limits, after.limits];
  const told: string[] = [];
  if (old.maxCallMs !== now.maxCallMs) {
    const params = { time: durationPhrase(now.maxCallMs) };
    told.push(say({ key: "change.flow.maxCallMs", params }, wording));
  }
  if (old.maxSteps !== now.maxSteps) {
    told.push(wording.text("change.flow.maxSteps", { count: now.maxSteps }));
  }
  if (old.maxVisitsPerWidget !== now.maxVisitsPerWidget) {
    told.push(wording.text("change.flow.maxVisits", { count: now.maxVisitsPerWidget }));
  }
  return told;
}

function namesOf(id: string, teller: ChangeTeller): { widget: string; type: string } {
  const node = teller.node(id);
  return { widget: teller.name(id), type: node ? teller.wording.widget(node.type) : "" };
}

/** Some sentences end with what callers experience, which may be nothing to tell. */
function sentence(
  { wording }: ChangeTeller,
  key: string,
  params: { readonly [name: string]: string },
): string {
  return wording.text(key, params).trim();
}
