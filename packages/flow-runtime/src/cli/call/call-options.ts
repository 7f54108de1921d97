import type { Outcome } from "@smartflow/flow-schema";
import { callScriptSchema, type ScriptAgent } from "@smartflow/flow-schema/call";
import { problem } from "../source/read-source.js";
import type { Language, Speech } from "../texts/speech.js";
import { parseAgents } from "./cast.js";

/** The options of `smartflow call`, as they were typed. */
export interface CallCommandOptions {
  readonly format: "pretty" | "json";
  readonly lang: Language;
  readonly script?: string;
  readonly agents?: readonly string[];
  readonly at?: string;
  readonly from?: string;
  readonly save?: string;
}

/** Who calls, when, and who is there, where the command line says so. */
export interface Circumstances {
  readonly agents?: readonly ScriptAgent[];
  readonly startsAt?: string;
  readonly from?: string;
}

/** Reads the circumstances; values that cannot be are refused by the name of their option. */
export function readCircumstances(
  { agents, at, from }: CallCommandOptions,
  speech: Speech,
): Outcome<{ readonly circumstances: Circumstances }> {
  const refuse = (option: string, value: string, expected: string) => ({
    ok: false as const,
    problems: [problem("SF9506", { option, value, expected })],
  });
  if (at !== undefined && !callScriptSchema.shape.startsAt.safeParse(at).success) {
    return refuse("--at", at, speech.say("cli.expected.at"));
  }
  if (from !== undefined && !/^\+?[0-9]{3,15}$/.test(from)) {
    return refuse("--from", from, speech.say("cli.expected.from"));
  }
  const cast = agents === undefined ? undefined : parseAgents(agents.join(" "), speech);
  if (cast && !cast.ok) return cast;
  return {
    ok: true,
    circumstances: {
      ...(cast ? { agents: cast.agents } : {}),
      ...(at === undefined ? {} : { startsAt: at }),
      ...(from === undefined ? {} : { from }),
    },
  };
}
