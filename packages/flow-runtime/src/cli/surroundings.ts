/** Where text goes. */
export interface TextOutput {
  write(text: string): void;
  /** Whether a person reads along; pipes and files get plain, unwrapped text. */
  readonly isTTY: boolean;
  /** The width in characters; read again before each use, since a person may resize. */
  readonly columns: number;
}

/** The keyboard of a terminal, key by key. */
export interface Keyboard {
  /** Calls back with what is typed, until the answer is called. */
  listen(onInput: (text: string) => void): () => void;
}

/** Everything the command line touches, handed in so that it can run in memory. */
export interface Surroundings {
  readonly args: readonly string[];
  readonly env: { readonly [name: string]: string | undefined };
  readonly out: TextOutput;
  readonly err: TextOutput;
  /** The bytes of the standard input, as they come. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Absent where the standard input is no terminal. */
  readonly keyboard?: Keyboard;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** Calls back about every `ms` with the time that really passed, until the answer is called. */
  every(ms: number, tick: (elapsedMs: number) => void): () => void;
}

/** Whether to colour an output: on a terminal, unless `NO_COLOR` asks not to. */
export function wantsColors(output: TextOutput, env: Surroundings["env"]): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return output.isTTY && env["TERM"] !== "dumb";
}
