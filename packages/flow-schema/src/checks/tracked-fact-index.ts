import type { JsonValue } from "../kernel/json.js";
import { valueKey } from "./flow-reader.js";
import { byText } from "./problem-order.js";
import { Signal, type Tracker } from "./tracked-signals.js";

/** The widgets of which a fact has one value. */
export class Group {
  readonly members = new Signal();
  readonly count = new Signal();
  readonly key: string;
  readonly #ids = new Set<string>();
  #sorted: readonly string[] | undefined;

  constructor(key: string) {
    this.key = key;
  }

  get size(): number {
    return this.#ids.size;
  }

  sorted(): readonly string[] {
    this.#sorted ??= [...this.#ids].sort(byText);
    return this.#sorted;
  }

  add(id: string): void {
    this.#ids.add(id);
    this.#sorted = undefined;
  }

  delete(id: string): void {
    this.#ids.delete(id);
    this.#sorted = undefined;
  }
}

/** All widgets by what one fact says of them. */
export class FactIndex {
  readonly #groups = new Map<string, Group>();
  readonly #tracker: Tracker;

  constructor(tracker: Tracker) {
    this.#tracker = tracker;
  }

  of(value: JsonValue | undefined): Group {
    const key = valueKey(value);
    let group = this.#groups.get(key);
    if (!group) {
      group = new Group(key);
      this.#groups.set(key, group);
    }
    return group;
  }

  move(id: string, from: Group | undefined, to: Group | undefined): void {
    from?.delete(id);
    to?.add(id);
    for (const group of [from, to]) {
      this.#tracker.changed(group?.members);
      this.#tracker.changed(group?.count);
    }
    // Titles and the like are typed letter by letter: what nobody has or asks for is let go.
    if (from && from.size === 0 && !from.members.isRead && !from.count.isRead) {
      this.#groups.delete(from.key);
    }
  }
}
