import type { ScriptAgent } from "@smartflow/flow-schema/call";
import { useText } from "../../i18n/index.js";
import { EmptyState, Icon, Select } from "../../ui/index.js";

const PRESENCES = ["available", "busy", "unavailable"] as const;

export interface AgentListProps {
  readonly agents: readonly ScriptAgent[];
  onChange(agent: string, presence: ScriptAgent["presence"]): void;
}

/** Who could answer the call, and whether they are there. */
export function AgentList({ agents, onChange }: AgentListProps) {
  const t = useText();
  return (
    <section className="sf-call-start__section" aria-label={t("call.agents.title")}>
      <p className="sf-field__label">{t("call.agents.title")}</p>
      {agents.length === 0 ? (
        <div className="sf-well">
          <EmptyState icon="users" title={t("call.agents.none")}>
            {t("call.agents.noneText")}
          </EmptyState>
        </div>
      ) : (
        <ul className="sf-agents">
          {agents.map((agent) => {
            const name = agent.name ?? agent.id;
            return (
              <li key={agent.id} className="sf-agents__agent">
                <span className={`sf-avatar sf-avatar--${agent.presence}`}>
                  <Icon name="user" size={15} />
                </span>
                <span className="sf-agents__words">
                  <span className="sf-agents__name">{name}</span>
                  {agent.teams.length > 0 && (
                    <span className="sf-agents__teams">{agent.teams.join(", ")}</span>
                  )}
                </span>
                <Select
                  className="sf-agents__presence"
                  label={t("call.agents.presenceOf", { agent: name })}
                  labelHidden
                  value={agent.presence}
                  onChange={(presence) => onChange(agent.id, presence)}
                  options={PRESENCES.map((id) => ({ id, label: t(`call.presence.${id}`) }))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
