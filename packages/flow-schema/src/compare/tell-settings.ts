import { type WidgetNode, widgetAt } from "../kernel/document.js";
import type { Edit } from "../kernel/edit.js";
import { type JsonValue, own } from "../kernel/json.js";
import { type Message, messageSchema } from "../messages/message.js";
import { durationPhrase, plainText, say } from "../widgets/phrase.js";
import type { Field } from "../widgets/widget-definition.js";
import { audioPhrase } from "../widgets/widget-story.js";
import { type ChangeTeller, storyText } from "./change-names.js";
import { tellExits } from "./tell-exits.js";
import type { Told } from "./told.js";

export type SettingsEdit = Extract<Edit, { path: unknown }>;

/** Sentences for all that changed in one widget's settings: at least one for each field. */
export function tellSettings(
  id: string,
  edits: readonly SettingsEdit[],
  heard: ReadonlySet<Edit>,
  teller: ChangeTeller,
): readonly Told[] {
  const before = widgetAt(teller.before, id);
  const after = widgetAt(teller.after, id);
  if (!before || !after) return [];
  const byField = new Map<string, SettingsEdit[]>();
  for (const edit of edits) {
    const [first] = edit.path;
    const field = typeof first === "string" ? first : "";
    byField.set(field, [...(byField.get(field) ?? []), edit]);
  }
  let exits: readonly Told[] | undefined;
  return [...byField].flatMap(([field, list]): readonly Told[] => {
    const forCallers = list.some((edit) => heard.has(edit));
    const change = { id, field, before, after };
    if (!Array.isArray(own(after.settings, field)) && !Array.isArray(own(before.settings, field))) {
      return [{ text: tellValue(change, teller), forCallers }];
    }
    // Lists are told by the exits they make; two lists of one widget make the same exits.
    const isFirst = exits === undefined;
    exits ??= tellExits(id, before, after, teller);
    if (exits.length > 0) return isFirst ? exits : [];
    return [{ text: tellChanged(change, teller), forCallers }];
  });
}

interface FieldChange {
  readonly id: string;
  readonly field: string;
  readonly before: WidgetNode;
  readonly after: WidgetNode;
}

function tellValue(change: FieldChange, teller: ChangeTeller): string {
  const { id, field, before, after } = change;
  const { wording, registry } = teller;
  const value = own(after.settings, field);
  const definition = registry.definition(after.type);
  const message = messageSchema.safeParse(value);
  if (definition && own(definition.fields, field)?.control === "message" && message.success) {
    return tellMessage(change, message.data, teller);
  }
  const label = wording.field(after.type, field).label;
  const names = { widget: teller.name(id), field: label };
  if (value === undefined) return wording.text("change.field.gone", names);
  const control = definition && own(definition.fields, field)?.control;
  const worder = control === undefined ? undefined : own(WORDERS, control);
  const word = (found: JsonValue | undefined) => worder?.(found, after.type, field, teller);
  const now = word(value);
  if (now !== undefined) {
    const was = word(own(before.settings, field));
    return was === undefined
      ? wording.text("change.field.set", { ...names, value: now })
      : wording.text("change.field.now", { ...names, value: now, old: was });
  }
  const story = storyText(after, teller);
  return story !== "" && story !== storyText(before, teller)
    ? wording.text("change.story", { ...names, story })
    : tellChanged(change, teller);
}

function tellChanged({ id, field, after }: FieldChange, { wording, name }: ChangeTeller): string {
  const label = wording.field(after.type, field).label;
  return wording.text("change.field", { widget: name(id), field: label });
}

/** "The welcome message says …": the message that a widget is for goes by the widget's name. */
function tellMessage({ id, field, after }: FieldChange, message: Message, teller: ChangeTeller) {
  const { wording, registry } = teller;
  const definition = registry.definition(after.type);
  const reading = registry.read(after);
  const uses = definition && reading?.ok ? definition.messages(reading.settings) : [];
  const isMain = uses.some(({ path, required }) => path[0] === field && required);
  const key = `change.${isMain ? "main" : "message"}.${message.source === "tts" ? "says" : "plays"}`;
  const names = { widget: teller.name(id), field: wording.field(after.type, field).label };
  return message.source === "tts"
    ? wording.text(key, { ...names, text: plainText(message.text) })
    : wording.text(key, { ...names, audio: say(audioPhrase(message), wording) });
}

type Worder = (
  value: JsonValue | undefined,
  type: string,
  field: string,
  teller: ChangeTeller,
) => string | undefined;

/** How the value of a field is worded, by its control; other controls are told by the story. */
const WORDERS: { readonly [control in Field["control"]]?: Worder } = {
  duration: (value, _type, _field, { wording }) =>
    typeof value === "number"
      ? say({ key: "change.value", params: { value: durationPhrase(value) } }, wording)
      : undefined,
  number: (value, _type, _field, { wording }) =>
    typeof value === "number" ? wording.text("change.value", { value }) : undefined,
  switch: (value, _type, _field, { wording }) =>
    typeof value === "boolean" ? wording.text(`change.${value ? "on" : "off"}`) : undefined,
  select: (value, type, field, { wording }) => {
    if (typeof value !== "string") return undefined;
    const key = `widget.${type}.${field}.${value}`;
    return wording.text("change.quoted", { value: wording.has(key) ? wording.text(key) : value });
  },
  text: (value, _type, _field, { wording }) =>
    typeof value === "string"
      ? wording.text("change.quoted", { value: plainText(value) })
      : undefined,
  timeZone: (value) => (typeof value === "string" ? plainText(value) : undefined),
};
