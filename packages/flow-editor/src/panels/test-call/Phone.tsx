import { widgetAt } from "@smartflow/flow-schema";
import type { TestCall, TestCallState } from "@smartflow/flow-schema/call";
import { useRef } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useFlow } from "../../context/index.js";
import { usePhrasebook, useText } from "../../i18n/index.js";
import { Icon } from "../../ui/index.js";
import { widgetName } from "../widget-name.js";
import { useAgentName } from "./agent-names.js";
import { agentOnCall } from "./agent-on-call.js";
import { NowHeard } from "./NowHeard.js";
import { PhoneKeypad } from "./PhoneKeypad.js";
import { writeClock } from "./write-clock.js";

export interface PhoneProps {
  readonly call: TestCall;
  readonly state: TestCallState;
  again(): void;
}

/** The caller's telephone. The keys of a real keyboard press its keys while it has the focus. */
export function Phone({ call, state, again }: PhoneProps) {
  const t = useText();
  const book = usePhrasebook();
  const flow = useFlow();
  const keypad = useRef<HTMLDivElement>(null);
  const isOver = state.status === "ended";
  const node = state.widget === undefined ? undefined : widgetAt(flow, state.widget);
  const nameOf = useAgentName();
  const agent = agentOnCall(state);
  const here = node ? widgetName(node, book) : flow.name;
  const where = agent === undefined ? here : nameOf(agent);

  return (
    <div className="sf-phone" data-status={state.status}>
      <div className="sf-phone__screen">
        <p className="sf-phone__status">{t(`call.status.${state.status}`)}</p>
        <p className="sf-phone__where">{where || t("call.title")}</p>
        <p className="sf-phone__timer" role="timer" aria-live="off">
          {writeClock(state.elapsedMs)}
        </p>
        <NowHeard state={state} />
      </div>
      <PhoneKeypad padRef={keypad} onPress={(key) => call.press(key)} isDisabled={isOver} />
      <div className="sf-phone__actions">
        {isOver ? (
          <AriaButton
            className="sf-phone__round sf-phone__round--call"
            aria-label={t("call.redial")}
            onPress={again}
          >
            <Icon name="phone" size={22} />
          </AriaButton>
        ) : (
          <AriaButton
            className="sf-phone__round sf-phone__round--end"
            aria-label={t("call.hangUp")}
            onPress={() => call.hangUp()}
          >
            <Icon name="phone-off" size={22} />
          </AriaButton>
        )}
      </div>
      {agent !== undefined && (
        <AriaButton className="sf-phone__agent-ends" onPress={() => call.agentHangsUp(agent)}>
          {t("call.agentHangsUp", { agent: nameOf(agent) })}
        </AriaButton>
      )}
    </div>
  );
}
