import type { JsonValue } from "@smartflow/flow-schema";

/** Executes a host's own command. What it throws is the command's failure. */
export type Handler = (input: JsonValue) => JsonValue | Promise<JsonValue>;

/** Handlers by the name of their command (`acme.lookup`), each with how long it takes. */
export interface Handlers {
  readonly [command: string]:
    | Handler
    | {
        readonly handle: Handler /** Virtual time until the answer. Default 100 ms. */;
        readonly latencyMs?: number;
      };
}

const DEFAULT_LATENCY_MS = 100;

export type Handled =
  | { readonly ok: true; readonly output: JsonValue }
  | { readonly ok: false; readonly error: string };

/** A handler's answer on its way: at hand, or awaited. */
export interface Handling {
  readonly latencyMs: number;
  readonly result: Handled | Promise<Handled>;
}

export function runHandler(handlers: Handlers, name: string, input: JsonValue): Handling {
  const found = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (!found) return { latencyMs: 0, result: { ok: false, error: `no handler for ${name}` } };
  const { handle, latencyMs = DEFAULT_LATENCY_MS } =
    typeof found === "function" ? { handle: found } : found;
  try {
    const output = handle(input);
    if (!(output instanceof Promise)) return { latencyMs, result: { ok: true, output } };
    return { latencyMs, result: output.then((value) => ({ ok: true, output: value }), failed) };
  } catch (error) {
    return { latencyMs, result: failed(error) };
  }
}

function failed(error: unknown): Handled {
  return {
    ok: false,
    error: (error instanceof Error ? error.message : String(error)).slice(0, 200),
  };
}
