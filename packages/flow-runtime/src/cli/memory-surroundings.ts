import type { Keyboard, Surroundings, TextOutput } from "./surroundings.js";

/** Surroundings that exist in memory alone, for tests: what was written can be read back. */
export interface MemorySurroundings extends Surroundings {
  readonly written: { out: string; err: string };
}

export function memorySurroundings(
  args: readonly string[],
  given: {
    readonly input?: string | Uint8Array;
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly env?: Surroundings["env"];
    readonly keyboard?: Keyboard;
    readonly now?: number;
    readonly every?: Surroundings["every"];
  } = {},
): MemorySurroundings {
  const written = { out: "", err: "" };
  const output = (name: "out" | "err"): TextOutput => ({
    write: (text) => {
      written[name] += text;
    },
    isTTY: given.isTTY ?? false,
    columns: given.columns ?? 80,
  });
  const bytes =
    typeof given.input === "string" ? new TextEncoder().encode(given.input) : given.input;
  return {
    args,
    env: given.env ?? {},
    out: output("out"),
    err: output("err"),
    async *input() {
      if (bytes) yield bytes;
    },
    ...(given.keyboard ? { keyboard: given.keyboard } : {}),
    now: () => given.now ?? 0,
    // A clock that stands still unless a test brings one that runs.
    every: given.every ?? (() => () => undefined),
    written,
  };
}
