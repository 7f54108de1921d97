import type { WidgetNode } from "@smartflow/flow-schema";
import { useText } from "../../i18n/index.js";

/**
 * A widget of a type that nobody here knows: its settings are shown, and kept byte for byte. What
 * is wrong with that stands above, among the problems.
 */
export function UnknownStep({ node }: { readonly node: WidgetNode }) {
  const t = useText();
  return (
    <section className="sf-field" aria-label={t("panel.unknown")}>
      <h3 className="sf-form__title">{t("panel.unknown")}</h3>
      <pre className="sf-raw">{JSON.stringify(node.settings, null, 2)}</pre>
      <p className="sf-field__description">{t("panel.unknownText")}</p>
    </section>
  );
}
