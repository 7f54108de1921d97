/** Something that will happen at a moment of virtual time. */
export interface Appointment {
  readonly at: number;
  /** Ends the wait for it to be ready, such as a handler's answer; absent: it is ready. */
  readonly ready?: () => boolean;
  run(): void;
}

/** What is going to happen, by time and, within the same time, in the order it was planned. */
export class Agenda {
  private planned: Appointment[] = [];

  plan(appointment: Appointment): () => void {
    const after = this.planned.findIndex(({ at }) => at > appointment.at);
    if (after === -1) this.planned.push(appointment);
    else this.planned.splice(after, 0, appointment);
    return () => {
      this.planned = this.planned.filter((other) => other !== appointment);
    };
  }

  get next(): Appointment | undefined {
    return this.planned[0];
  }

  take(): Appointment | undefined {
    return this.planned.shift();
  }

  clear(): void {
    this.planned = [];
  }
}
