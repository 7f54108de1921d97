import { parentPort, workerData } from "node:worker_threads";
import * as dagre from "@dagrejs/dagre";
import type { PlainGraph } from "./plain-graph.js";

// dagre sometimes takes minutes or runs out of stack: a worker can be ended, and what it throws
// ends nothing else.
const { nodes, edges, width, height }: PlainGraph = workerData;

function layout(): void {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "TB" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of nodes) graph.setNode(id, { width, height });
  for (const [from, to] of edges) graph.setEdge(from, to);
  dagre.layout(graph);
}

parentPort?.on("message", () => {
  try {
    layout();
    parentPort?.postMessage({ ok: true });
  } catch (error) {
    const reason = error instanceof RangeError ? "stack overflow" : String(error);
    parentPort?.postMessage({ ok: false, reason });
  }
});
