import type { Timer } from "@smartflow/flow-schema/call";
import type { CallStore, OutboxEntry, StoredEntity } from "../ports/call-store.js";

/**
 * Keeps calls in memory: for tests and for trying things out. Everything is gone with the
 * process.
 */
export function createMemoryStore(): CallStore {
  const entities = new Map<string, StoredEntity>();
  const timers = new Map<string, readonly Timer[]>();
  const outbox = new Map<string, OutboxEntry>();
  const acknowledged = new Set<string>();
  const seen = new Set<string>();

  return {
    load: async (key) => entities.get(key),
    async commit(commit) {
      const events = commit.seenEvents.map(({ key, eventId }) => JSON.stringify([key, eventId]));
      if (events.some((event) => seen.has(event))) return "seen";
      const revisionOf = (key: string): number => entities.get(key)?.revision ?? 0;
      if (commit.saves.some(({ key, expectedRevision }) => revisionOf(key) !== expectedRevision)) {
        return "conflict";
      }
      for (const event of events) seen.add(event);
      for (const { key, state, expectedRevision } of commit.saves) {
        // A copy, as every other store would give: nobody changes what was stored.
        entities.set(key, { state: structuredClone(state), revision: expectedRevision + 1 });
      }
      for (const { key, timers: own } of commit.timers) timers.set(key, own);
      for (const entry of commit.outbox) {
        if (!acknowledged.has(entry.key)) outbox.set(entry.key, entry);
      }
      return "committed";
    },
    pending: async (limit) => [...outbox.values()].slice(0, limit),
    async acknowledge(keys) {
      for (const key of keys) {
        outbox.delete(key);
        acknowledged.add(key);
      }
    },
    async due(now, limit) {
      const all = [...timers].flatMap(([key, own]) => own.map((timer) => ({ ...timer, key })));
      return all
        .filter(({ at }) => at <= now)
        .toSorted((a, b) => a.at - b.at)
        .slice(0, limit);
    },
  };
}
