import type { CallStore, Commit } from "../ports/call-store.js";

/** One promise of a port, as a test of any runner: it rejects where the promise is broken. */
export interface ContractCase {
  readonly title: string;
  run(): Promise<void>;
}

const NOTHING: Commit = { saves: [], outbox: [], timers: [], seenEvents: [] };
const save = (expectedRevision: number, n: number) => ({
  key: "call-1",
  expectedRevision,
  state: { n },
});
const entry = (key: string) => ({ key, to: "driver", body: { key } });

/**
 * What every `CallStore` must keep. `make` gives a new, empty store for each case.
 *
 * @example
 * describe("my store", () => {
 *   it.each(callStoreContract(() => myStore()))("$title", ({ run }) => run());
 * });
 */
export function callStoreContract(make: () => CallStore | Promise<CallStore>): ContractCase[] {
  const cases: { readonly [title: string]: (store: CallStore) => Promise<void> } = {
    "given nothing was stored, loads nothing": async (store) => {
      same(await store.load("call-1"), undefined);
    },
    "given a commit, loads what was saved, its revision raised by one": async (store) => {
      same(await store.commit({ ...NOTHING, saves: [save(0, 1)] }), "committed");
      same(await store.commit({ ...NOTHING, saves: [save(1, 2)] }), "committed");
      same(await store.load("call-1"), { state: { n: 2 }, revision: 2 });
    },
    "given another revision than expected, stores nothing of the commit": async (store) => {
      await store.commit({ ...NOTHING, saves: [save(0, 1)] });
      const conflicting = {
        ...NOTHING,
        saves: [{ key: "queue-1", expectedRevision: 0, state: {} }, save(0, 2)],
        outbox: [entry("call-1:1:1")],
      };
      same(await store.commit(conflicting), "conflict");
      same(await store.load("queue-1"), undefined);
      same(await store.load("call-1"), { state: { n: 1 }, revision: 1 });
      same(await store.pending(10), []);
    },
    "given an event that was taken in before, stores nothing of the commit": async (store) => {
      const seenEvents = [{ key: "call-1", eventId: "e1" }];
      same(await store.commit({ ...NOTHING, saves: [save(0, 1)], seenEvents }), "committed");
      same(await store.commit({ ...NOTHING, saves: [save(1, 2)], seenEvents }), "seen");
      same(await store.load("call-1"), { state: { n: 1 }, revision: 1 });
      const elsewhere = [{ key: "call-2", eventId: "e1" }];
      same(await store.commit({ ...NOTHING, seenEvents: elsewhere }), "committed");
    },
    "hands out what is to be sent, oldest first, until it is acknowledged": async (store) => {
      await store.commit({ ...NOTHING, outbox: [entry("call-1:1:1"), entry("call-1:1:2")] });
      same(await store.pending(10), [entry("call-1:1:1"), entry("call-1:1:2")]);
      same(await store.pending(1), [entry("call-1:1:1")]);
      await store.acknowledge(["call-1:1:1"]);
      same(await store.pending(10), [entry("call-1:1:2")]);
    },
    "never hands out again what was acknowledged, even when it is committed again": async (
      store,
    ) => {
      await store.commit({ ...NOTHING, outbox: [entry("call-1:1:1")] });
      await store.acknowledge(["call-1:1:1"]);
      await store.commit({ ...NOTHING, outbox: [entry("call-1:1:1")] });
      same(await store.pending(10), []);
    },
    "hands out deadlines that have come, the earliest first, by entity": async (store) => {
      const own = (key: string, ...at: number[]) => ({
        key,
        timers: at.map((due) => ({ name: `t${due}`, at: due })),
      });
      await store.commit({ ...NOTHING, timers: [own("call-1", 30, 90), own("call-2", 10)] });
      same(await store.due(50, 10), [
        { key: "call-2", name: "t10", at: 10 },
        { key: "call-1", name: "t30", at: 30 },
      ]);
      await store.commit({ ...NOTHING, timers: [own("call-1")] });
      same(await store.due(100, 10), [{ key: "call-2", name: "t10", at: 10 }]);
    },
  };
  return Object.entries(cases).map(([title, check]) => ({
    title,
    run: async () => check(await make()),
  }));
}

function same(found: unknown, expected: unknown): void {
  const [a, b] = [canonical(found), canonical(expected)];
  if (a !== b) throw new Error(`The store answered ${a}, not ${b}.`);
}

/** JSON with keys in order: stores may give properties back in any. */
function canonical(value: unknown): string {
  const sorted = (_key: string, part: unknown): unknown =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value, sorted) ?? "nothing";
}
