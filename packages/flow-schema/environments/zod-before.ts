import * as z from "zod";

// zod completes its settings by itself when the first schema is made: that is not our doing.
z.object({ list: z.array(z.string()).optional() }).safeParse({});

/** What zod's global settings were before any module of ours was loaded. */
const before: Readonly<Record<string, unknown>> = { ...z.config() };

/** The names of those of zod's global settings that are not what they were. */
export function changedZodSettings(): readonly string[] {
  const now = z.config();
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => Reflect.get(before, name) !== Reflect.get(now, name));
}
