import type { WidgetNode } from "@smartflow/flow-schema";
import { useText } from "../../i18n/index.js";
import { Notice } from "../../ui/index.js";

/** A widget of a type that nobody here knows: it is shown and kept byte for byte. */
export function UnknownStep({ node }: { readonly node: WidgetNode }) {
  const t = useText();
  return (
    <>
      <Notice tone="warning" title={t("panel.unknown", { type: node.type })}>
        {t("panel.unknownText")}
      </Notice>
      <pre className="sf-raw">{JSON.stringify(node.settings, null, 2)}</pre>
    </>
  );
}
