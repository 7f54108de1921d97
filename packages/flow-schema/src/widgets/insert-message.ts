import { targetOf } from "../kernel/document.js";
import type { Fix } from "../kernel/problem.js";
import { type DefaultTexts, defaultTexts } from "../messages/default-texts.js";
import type { FlowReader } from "./rule.js";

/**
 * The fix that lets callers who take an exit hear a message first: one of the texts that come with
 * the flow's language. What followed the exit follows the message.
 */
export function insertMessageFixes(
  flow: FlowReader,
  id: string,
  exit: string,
  name: keyof DefaultTexts,
  base: string,
): readonly Fix[] {
  // A host may do without the built-in audio message: then there is nothing to insert.
  if (!flow.knowsType("audioMessage")) return [];
  const text = defaultTexts(flow.property("locale"))[name];
  const added = flow.freshId(base);
  const view = flow.view(id);
  const next = view && targetOf(view.node, exit);
  const exits = next !== undefined && flow.has(next) ? { next } : {};
  const settings = { message: { source: "tts", text } };
  return [
    {
      label: "fix.insertMessage",
      params: { exit, text },
      edits: [
        { type: "addWidget", id: added, widget: { type: "audioMessage", settings, exits } },
        { type: "connect", from: { widget: id, exit }, to: added },
      ],
    },
  ];
}
