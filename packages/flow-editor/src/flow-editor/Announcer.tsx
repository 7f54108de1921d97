import { widgetAt } from "@smartflow/flow-schema";
import { useEditor, useEditorStore } from "../context/index.js";
import { type TextKey, usePhrasebook, useText } from "../i18n/index.js";
import { LiveRegion } from "../ui/index.js";

/** Says what was done, for those who do not see it. */
export function Announcer() {
  const t = useText();
  const book = usePhrasebook();
  const store = useEditorStore();
  const deed = useEditor((state) => state.announcement);
  const nameOf = (id: string): string => {
    const node = widgetAt(store.getState().flow, id);
    return node ? node.title || book.widget(node.type) : id;
  };
  const key: TextKey | undefined = deed && `shell.said.${deed.did}`;
  const params = deed && "widget" in deed ? { ...deed, widget: nameOf(deed.widget) } : {};
  return <LiveRegion text={key ? t(key, params) : ""} />;
}
