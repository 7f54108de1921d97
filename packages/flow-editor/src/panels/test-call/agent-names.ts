import type { ScriptAgent, TranscriptLine } from "@smartflow/flow-schema/call";
import { createContext, useCallback, useContext } from "react";

/** The agents of the call that is shown. */
export const AgentsContext = createContext<readonly ScriptAgent[]>([]);

/** What agents are called: their name, where the host has given one. */
export function useAgentName(): (agent: string) => string {
  const agents = useContext(AgentsContext);
  return useCallback((id) => agents.find((agent) => agent.id === id)?.name ?? id, [agents]);
}

/** A line of the transcript in which agents are called by their names. */
export function useNamedLine(): (line: TranscriptLine) => TranscriptLine {
  const nameOf = useAgentName();
  return useCallback(
    (line) => ("agent" in line ? { ...line, agent: nameOf(line.agent) } : line),
    [nameOf],
  );
}
