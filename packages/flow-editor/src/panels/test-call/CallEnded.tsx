import {
  formatTrace,
  serializeCallScript,
  type TestCall,
  type TestCallState,
} from "@smartflow/flow-schema/call";
import { useState } from "react";
import { useFlow } from "../../context/index.js";
import { useText } from "../../i18n/index.js";
import { Button, Icon, type IconName, LiveRegion, Notice } from "../../ui/index.js";
import { downloadText } from "./download-text.js";
import { writeClock } from "./write-clock.js";

type Outcome = NonNullable<TestCallState["record"]>["outcome"];

const LOOKS: { readonly [O in Outcome]: { readonly icon: IconName; readonly tone: string } } = {
  answered: { icon: "phone-call", tone: "success" },
  voicemail: { icon: "voicemail", tone: "success" },
  redirected: { icon: "phone-forwarded", tone: "success" },
  completed: { icon: "circle-check", tone: "success" },
  missed: { icon: "phone-missed", tone: "warning" },
  failed: { icon: "circle-alert", tone: "danger" },
};

export interface CallEndedProps {
  readonly call: TestCall;
  readonly state: TestCallState;
  again(): void;
  clear(): void;
}

/** How the call ended, and what can be done with it. */
export function CallEnded({ call, state, again, clear }: CallEndedProps) {
  const t = useText();
  const { id } = useFlow();
  const [copying, setCopying] = useState<"idle" | "copied" | "failed">("idle");
  const outcome = state.record?.outcome ?? "completed";
  const look = LOOKS[outcome];
  const script = () => serializeCallScript(call.exportScript());
  const copy = () => {
    navigator.clipboard.writeText(script()).then(
      () => setCopying("copied"),
      () => setCopying("failed"),
    );
  };
  return (
    <section className={`sf-outcome sf-outcome--${look.tone}`} aria-label={t("call.outcome")}>
      <div className="sf-outcome__head">
        <span className="sf-outcome__icon">
          <Icon name={look.icon} size={17} />
        </span>
        <div>
          <p className="sf-outcome__title">{t(`call.outcome.${outcome}`)}</p>
          <p className="sf-outcome__text">
            {t("call.outcome.text", {
              duration: writeClock(state.elapsedMs),
              by: state.record?.endedBy ?? "flow",
            })}
          </p>
        </div>
      </div>
      <div className="sf-outcome__actions">
        <Button variant="primary" icon="rotate-ccw" onPress={again}>
          {t("call.again")}
        </Button>
        <Button icon="settings-2" onPress={clear}>
          {t("call.change")}
        </Button>
        <Button icon="download" onPress={() => downloadText(`${id}.call.json`, script())}>
          {t("call.export")}
        </Button>
        <Button
          icon="scroll-text"
          onPress={() => downloadText(`${id}.trace.jsonl`, formatTrace(state.trace))}
        >
          {t("call.exportTrace")}
        </Button>
        <Button icon={copying === "copied" ? "check" : "copy"} onPress={copy}>
          {t(copying === "copied" ? "call.copied" : "call.copy")}
        </Button>
      </div>
      {copying === "failed" && <Notice tone="warning">{t("call.copyFailed")}</Notice>}
      <LiveRegion
        text={copying === "idle" ? "" : t(copying === "copied" ? "call.copied" : "call.copyFailed")}
      />
    </section>
  );
}
