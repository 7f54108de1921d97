import type { TranscriptLine } from "@smartflow/flow-schema/call";
import { Button as AriaButton } from "react-aria-components";
import { useActions, useWidget } from "../../context/index.js";
import { usePhrasebook, useText } from "../../i18n/index.js";
import { Icon, type IconName } from "../../ui/index.js";
import { StepTile } from "../StepTile.js";
import { widgetName } from "../widget-name.js";
import { useLineWords } from "./word-line.js";
import { writeClock } from "./write-clock.js";

export interface TranscriptItemProps {
  readonly line: TranscriptLine;
  /** Whether the call has come to another widget with this line. */
  readonly startsWidget: boolean;
}

/** One line of the transcript; the name of the widget stands above its first one. */
export function TranscriptItem({ line, startsWidget }: TranscriptItemProps) {
  return (
    <li className="sf-line-item">
      {startsWidget && line.widget !== undefined && (
        <WidgetHeading widget={line.widget} atMs={line.atMs} />
      )}
      <Line line={line} />
    </li>
  );
}

function WidgetHeading({ widget, atMs }: { readonly widget: string; readonly atMs: number }) {
  const t = useText();
  const book = usePhrasebook();
  const node = useWidget(widget);
  const { focusWidget } = useActions();
  const name = node ? widgetName(node, book) : widget;
  return (
    <div className="sf-line-item__head">
      <AriaButton
        className="sf-line-item__widget"
        isDisabled={!node}
        aria-label={t("call.showWidget", { widget: name })}
        onPress={() => focusWidget(widget)}
      >
        {node && <StepTile node={node} size="s" />}
        <span>{name}</span>
      </AriaButton>
      <span className="sf-line-item__time">{writeClock(atMs)}</span>
    </div>
  );
}

const EVENTS: { readonly [Kind in TranscriptLine["kind"]]?: IconName } = {
  holds: "music",
  beep: "audio-lines",
  rings: "phone-call",
  agent: "user",
  records: "voicemail",
  redirected: "phone-forwarded",
  hangsUp: "phone-off",
};

function Line({ line }: { readonly line: TranscriptLine }) {
  const t = useText();
  const words = useLineWords();
  if (line.kind === "hears") {
    return (
      <p className="sf-bubble">
        {line.text || (
          <span className="sf-bubble__media">
            <Icon name="audio-lines" size={14} />
            {t("call.line.media", { media: line.media ?? "" })}
          </span>
        )}
        {line.interrupted && <span className="sf-bubble__cut">{t("call.line.interrupted")}</span>}
      </p>
    );
  }
  if (line.kind === "presses") {
    return (
      <p className="sf-bubble sf-bubble--caller">
        {t("call.line.pressesShort")} <kbd className="sf-bubble__key">{line.key}</kbd>
      </p>
    );
  }
  return (
    <p className="sf-event">
      <Icon name={EVENTS[line.kind] ?? "circle-dot"} size={13} />
      <span>{words(line)}</span>
    </p>
  );
}
