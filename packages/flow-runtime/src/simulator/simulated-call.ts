import type {
  CallEvent,
  IssuedCommand,
  ScriptAction,
  ScriptAgent,
  TraceEntry,
} from "@smartflow/flow-schema/call";
import { type CallState, newCall } from "../call/call-state.js";
import { step } from "../call/step.js";
import type { CompiledFlow } from "../machine/compiled-flow.js";
import { Agenda } from "./agenda.js";
import type { BareEvent } from "./bare-event.js";
import { type Handled, type Handlers, runHandler } from "./handlers.js";
import { noteLegs, noteMissed } from "./leg-lines.js";
import type { MediaLength } from "./playback.js";
import { type BareQueueEvent, Switchboard } from "./switchboard.js";
import { Telephone, type TelephoneLine } from "./telephone.js";
import { type BareLine, Transcript } from "./transcript.js";

/** Who calls, when, and who is there to answer. */
export interface Scene {
  readonly callId: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly startsAt: number;
  readonly from: string | null;
  readonly line?: string | undefined;
  readonly seed: number;
  readonly agents: readonly ScriptAgent[];
}

export interface Surroundings {
  readonly handlers?: Handlers | undefined;
  /** Who collects digits: the engine key by key, or the simulated carrier. Default `perKey`. */
  readonly digits?: "perKey" | "collected" | undefined;
  readonly mediaMs?: MediaLength | undefined;
  /** The published flows of other own lines, for redirects to them. */
  readonly lineFlow?: ((line: string) => CompiledFlow | undefined) | undefined;
}

/**
 * A call with everything around it simulated: caller, carrier, queue and agents share one virtual
 * clock, which moves only when it is told to. What falls due happens at its own time, in the order
 * of deadlines.
 */
export class SimulatedCall implements TelephoneLine {
  readonly transcript = new Transcript();
  readonly agenda = new Agenda();
  readonly telephone: Telephone;
  readonly scene: Scene;
  trace: readonly TraceEntry[] = [];
  /** What the engine was told, as `step` takes it. */
  readonly events: CallEvent[] = [];
  state: CallState;
  now: number;
  private flow: CompiledFlow;
  /** Flows on the way to be entered, by the command that asked. */
  private readonly entering = new Map<string, CompiledFlow>();
  private readonly surroundings: Surroundings;
  private readonly inbox: BareEvent[] = [];
  private readonly switchboard: Switchboard;

  constructor(flow: CompiledFlow, scene: Scene, surroundings: Surroundings) {
    this.flow = flow;
    this.scene = scene;
    this.surroundings = surroundings;
    this.now = scene.startsAt;
    this.state = newCall(flow);
    this.telephone = new Telephone(this, surroundings.mediaMs ?? (() => undefined));
    this.switchboard = new Switchboard(scene.agents, scene.startsAt);
    const { callId, from, line, seed } = scene;
    this.tell({
      type: "callStarted",
      callId,
      from,
      ...(line === undefined ? {} : { line }),
      digits: this.digits,
      seed,
    });
    this.settle();
  }

  get digits(): "perKey" | "collected" {
    return this.surroundings.digits ?? "perKey";
  }

  get elapsedMs(): number {
    return this.now - this.scene.startsAt;
  }

  get ended(): boolean {
    return this.state.status === "ended";
  }

  /** Puts an event on its way to the call; it arrives now, after those before it. */
  tell(event: BareEvent): void {
    this.inbox.push(event);
  }

  /**
   * Lets time pass until then. Answers false when a handler's answer is awaited before time can
   * go on.
   */
  advanceTo(until: number): boolean {
    while (!this.ended) {
      const due = this.nextDue();
      if (!due || due.at > until) break;
      if (due.ready && !due.ready()) return false;
      this.now = Math.max(this.now, due.at);
      due.run();
      this.settle();
    }
    if (!this.ended) this.now = Math.max(this.now, until);
    return true;
  }

  /** What a person does, now. On a call that has ended nothing happens. */
  act(action: ScriptAction): void {
    if (this.ended) return;
    switch (action.do) {
      case "press":
        this.telephone.press(action.key);
        break;
      case "hangUp":
        this.telephone.hangUp();
        break;
      case "agentAnswers":
        this.tellQueue({ type: "accepted", agent: action.agent });
        break;
      case "agentDeclines":
        this.tellQueue({ type: "declined", agent: action.agent });
        break;
      case "agentHangsUp":
        this.agentHangsUp(action.agent);
        break;
      case "presence":
        this.tellQueue({ type: "presence", agent: action.agent, presence: action.presence });
        break;
    }
    this.settle();
  }

  private nextDue():
    | { readonly at: number; readonly ready?: () => boolean; run(): void }
    | undefined {
    const [timer] = this.state.timers;
    const planned = this.agenda.next;
    const candidates = [
      // The call's own deadlines first: a ring that ends with the ring time is the last one.
      timer && { at: timer.at, run: () => this.tell({ type: "timerFired", timer: timer.name }) },
      planned && {
        at: planned.at,
        ...(planned.ready ? { ready: planned.ready } : {}),
        run: () => this.agenda.take()?.run(),
      },
      this.switchboard.wakeAt === undefined
        ? undefined
        : { at: this.switchboard.wakeAt, run: () => this.tellQueue({ type: "timeCame" }) },
    ];
    let first: (typeof candidates)[number];
    for (const candidate of candidates) {
      if (candidate && (!first || candidate.at < first.at)) first = candidate;
    }
    return first;
  }

  /** Takes events in, one at a time, until nothing more happens now. */
  private settle(): void {
    for (let event = this.inbox.shift(); event; event = this.inbox.shift()) {
      // The same event with the two facts that the simulator gives it.
      const complete = { id: `e${this.events.length + 1}`, at: this.now, ...event } as CallEvent;
      this.events.push(complete);
      const entered = complete.type === "lineEntered" && this.entering.get(complete.re);
      const flow = entered || this.flow;
      const { state, commands, trace } = step(flow, this.state, complete);
      this.state = state;
      if (state.flow.version === flow.version) this.flow = flow;
      this.trace = [...this.trace, ...trace];
      if (trace[0]?.type !== "ignored") noteLegs(this, complete);
      for (const command of commands) this.perform(command);
      if (this.ended) this.afterEnd();
    }
  }

  private perform(command: IssuedCommand): void {
    switch (command.type) {
      case "enqueue":
        this.tellQueue({
          type: "enqueued",
          callId: this.scene.callId,
          re: command.id,
          request: command,
          seed: this.scene.seed,
        });
        return;
      case "leaveQueue":
        if (command.reason === "timeout") noteMissed(this);
        this.tellQueue({ type: "left", callId: this.scene.callId });
        return;
      case "redirect":
        this.write({ kind: "redirected", number: command.number });
        this.tell({ type: "redirected", re: command.id });
        return;
      case "enterLine": {
        const flow = this.surroundings.lineFlow?.(command.line);
        if (flow) {
          this.entering.set(command.id, flow);
          this.telephone.forgetTypedAhead();
        }
        this.tell(
          flow
            ? { type: "lineEntered", re: command.id }
            : { type: "commandFailed", re: command.id, error: `no flow for line ${command.line}` },
        );
        return;
      }
      case "invoke": {
        const { latencyMs, result } = runHandler(
          this.surroundings.handlers ?? {},
          command.name,
          command.input,
        );
        this.planAnswer(command.id, this.now + latencyMs, result);
        return;
      }
      case "hangUp":
        this.write({ kind: "hangsUp", by: this.state.endedBy ?? "flow" });
        return;
      default:
        this.telephone.perform(command);
        return;
    }
  }

  private planAnswer(re: string, at: number, result: Handled | Promise<Handled>): void {
    let answer = result instanceof Promise ? undefined : result;
    if (result instanceof Promise) {
      void result.then((value) => {
        answer = value;
        this.onReady();
      });
    }
    this.agenda.plan({
      at,
      ready: () => answer !== undefined,
      run: () => {
        if (!answer) return;
        this.tell(
          answer.ok
            ? { type: "invoked", re, output: answer.output }
            : { type: "commandFailed", re, error: answer.error },
        );
      },
    });
  }

  /** Called when a handler's answer has come that time may have waited for. */
  onReady: () => void = () => {};

  private tellQueue(event: BareQueueEvent): void {
    for (const { callId: _callId, ...message } of this.switchboard.tell(event, this.now)) {
      this.tell(message);
    }
  }

  private agentHangsUp(agent: string): void {
    const leg = this.state.legs.find(({ legId }) => legId === this.state.connectedLeg);
    if (leg?.agent !== agent) return;
    this.tell({ type: "legEnded", legId: leg.legId });
  }

  private afterEnd(): void {
    this.telephone.reset();
    this.agenda.clear();
    this.inbox.length = 0;
    this.switchboard.close();
  }

  write(line: BareLine, widget = this.state.walk?.at): void {
    this.transcript.write(this.elapsedMs, widget, line);
  }
}
