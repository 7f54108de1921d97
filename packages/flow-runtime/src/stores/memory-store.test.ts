import { describe, it } from "vitest";
import { callStoreContract } from "../testing/call-store-contract.js";
import { createMemoryStore } from "./memory-store.js";

describe("the store in memory keeps the contract of CallStore", () => {
  it.each(callStoreContract(createMemoryStore))("$title", ({ run }) => run());
});
