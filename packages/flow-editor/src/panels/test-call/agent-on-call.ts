import type { TestCallState } from "@smartflow/flow-schema/call";

/** The agent who talks with the caller, if one does. */
export function agentOnCall({ status, transcript }: TestCallState): string | undefined {
  if (status !== "inCall") return undefined;
  const line = transcript.findLast((each) => each.kind === "agent" && each.did === "answered");
  return line?.kind === "agent" ? line.agent : undefined;
}
