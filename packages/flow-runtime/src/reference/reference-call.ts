import {
  audioMessage,
  DEFAULT_HOLD_AUDIO,
  defaultTexts,
  type FlowDraft,
  type HoldAudio,
  holdExperience,
  isWidget,
  ivrInput,
  ivrStandard,
  type Message,
  ringTo,
  timeRule,
  type ValueMatch,
  voicemail,
  type WidgetNode,
} from "@smartflow/flow-schema";
import type { CallRecord, CallScript } from "@smartflow/flow-schema/call";
import type { CallAccount, Happening } from "./account.js";
import { type Answer, gather, type Question } from "./gather.js";
import { branchAt } from "./opening-hours.js";
import { ring } from "./ring.js";
import { BudgetSpent, CallerLeft, World } from "./world.js";

export interface ReferenceOptions {
  /** How long a message plays in the simulated call. */
  readonly playingMs: (message: Message) => number;
  /** Whom chance rings next: random numbers are not the same in two engines. */
  readonly draw?: (agents: readonly string[]) => string;
}

/** Makes the call of a script on a flow, as `docs/domain.md` tells it, one thing after the other. */
export function referenceCall(
  flow: FlowDraft,
  script: CallScript,
  options: ReferenceOptions,
): CallAccount {
  return new ReferenceCall(flow, script, options).make();
}

class ReferenceCall {
  readonly #flow: FlowDraft;
  readonly #startsAt: number;
  readonly #options: ReferenceOptions;
  readonly #world: World;

  #hold: HoldAudio = DEFAULT_HOLD_AUDIO;
  readonly #declined = new Set<string>();
  #isTroubled = false;
  #passedRingTo = false;

  readonly #happenings: Happening[] = [];
  readonly #widgets: CallRecord["widgets"] = [];
  readonly #choices: CallRecord["choices"] = [];
  readonly #inputs: CallRecord["inputs"] = [];
  readonly #legs: Omit<CallRecord["legs"][number], "legId">[] = [];
  #voicemail: CallAccount["voicemail"];
  #answeredAt: number | undefined;
  #isRedirected = false;

  constructor(flow: FlowDraft, script: CallScript, options: ReferenceOptions) {
    this.#flow = flow;
    this.#startsAt = Date.parse(script.startsAt);
    this.#options = options;
    this.#world = new World(script, flow.limits.maxCallMs);
  }

  make(): CallAccount {
    const endedBy = this.#untilItEnds();
    const { now } = this.#world;
    for (const leg of this.#legs) leg.endedAt ??= now;
    return {
      happenings: this.#happenings,
      outcome: this.#outcome(endedBy),
      endedBy,
      endedAt: now,
      answeredAt: this.#answeredAt,
      widgets: this.#widgets,
      choices: this.#choices,
      inputs: this.#inputs,
      voicemail: this.#voicemail,
      legs: this.#legs,
    };
  }

  #untilItEnds(): CallRecord["endedBy"] {
    try {
      return this.#walkWithin();
    } catch (error) {
      if (error instanceof CallerLeft) return "caller";
      throw error;
    }
  }

  /** Walks; when a budget is spent, goes to `onError` once, else apologises. Never to silence. */
  #walkWithin(): CallRecord["endedBy"] {
    for (let from = this.#flow.start; ; from = this.#flow.onError) {
      try {
        return this.#walk(from);
      } catch (error) {
        if (!(error instanceof BudgetSpent)) throw error;
        if (this.#answeredAt !== undefined) return this.#hangUp();
        if (this.#isTroubled || this.#flow.onError === undefined) return this.#apologise();
        this.#isTroubled = true;
      }
    }
  }

  #walk(from: string | undefined): CallRecord["endedBy"] {
    for (let at = from; at !== undefined; ) {
      const node = this.#flow.widgets[at];
      if (!node) throw new Error(`A publishable flow has no widget ${at}`);
      this.#checkBudgets(at);
      const passed: CallRecord["widgets"][number] = { widget: at, enteredAt: this.#world.now };
      this.#widgets.push(passed);
      const exit = this.#pass(at, node);
      if (exit === "answered") return this.#talk();
      if (exit === "redirected") return "flow";
      passed.leftAt = this.#world.now;
      if (exit !== undefined) passed.exit = exit;
      at = exit === undefined ? undefined : node.exits[exit];
    }
    return this.#hangUp();
  }

  #checkBudgets(id: string): void {
    // In trouble the call is past its budgets; what is left of the flow ends by itself.
    if (this.#isTroubled) return;
    const { maxSteps, maxVisitsPerWidget } = this.#flow.limits;
    const visits = this.#widgets.filter(({ widget }) => widget === id).length;
    if (this.#widgets.length >= maxSteps || visits >= maxVisitsPerWidget) throw new BudgetSpent();
  }

  /** Passes one widget: gives the exit, or how the walk ended there. */
  #pass(id: string, node: WidgetNode): string | undefined {
    if (isWidget(audioMessage, node)) {
      this.#play(node.settings.message);
      return "next";
    }
    if (isWidget(holdExperience, node)) {
      const { audio } = node.settings;
      const isSilent = audio.source !== "ringtone" && audio.media === "";
      this.#hold = isSilent ? DEFAULT_HOLD_AUDIO : audio;
      return "next";
    }
    if (isWidget(ivrStandard, node)) return this.#menu(id, node.settings);
    if (isWidget(ivrInput, node)) return this.#input(id, node.settings);
    if (isWidget(timeRule, node)) {
      const zone = node.settings.timeZone ?? this.#flow.timeZone;
      return branchAt(node.settings, zone, this.#startsAt + this.#world.now);
    }
    if (isWidget(voicemail, node)) return this.#takeVoicemail(id, node.settings);
    if (isWidget(ringTo, node)) return this.#ring(id, node.settings);
    throw new Error(`There is no widget type ${node.type}`);
  }

  #play(...messages: Message[]): void {
    const { now } = this.#world;
    const lengths = messages.map(this.#options.playingMs);
    const happening: Happening = { at: now, what: "plays", messages: messages.map(heard) };
    this.#during(happening, () => this.#world.pass(now + lengths.reduce((a, b) => a + b, 0)));
  }

  #during<T>(happening: Happening, body: () => T): T {
    this.#happenings.push(happening);
    try {
      return body();
    } finally {
      happening.until ??= this.#world.now;
    }
  }

  #menu(id: string, settings: SettingsOf<typeof ivrStandard>): string {
    const question = { ...settings, interDigitTimeoutMs: 0, maxDigits: 1 };
    return this.#attempts(settings, question, ({ digits }) => {
      if (digits === "") return "noInput";
      const option = settings.options.find(({ key }) => key === digits);
      if (!option) return "invalidInput";
      const { key, label } = option;
      this.#choices.push({ widget: id, option: option.id, key, label, at: this.#world.now });
      return { exit: option.id };
    });
  }

  #input(id: string, settings: SettingsOf<typeof ivrInput>): string {
    const { submit, branches, sensitive, variable } = settings;
    const byKey = submit.by === "finishKey";
    const question = {
      ...settings,
      maxDigits: byKey ? submit.maxDigits : submit.length,
      finishKey: byKey ? submit.finishKey : undefined,
    };
    const minDigits = byKey ? submit.minDigits : submit.length;
    return this.#attempts(settings, question, ({ digits }) => {
      // IVR-5: the finish key alone is an empty input.
      if (digits === "") return "noInput";
      if (digits.length < minDigits) return "invalidInput";
      if (!sensitive) {
        const named = variable === undefined ? {} : { variable };
        this.#inputs.push({ widget: id, ...named, digits, at: this.#world.now });
      }
      return { exit: branches.find(({ match }) => takes(match, digits))?.id ?? "next" };
    });
  }

  /** IVR-6 to IVR-8: asks, and asks again after silence and wrong keys until the retries are used. */
  #attempts(
    settings: SettingsOf<typeof ivrStandard> | SettingsOf<typeof ivrInput>,
    question: Omit<Question, "messages">,
    judge: (answer: Answer) => "noInput" | "invalidInput" | { readonly exit: string },
  ): string {
    let last: "noInput" | "invalidInput" | undefined;
    for (let attempt = 0; attempt <= settings.retries; attempt++) {
      const messages = [settings.prompt];
      if (last === "noInput" && settings.noInputMessage) messages.unshift(settings.noInputMessage);
      if (last === "invalidInput" && settings.invalidMessage) {
        messages.unshift(settings.invalidMessage);
      }
      const asks: Happening = {
        at: this.#world.now,
        what: "asks",
        messages: messages.map(heard),
      };
      const answer = this.#during(asks, () =>
        gather(this.#world, { ...question, messages }, asks, this.#options.playingMs),
      );
      const verdict = judge(answer);
      if (typeof verdict === "object") return verdict.exit;
      last = verdict;
    }
    if (last === "invalidInput" && settings.finalMessage) this.#play(settings.finalMessage);
    return last ?? "noInput";
  }

  #takeVoicemail(id: string, settings: SettingsOf<typeof voicemail>): undefined {
    this.#play(settings.greeting);
    const begins = this.#world.now;
    const keep = () => {
      // VM-2: an empty recording is no voicemail.
      const durationMs = this.#world.now - begins;
      if (durationMs > 0) this.#voicemail = { widget: id, durationMs };
    };
    this.#during({ at: begins, what: "records" }, () => {
      try {
        const until = begins + settings.maxDurationMs;
        for (let action = this.#world.next(until); action; action = this.#world.next(until)) {
          if (action.do === "press" && action.key === settings.finishKey) return;
        }
      } finally {
        // Whatever ends it keeps what was said, also when the caller hangs up.
        keep();
      }
    });
  }

  #ring(id: string, settings: SettingsOf<typeof ringTo>): string | undefined {
    const { target } = settings;
    const { now } = this.#world;
    if (target.kind === "number") {
      this.#happenings.push({ at: now, what: "redirects", number: target.number });
      this.#isRedirected = true;
      return "redirected";
    }
    // Another own line is not there in a call on one flow: the call cannot go on.
    if (target.kind === "line") throw new BudgetSpent();

    this.#passedRingTo = true;
    const audio = this.#hold.source === "ringtone" ? "ringtone" : this.#hold.media;
    const holds: Happening = { at: now, what: "holds", audio };
    this.#happenings.push({
      at: now,
      what: "queues",
      target: `${target.kind} ${target.id}`,
      ringForMs: settings.ringForMs,
      ringIfBusy: settings.ringIfBusy,
      exclude: [...this.#declined].toSorted(),
    });
    const agent = this.#during(holds, () =>
      ring(
        this.#world,
        { ...settings, kind: target.kind, id: target.id },
        this.#declined,
        this.#options.draw ?? (([first = ""]) => first),
        {
          rings: (phone) => {
            const rangAt = this.#world.now;
            this.#legs.push({ agent: phone, widget: id, rangAt, result: "cancelled" });
            this.#happenings.push({ at: rangAt, what: "rings", agent: phone });
          },
          stops: (phone, result) => {
            const leg = this.#legs.findLast((one) => one.agent === phone);
            if (!leg) return;
            leg.result = result;
            if (result !== "answered") leg.endedAt = this.#world.now;
          },
        },
      ),
    );
    if (agent === undefined) return "noAnswer";
    this.#answeredAt = this.#world.now;
    this.#happenings.push({ at: this.#world.now, what: "connects", agent });
    return "answered";
  }

  /** RING-1: the walk is over, the call goes on until one of the two hangs up. */
  #talk(): CallRecord["endedBy"] {
    const talking = this.#legs.find(({ result }) => result === "answered");
    for (;;) {
      const action = this.#world.next(Number.POSITIVE_INFINITY);
      if (action?.do === "agentHangsUp" && action.agent === talking?.agent) return "agent";
    }
  }

  #apologise(): CallRecord["endedBy"] {
    this.#isTroubled = true;
    this.#play({ source: "tts", text: defaultTexts(this.#flow.locale).apology });
    return this.#hangUp();
  }

  #hangUp(): CallRecord["endedBy"] {
    this.#happenings.push({ at: this.#world.now, what: "hangsUp" });
    return "flow";
  }

  #outcome(endedBy: CallRecord["endedBy"]): CallRecord["outcome"] {
    if (this.#answeredAt !== undefined) return "answered";
    if (this.#isRedirected) return "redirected";
    if (this.#voicemail) return "voicemail";
    if (this.#isTroubled) return "failed";
    return endedBy === "caller" || this.#passedRingTo ? "missed" : "completed";
  }
}

type SettingsOf<Definition extends { readonly settings: { readonly _zod: { output: unknown } } }> =
  Definition["settings"]["_zod"]["output"];

/** IVR-14: the branches of an input IVR, one by one. */
function takes(match: ValueMatch, digits: string): boolean {
  switch (match.kind) {
    case "equals":
      return match.values.some((value) => value === digits);
    case "prefix":
      return match.prefix.length > 0 && digits.slice(0, match.prefix.length) === match.prefix;
    case "length":
      return match.min <= digits.length && digits.length <= match.max;
    case "range":
      // By value: 007 lies between 1 and 10. A star is no number.
      if (!/^\d+$/.test(digits) || !/^\d+$/.test(match.from) || !/^\d+$/.test(match.to))
        return false;
      return BigInt(match.from) <= BigInt(digits) && BigInt(digits) <= BigInt(match.to);
  }
}

/** A message as the caller tells it from another. */
function heard(message: Message): string {
  return message.source === "tts" ? message.text : `file ${message.media}`;
}
