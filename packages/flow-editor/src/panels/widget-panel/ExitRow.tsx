import { type ExitSpec, type Place, widgetAt } from "@smartflow/flow-schema";
import { useEffect, useRef } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useActions, useEditor, useFlow } from "../../context/index.js";
import { usePhrasebook, useText } from "../../i18n/index.js";
import { Icon, IconButton, Popover } from "../../ui/index.js";
import { StepTile } from "../StepTile.js";
import { widgetName } from "../widget-name.js";
import { TargetPicker } from "./TargetPicker.js";

export interface ExitRowProps {
  readonly id: string;
  readonly type: string;
  readonly exit: ExitSpec;
  readonly target: string | undefined;
}

/** One way out: what takes it, and the widget it leads to, which can be looked at or changed. */
export function ExitRow({ id, type, exit, target }: ExitRowProps) {
  const t = useText();
  const book = usePhrasebook();
  const flow = useFlow();
  const readOnly = useEditor((state) => state.readOnly);
  const { connect, disconnect, openPalette, focusWidget } = useActions();
  const place: Place = { at: "exit", widget: id, exit: exit.id };
  const row = useFocusRequest(id, exit.id);
  const name = book.exit(type, exit);
  const following = target === undefined ? undefined : widgetAt(flow, target);
  const leadsTo = following ? widgetName(following, book) : undefined;

  return (
    <div className="sf-way" data-exit={exit.id} ref={row}>
      <span className="sf-way__name" title={name}>
        {exit.key !== undefined && <span className="sf-keycap">{exit.key}</span>}
        <span className="sf-way__label">
          {exit.key === undefined ? name : exit.label || t("panel.unnamedOption")}
        </span>
      </span>
      <Icon name="arrow-right" size={14} className="sf-way__arrow" />
      {following && target !== undefined ? (
        <AriaButton
          className="sf-way__target"
          aria-label={t("panel.goTo", { exit: name, target: leadsTo ?? target })}
          onPress={() => focusWidget(target)}
        >
          <StepTile node={following} size="s" />
          <span className="sf-way__target-name">{leadsTo}</span>
        </AriaButton>
      ) : readOnly ? (
        <span className="sf-way__open">{t("panel.notConnected")}</span>
      ) : (
        <AriaButton
          className="sf-way__target sf-way__target--open"
          aria-label={t("panel.addAfter", { exit: name })}
          onPress={() => openPalette(place)}
        >
          <Icon name="plus" size={14} />
          <span className="sf-way__target-name">{t("panel.add")}</span>
        </AriaButton>
      )}
      {!readOnly && (
        <Popover
          label={t("panel.change", { exit: name })}
          placement="bottom end"
          trigger={
            <IconButton icon="ellipsis" size="s" label={t("panel.change", { exit: name })} />
          }
        >
          {(close) => (
            <TargetPicker
              exclude={id}
              current={target}
              onPick={(to) => {
                connect(place, to);
                close();
              }}
              onAdd={() => {
                close();
                openPalette(place);
              }}
              onDisconnect={
                target === undefined
                  ? undefined
                  : () => {
                      disconnect({ widget: id, exit: exit.id });
                      close();
                    }
              }
            />
          )}
        </Popover>
      )}
    </div>
  );
}

/** Brings the way out into view when a problem that names it was clicked. */
function useFocusRequest(widget: string, exit: string) {
  const row = useRef<HTMLDivElement>(null);
  const request = useEditor(({ focus }) =>
    focus?.widget === widget && focus.exit === exit && focus.path?.[2] === "exits"
      ? focus.seq
      : undefined,
  );
  useEffect(() => {
    if (request === undefined) return;
    row.current?.scrollIntoView?.({ block: "center" });
    row.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [request]);
  return row;
}
