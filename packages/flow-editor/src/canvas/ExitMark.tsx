import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useActions, useEditor, useWidget } from "../context/index.js";
import type { ExitNode, PlacedExit } from "../graph/index.js";
import { usePhrasebook, useText } from "../i18n/index.js";
import { Icon } from "../ui/index.js";
import { placeName } from "./canvas-context.js";

/** What stands on a connection: the name of the way, and the + that adds a step to it. */
export const ExitMark = memo(function ExitMark({ data: { placed } }: NodeProps<ExitNode>) {
  const { label, labelWidth, spec, ending } = placed;
  const t = useText();
  const isOpen = ending.kind === "open";
  const ends = isOpen && spec?.optional === true;
  return (
    <div className="sf-exit" data-open={isOpen || undefined} data-ends={ends || undefined}>
      {labelWidth > 0 && (
        <span
          className="sf-exit__label"
          data-kind={spec?.kind}
          style={{ width: labelWidth }}
          title={label}
        >
          {label}
        </span>
      )}
      <AddButton placed={placed} />
      {ends && <span className="sf-exit__note">{t("canvas.ends")}</span>}
    </div>
  );
});

function AddButton({ placed: { place, ending, spec, label } }: { readonly placed: PlacedExit }) {
  const t = useText();
  const book = usePhrasebook();
  const actions = useActions();
  const readOnly = useEditor((state) => state.readOnly);
  const node = useWidget(place.at === "exit" ? place.widget : undefined);
  const isExpanded = useEditor(
    ({ palette }) => palette !== undefined && placeName(palette) === placeName(place),
  );
  const title = node ? node.title || book.widget(node.type) : "";
  const isFirst = !spec && ending.kind === "open";
  const name = nameOf();
  function nameOf(): string {
    if (place.at === "start") return t(isFirst ? "canvas.first" : "canvas.add.start");
    return label ? t("canvas.add.on", { title, exit: label }) : t("canvas.add.after", { title });
  }
  if (readOnly) return ending.kind === "open" ? <span className="sf-plus" data-open /> : null;
  return (
    <button
      type="button"
      className={isFirst ? "sf-first nopan" : "sf-plus nopan"}
      data-open={ending.kind === "open" || undefined}
      data-place={placeName(place)}
      aria-label={isFirst ? undefined : name}
      aria-haspopup="dialog"
      aria-expanded={isExpanded}
      title={isFirst ? undefined : name}
      onClick={() => actions.openPalette(place)}
    >
      {isFirst ? (
        <>
          <span className="sf-first__plus">
            <Icon name="plus" size={18} />
          </span>
          <span className="sf-first__title">{t("canvas.first")}</span>
          <span className="sf-first__help">{t("canvas.first.help")}</span>
        </>
      ) : (
        <Icon name="plus" size={14} />
      )}
    </button>
  );
}
