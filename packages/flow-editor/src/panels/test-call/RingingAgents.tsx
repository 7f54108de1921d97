import type { TestCall, TestCallState } from "@smartflow/flow-schema/call";
import { useText } from "../../i18n/index.js";
import { Button, Icon } from "../../ui/index.js";
import { useAgentName } from "./agent-names.js";

export interface RingingAgentsProps {
  readonly call: TestCall;
  readonly state: TestCallState;
}

/** The desks that ring now, each with what its agent can do. */
export function RingingAgents({ call, state }: RingingAgentsProps) {
  const t = useText();
  const nameOf = useAgentName();
  if (state.ringing.length === 0) return null;
  return (
    <ul className="sf-ringing" aria-label={t("call.ringing")}>
      {state.ringing.map((agent) => (
        <li key={agent} className="sf-ringing__agent">
          <span className="sf-ringing__bell">
            <Icon name="phone-incoming" size={15} />
          </span>
          <span className="sf-ringing__name">{nameOf(agent)}</span>
          <Button
            size="s"
            onPress={() => call.agentDeclines(agent)}
            aria-label={t("call.declineAs", { agent: nameOf(agent) })}
          >
            {t("call.decline")}
          </Button>
          <Button
            size="s"
            variant="primary"
            className="sf-ringing__answer"
            onPress={() => call.agentAnswers(agent)}
            aria-label={t("call.answerAs", { agent: nameOf(agent) })}
          >
            {t("call.answer")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
