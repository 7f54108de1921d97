/** Work that is done again when something it has read changes. */
export interface Unit {
  /** What it has read; kept by the tracker. */
  readonly reads: Signal[];
  /** What it is about, if it is about one thing. Whatever it reads of that counts as one fact. */
  readonly subject?: unknown;
  /** Something that it has read is another now. */
  becomesStale(): void;
}

/** One fact that units may read. Most have a single reader, so a set is made for the second. */
export class Signal {
  #only: Unit | undefined;
  #more: Set<Unit> | undefined;

  /** Whether the unit was new to it. */
  add(unit: Unit): boolean {
    if (this.#more) {
      const { size } = this.#more;
      return this.#more.add(unit).size > size;
    }
    if (this.#only === unit) return false;
    if (this.#only === undefined) this.#only = unit;
    else this.#more = new Set([this.#only, unit]);
    return true;
  }

  delete(unit: Unit): void {
    if (this.#more) this.#more.delete(unit);
    else if (this.#only === unit) this.#only = undefined;
  }

  /** Whether any unit has read it. */
  get isRead(): boolean {
    return this.#more ? this.#more.size > 0 : this.#only !== undefined;
  }

  forEach(visit: (unit: Unit) => void): void {
    if (this.#more) for (const unit of this.#more) visit(unit);
    else if (this.#only) visit(this.#only);
  }
}

/** Records which unit has read which fact, and tells them when it changes. */
export class Tracker {
  #running: Unit | undefined;

  get running(): Unit | undefined {
    return this.#running;
  }

  read(signal: Signal): void {
    const unit = this.#running;
    if (unit && signal.add(unit)) unit.reads.push(signal);
  }

  changed(signal: Signal | undefined): void {
    signal?.forEach((unit) => {
      unit.becomesStale();
    });
  }

  /** Runs the work of a unit anew: what it read before is forgotten, what it reads is recorded. */
  run<T>(unit: Unit, work: () => T): T {
    this.forget(unit);
    const outer = this.#running;
    this.#running = unit;
    try {
      return work();
    } finally {
      this.#running = outer;
    }
  }

  /** The unit no longer rests on anything. */
  forget(unit: Unit): void {
    for (const signal of unit.reads) signal.delete(unit);
    unit.reads.length = 0;
  }
}
