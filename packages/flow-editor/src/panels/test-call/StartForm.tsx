import type { Problem } from "@smartflow/flow-schema";
import type { ScriptAgent } from "@smartflow/flow-schema/call";
import { useMemo, useState } from "react";
import { useEditorStore, useFlow, useProblemText } from "../../context/index.js";
import { useText } from "../../i18n/index.js";
import { Button, Notice, SegmentedControl, Switch, TextField } from "../../ui/index.js";
import { AgentList } from "./AgentList.js";
import { agentsFor } from "./call-agents.js";
import type { CallSettings } from "./call-settings.js";
import { wallClock, zonedInstant } from "./zoned-instant.js";

export interface StartFormProps {
  readonly agents: readonly ScriptAgent[];
  /** Why the last attempt to call failed. */
  readonly problems: readonly Problem[];
  onStart(settings: CallSettings): void;
}

/** When the call comes in, who calls, and who is there to answer. */
export function StartForm({ agents: known, problems, onStart }: StartFormProps) {
  const t = useText();
  const problemText = useProblemText();
  const flow = useFlow();
  const { registry } = useEditorStore();
  const [when, setWhen] = useState<"now" | "chosen">("now");
  const [time, setTime] = useState(() => wallClock(Date.now(), flow.timeZone));
  const [number, setNumber] = useState("+33612345678");
  const [isAnonymous, setAnonymous] = useState(false);
  const [presences, setPresences] = useState<{ readonly [agent: string]: ScriptAgent["presence"] }>(
    {},
  );

  const agents = useMemo(
    () =>
      agentsFor(flow, registry, known).map((agent) => ({
        ...agent,
        presence: presences[agent.id] ?? agent.presence,
      })),
    [flow, registry, known, presences],
  );
  const startsAt = when === "chosen" ? zonedInstant(time, flow.timeZone) : undefined;
  const isTimeMissing = when === "chosen" && startsAt === undefined;
  const isEmpty = flow.start === undefined;

  return (
    <form
      className="sf-call-start"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTimeMissing && !isEmpty)
          onStart({ startsAt, from: isAnonymous ? null : number, agents });
      }}
    >
      <div className="sf-call-start__fields">
        {problems.length > 0 && (
          <Notice tone="danger" title={t("call.start.failed")}>
            <ul className="sf-call-start__problems">
              {problems.slice(0, 5).map((problem) => (
                <li key={`${problem.code} ${problem.path.join("/")}`}>{problemText(problem)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <section className="sf-call-start__section">
          <SegmentedControl
            label={t("call.start.when")}
            value={when}
            onChange={(id) => setWhen(id)}
            options={[
              { id: "now", label: t("call.start.now"), icon: "clock" },
              { id: "chosen", label: t("call.start.chosen"), icon: "calendar" },
            ]}
          />
          {when === "chosen" && (
            <TextField
              label={t("call.start.time")}
              type="datetime-local"
              value={time}
              onChange={setTime}
              description={t("call.start.zone", { zone: flow.timeZone })}
              error={isTimeMissing ? t("call.start.noTime") : undefined}
            />
          )}
        </section>
        <section className="sf-call-start__section">
          <TextField
            label={t("call.start.from")}
            type="tel"
            value={isAnonymous ? "" : number}
            placeholder={isAnonymous ? t("call.start.anonymousNumber") : "+33 6 12 34 56 78"}
            onChange={setNumber}
            isDisabled={isAnonymous}
          />
          <Switch
            label={t("call.start.anonymous")}
            isSelected={isAnonymous}
            onChange={setAnonymous}
          />
        </section>
        <AgentList
          agents={agents}
          onChange={(agent, presence) => setPresences({ ...presences, [agent]: presence })}
        />
      </div>
      <div className="sf-call-start__foot">
        {isEmpty && <p className="sf-field__description">{t("call.start.empty")}</p>}
        <Button
          type="submit"
          variant="primary"
          icon="phone"
          className="sf-call-start__button"
          isDisabled={isTimeMissing || isEmpty}
        >
          {t("call.start.call")}
        </Button>
      </div>
    </form>
  );
}
