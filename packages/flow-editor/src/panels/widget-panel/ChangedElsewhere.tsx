import { sameJson, type WidgetNode } from "@smartflow/flow-schema";
import { useEffect, useRef, useState } from "react";
import { useEditor } from "../../context/index.js";
import { useText } from "../../i18n/index.js";
import { Button, Notice } from "../../ui/index.js";

/** Says that the widget on show has been changed by somebody else meanwhile. */
export function ChangedElsewhere({ node }: { readonly node: WidgetNode }) {
  const t = useText();
  const changes = useEditor((state) => state.externalChanges);
  const before = useRef({ node, changes });
  const [isChanged, setChanged] = useState(false);

  useEffect(() => {
    const was = before.current;
    before.current = { node, changes };
    if (was.changes === changes) return;
    const says = ({ title = "", settings, exits }: WidgetNode) => ({ title, settings, exits });
    if (!sameJson(says(was.node), says(node))) setChanged(true);
  }, [node, changes]);

  return (
    <div role="status">
      {isChanged && (
        <Notice
          tone="info"
          action={
            <Button size="s" onPress={() => setChanged(false)}>
              {t("panel.changedSeen")}
            </Button>
          }
        >
          {t("panel.changed")}
        </Notice>
      )}
    </div>
  );
}
