import type { FlowDraft } from "@smartflow/flow-schema";

/** A flow as a general graph layout sees it: boxes of one size, and arrows. */
export interface PlainGraph {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [from: string, to: string])[];
  readonly width: number;
  readonly height: number;
}

export function plainGraph(flow: FlowDraft): PlainGraph {
  const edges = Object.entries(flow.widgets).flatMap(([from, { exits }]) =>
    Object.values(exits).map((to) => [from, to] as const),
  );
  return { nodes: Object.keys(flow.widgets), edges, width: 256, height: 96 };
}
