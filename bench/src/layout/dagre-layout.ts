import { Worker } from "node:worker_threads";
import type { PlainGraph } from "./plain-graph.js";

/** dagre at work on one graph, in a thread of its own. */
export interface DagreLayout {
  /** Lays the graph out once. Answers with the reason when it cannot. */
  run(limitMs?: number): Promise<string | undefined>;
  end(): Promise<void>;
}

/** The stack that a page of a browser, or the main thread of Node, has by default. */
const STACK_MB = 1;

export function dagreLayout(graph: PlainGraph): DagreLayout {
  const worker = new Worker(new URL("./dagre-worker.mjs", import.meta.url), {
    workerData: graph,
    resourceLimits: { stackSizeMb: STACK_MB },
  });
  return {
    run: (limitMs) =>
      new Promise((resolve) => {
        const answer = (reason: string | undefined): void => {
          clearTimeout(timer);
          worker.off("message", hear).off("error", fail);
          resolve(reason);
        };
        const hear = (done: { ok: boolean; reason?: string }): void =>
          answer(done.ok ? undefined : (done.reason ?? "failed"));
        const fail = (error: unknown): void => answer(String(error));
        const timer =
          limitMs === undefined
            ? undefined
            : setTimeout(() => answer(`over ${limitMs / 1_000} s`), limitMs);
        worker.once("message", hear).once("error", fail);
        worker.postMessage(null);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}
