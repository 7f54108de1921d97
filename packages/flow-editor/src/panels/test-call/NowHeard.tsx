import type { TestCallState } from "@smartflow/flow-schema/call";
import { useRef } from "react";
import { ProgressBar } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { Icon, type IconName } from "../../ui/index.js";

type Wait = NonNullable<TestCallState["waitingFor"]>["what"];

const ICONS: { readonly [W in Wait]: IconName } = {
  prompt: "volume-2",
  key: "grid-3x3",
  agent: "phone-call",
  recording: "mic",
  hold: "music",
};

/** What plays or is waited for now, and how far it is. */
export function NowHeard({ state }: { readonly state: TestCallState }) {
  const t = useText();
  const { waitingFor, elapsedMs, transcript } = state;
  const since = useSince(waitingFor, elapsedMs);
  if (!waitingFor) return <div className="sf-now" data-empty />;
  const heard = transcript.findLast((line) => line.kind === "hears");
  const text =
    waitingFor.what === "prompt" && heard?.kind === "hears" && heard.text !== ""
      ? heard.text
      : t(`call.wait.${waitingFor.what}`);
  const span = (waitingFor.untilMs ?? since) - since;
  const share = span <= 0 ? 0 : Math.min(100, Math.max(0, ((elapsedMs - since) / span) * 100));
  return (
    <div className={`sf-now sf-now--${waitingFor.what}`}>
      <Icon name={ICONS[waitingFor.what]} size={14} />
      <p className="sf-now__text">{text}</p>
      {waitingFor.untilMs !== undefined && (
        <ProgressBar className="sf-now__bar" aria-label={t("call.progress")} value={share}>
          <svg
            className="sf-now__track"
            viewBox="0 0 100 1"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect className="sf-now__fill" width={share} height="1" />
          </svg>
        </ProgressBar>
      )}
    </div>
  );
}

/** The moment at which what is waited for began. */
function useSince(waiting: TestCallState["waitingFor"], elapsedMs: number): number {
  const began = useRef({ what: "", until: 0, at: 0 });
  const what = waiting?.what ?? "";
  const until = waiting?.untilMs ?? 0;
  if (
    began.current.what !== what ||
    began.current.until !== until ||
    elapsedMs < began.current.at
  ) {
    began.current = { what, until, at: elapsedMs };
  }
  return began.current.at;
}
