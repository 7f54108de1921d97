import type { JsonObject } from "@smartflow/flow-schema";

/** Where a host's log goes. Facts are data; sensitive digits are never among them. */
export interface Logger {
  log(level: "debug" | "info" | "warn" | "error", message: string, facts?: JsonObject): void;
}
