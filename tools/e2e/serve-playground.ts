import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";

/** Builds the playground once and serves it on loopback for all end-to-end tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL("../../examples/playground", import.meta.url));
  await build({ root, logLevel: "warn" });
  const server = await preview({ root, preview: { host: "127.0.0.1", port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") {
    throw new Error("The preview server of the playground has no port.");
  }
  project.provide("playgroundUrl", `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
