import type { PublishedFlow } from "@smartflow/flow-schema";

/** Where flows come from. */
export interface FlowSource {
  /** What new calls of a line take (LINE-3); nothing when none is published. */
  publishedFor(line: string): Promise<PublishedFlow | undefined>;
  /** A version that running calls stay on; nothing when it was never published. */
  version(flowId: string, version: string): Promise<PublishedFlow | undefined>;
}
