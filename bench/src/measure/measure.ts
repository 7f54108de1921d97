/** One thing to be measured beside others. */
export interface Subject {
  readonly name: string;
  /** Does the work once. */
  run(): unknown;
}

/** What one run of a subject took, over all rounds, in microseconds. */
export interface Timing {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface MeasureOptions {
  /** How many rounds each subject gets. */
  readonly rounds: number;
  /** About how long one round of one subject takes, in milliseconds. */
  readonly roundMs: number;
}

/**
 * Measures subjects side by side: warms each up, then gives each a turn in every round, beginning
 * with another one each time, so that what the machine does meanwhile meets all of them alike.
 */
export async function measure(
  subjects: readonly Subject[],
  { rounds, roundMs }: MeasureOptions,
): Promise<ReadonlyMap<string, Timing>> {
  const plans: { subject: Subject; times: number; samples: number[] }[] = [];
  for (const subject of subjects) {
    plans.push({ subject, times: await warmUp(subject, roundMs), samples: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < plans.length; turn++) {
      const plan = plans[(round + turn) % plans.length];
      if (!plan) continue;
      plan.samples.push(await timeOf(plan.subject, plan.times));
    }
  }
  return new Map(plans.map(({ subject, samples }) => [subject.name, summarise(samples)]));
}

/** Runs a subject until it is compiled and answers with how many runs fill a round. */
async function warmUp(subject: Subject, roundMs: number): Promise<number> {
  let times = 1;
  for (;;) {
    const microseconds = await timeOf(subject, times);
    const roundTime = (microseconds * times) / 1_000;
    if (roundTime >= roundMs / 2) return Math.max(1, Math.round((times * roundMs) / roundTime));
    times *= 2;
  }
}

async function timeOf(subject: Subject, times: number): Promise<number> {
  const started = performance.now();
  for (let n = 0; n < times; n++) {
    const answer = subject.run();
    // Awaiting costs time of its own, which only those who answer later shall bear.
    if (answer instanceof Promise) await answer;
  }
  return ((performance.now() - started) * 1_000) / times;
}

function summarise(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
  };
}
