import { findCycles } from "./find-cycles.js";
import { sortCycles } from "./graph.js";
import type { SilentGroup, TrackedGraph, Vertex } from "./tracked-graph.js";

/**
 * Keeps the groups of widgets that lead to each other without waiting for the caller. After an
 * edit only the groups it has touched, and the widgets whose exits or patience it has changed,
 * are looked at: each other group is as it was. A budget ends the search where silent widgets
 * form one mass, and all is found anew.
 */
export class SilentCycles {
  readonly #graph: TrackedGraph;
  #groups = new Set<SilentGroup>();
  #sorted: readonly (readonly string[])[] | undefined;
  #budget = 0;

  constructor(graph: TrackedGraph) {
    this.#graph = graph;
  }

  /** All groups, in the one order that rules see them in. */
  list(): readonly (readonly string[])[] {
    this.#sorted ??= sortCycles(
      [...this.#groups].map(({ members }) => members.map(({ id }) => id)),
    );
    return this.#sorted;
  }

  /** Looks at the vertices whose exits, or whose silence, have changed. Answers whether any group has. */
  update(dirty: Iterable<Vertex>): boolean {
    const candidates = new Set(dirty);
    const before = new Set<SilentGroup>();
    for (const { group } of [...candidates]) {
      if (!group || before.has(group)) continue;
      before.add(group);
      for (const member of group.members) candidates.add(member);
    }
    for (const group of before) this.#dissolve(group);
    const after = new Set<SilentGroup>();
    this.#budget = 8 * this.#graph.widgets.size + 1_000;
    for (const vertex of candidates) {
      if (!vertex.silent || vertex.group) continue;
      const members = this.#companions(vertex);
      if (!members) return this.rebuild();
      if (members.length === 1 && !vertex.targets.includes(vertex)) continue;
      for (const { group } of members) {
        if (!group) continue;
        before.add(group);
        this.#dissolve(group);
      }
      after.add(this.#form(members));
    }
    if (sameGroups(before, after)) return false;
    this.#sorted = undefined;
    return true;
  }

  /** Finds all groups from the beginning. */
  rebuild(): boolean {
    for (const group of [...this.#groups]) this.#dissolve(group);
    const silent = [...this.#graph.widgets.values()].filter((vertex) => vertex.silent);
    const targets = (from: Vertex): Vertex[] => from.targets.filter((to) => to.silent);
    for (const members of findCycles(silent, targets)) this.#form(members);
    this.#sorted = undefined;
    return true;
  }

  #form(members: readonly Vertex[]): SilentGroup {
    const group = { members };
    for (const member of members) member.group = group;
    this.#groups.add(group);
    return group;
  }

  #dissolve(group: SilentGroup): void {
    this.#groups.delete(group);
    for (const member of group.members) if (member.group === group) member.group = undefined;
  }

  /**
   * The silent vertices that lead to this one and are led to by it, itself among them. It looks
   * both ways by turns, so that the smaller side bounds the work. Nothing when that is too much.
   */
  #companions(vertex: Vertex): readonly Vertex[] | undefined {
    const ahead = new Search(vertex, (from) => from.targets);
    const behind = new Search(vertex, (from) => from.sources);
    while (!ahead.done && !behind.done) {
      this.#budget -= ahead.step() + behind.step();
      if (this.#budget < 0) return undefined;
    }
    const [done, other] = ahead.done ? [ahead, behind] : [behind, ahead];
    other.restrictTo(done.seen);
    while (!other.done) this.#budget -= other.step();
    return [...other.seen].filter((member) => done.seen.has(member));
  }
}

/** Looks around in one direction, a vertex at a time. */
class Search {
  readonly seen: Set<Vertex>;
  readonly #next: (from: Vertex) => Iterable<Vertex>;
  #open: Vertex[];
  #within: ReadonlySet<Vertex> | undefined;

  constructor(from: Vertex, next: (from: Vertex) => Iterable<Vertex>) {
    this.seen = new Set([from]);
    this.#open = [from];
    this.#next = next;
  }

  get done(): boolean {
    return this.#open.length === 0;
  }

  restrictTo(within: ReadonlySet<Vertex>): void {
    this.#within = within;
    this.#open = this.#open.filter((vertex) => within.has(vertex));
  }

  /** Answers with how many edges it has looked at. */
  step(): number {
    const from = this.#open.pop();
    if (!from) return 0;
    let looked = 1;
    for (const to of this.#next(from)) {
      looked++;
      if (!to.silent || this.seen.has(to)) continue;
      if (this.#within && !this.#within.has(to)) continue;
      this.seen.add(to);
      this.#open.push(to);
    }
    return looked;
  }
}

function sameGroups(before: ReadonlySet<SilentGroup>, after: ReadonlySet<SilentGroup>): boolean {
  if (before.size !== after.size) return false;
  const name = ({ members }: SilentGroup): string =>
    members
      .map(({ id }) => id)
      .sort()
      .join(" ");
  const known = new Set([...before].map(name));
  return [...after].every((group) => known.has(name(group)));
}
