import {
  audioMessage,
  DEFAULT_HOLD_AUDIO,
  defaultTexts,
  type FlowDraft,
  holdExperience,
  isWidget,
  ivrInput,
  ivrStandard,
  type RingTarget,
  ringTo,
  timeRule,
  voicemail,
  type WidgetNode,
} from "@smartflow/flow-schema";
import type { CallRecord, CallScript } from "@smartflow/flow-schema/call";
import type { CallAccount } from "./account.js";
import { askForDigits, askForOption } from "./ask.js";
import { branchAt } from "./opening-hours.js";
import { ringPeople } from "./ring-people.js";
import { type ReferenceOptions, Story } from "./story.js";
import { takeVoicemail } from "./take-voicemail.js";
import { CallerLeft, CallFailed } from "./world.js";

/** The most own lines one call may be redirected to (RING-2). */
const MAX_HOPS = 5;
/** How many widgets a call may pass after its budgets. */
const EXTRA_WIDGETS = 20;

/** What passing a widget came to: an exit to follow, or where the call went instead. */
type Passed = { readonly exit: string } | "answered" | "redirected" | "otherLine" | "recorded";

/** Makes the call of a script on a flow, as `docs/domain.md` tells it, one thing after the other. */
export function referenceCall(
  flow: FlowDraft,
  script: CallScript,
  options: ReferenceOptions,
): CallAccount {
  const story = new Story(flow, script, options);
  return story.account(new Walk(story).untilItEnds());
}

class Walk {
  readonly #story: Story;
  #hops = 0;
  readonly #visits = new Map<string, number>();
  /** How many more widgets the call may pass, once a budget was used up. */
  #allowance: number | undefined;

  constructor(story: Story) {
    this.#story = story;
  }

  /** Gives who ended the call. */
  untilItEnds(): CallRecord["endedBy"] {
    try {
      return this.#troubledOrNot();
    } catch (error) {
      if (error instanceof CallerLeft) return "caller";
      throw error;
    }
  }

  /** When something fails, the call goes to `onError` once, else it apologises. Never to silence. */
  #troubledOrNot(): CallRecord["endedBy"] {
    const story = this.#story;
    for (let from = story.flow.start; ; from = story.flow.onError) {
      try {
        return this.#walk(from);
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error;
        // People who talk are not interrupted by an apology.
        if (story.answeredAt !== undefined) return this.#hangUp();
        const wasTroubled = story.isTroubled;
        story.isTroubled = true;
        if (error.isBudget) this.#allowance = EXTRA_WIDGETS;
        if (wasTroubled || story.flow.onError === undefined) return this.#apologise();
      }
    }
  }

  /** From widget to widget, until there is no next one. */
  #walk(from: string | undefined): CallRecord["endedBy"] {
    const story = this.#story;
    for (let at = from; at !== undefined; ) {
      const node = story.flow.widgets[at];
      if (!node) throw new Error(`A publishable flow has no widget ${at}`);
      this.#spend(at);
      const told: CallRecord["widgets"][number] = { widget: at, enteredAt: story.now };
      story.widgets.push(told);
      let passed: Passed;
      try {
        passed = this.#pass(at, node);
      } finally {
        told.leftAt = story.now;
      }
      if (passed === "answered") return this.#talk();
      if (passed === "redirected") return "flow";
      if (passed === "recorded") break;
      if (passed === "otherLine") {
        at = story.flow.start;
        continue;
      }
      told.exit = passed.exit;
      at = node.exits[passed.exit];
    }
    return this.#hangUp();
  }

  /** Entering a widget costs of the budgets; where they are used up, it fails. */
  #spend(id: string): void {
    if (this.#allowance !== undefined) {
      if (this.#allowance === 0) throw new CallFailed("budget");
      this.#allowance--;
      return;
    }
    const { maxSteps, maxVisitsPerWidget } = this.#story.flow.limits;
    const visits = this.#visits.get(id) ?? 0;
    if (this.#story.widgets.length >= maxSteps || visits >= maxVisitsPerWidget) {
      throw new CallFailed("budget");
    }
    this.#visits.set(id, visits + 1);
  }

  #pass(id: string, node: WidgetNode): Passed {
    const story = this.#story;
    if (isWidget(audioMessage, node)) {
      story.play(node.settings.message);
      return { exit: "next" };
    }
    if (isWidget(holdExperience, node)) {
      const { audio } = node.settings;
      // HOLD-1: nothing chosen is no silence.
      const isChosen = audio.source === "ringtone" || audio.media !== "";
      story.hold = isChosen ? audio : DEFAULT_HOLD_AUDIO;
      return { exit: "next" };
    }
    if (isWidget(ivrStandard, node)) return { exit: askForOption(story, id, node.settings) };
    if (isWidget(ivrInput, node)) return { exit: askForDigits(story, id, node.settings) };
    if (isWidget(timeRule, node)) {
      const zone = node.settings.timeZone ?? story.flow.timeZone;
      return { exit: branchAt(node.settings, zone, story.startsAt + story.now) };
    }
    if (isWidget(voicemail, node)) {
      takeVoicemail(story, id, node.settings);
      return "recorded";
    }
    if (isWidget(ringTo, node)) {
      const { target } = node.settings;
      if (target.kind === "number" || target.kind === "line") return this.#redirect(target);
      const isAnswered = ringPeople(story, id, { ...node.settings, ...target });
      return isAnswered ? "answered" : { exit: "noAnswer" };
    }
    throw new Error(`There is no widget type ${node.type}`);
  }

  /** RING-2: to a number outside, or into the flow of another own line, five times at most. */
  #redirect(target: Extract<RingTarget, { kind: "number" | "line" }>): Passed {
    const story = this.#story;
    if (target.kind === "number") {
      story.happenings.push({ at: story.now, what: "redirects", number: target.number });
      story.isRedirected = true;
      return "redirected";
    }
    const flow = story.options.lines?.[target.id];
    if (!flow || this.#hops === MAX_HOPS) throw new CallFailed("fault");
    this.#hops++;
    story.flow = flow;
    // The widgets of another flow have ids of their own, and keys were meant for the one before.
    this.#visits.clear();
    story.world.typedAhead = [];
    return "otherLine";
  }

  /** RING-1: the walk is over, the call goes on until one of the two hangs up. */
  #talk(): CallRecord["endedBy"] {
    const { world, legs } = this.#story;
    const talking = legs.find(({ result }) => result === "answered");
    try {
      for (;;) {
        const action = world.next(Number.POSITIVE_INFINITY);
        if (action?.do !== "agentHangsUp" || action.agent !== talking?.agent) continue;
        this.#hangUp();
        return "agent";
      }
    } catch (error) {
      // Whoever hangs up, the other one must not stay on the line alone.
      if (error instanceof CallerLeft) this.#hangUp();
      throw error;
    }
  }

  #apologise(): CallRecord["endedBy"] {
    const story = this.#story;
    story.hasApologised = true;
    try {
      story.play({ source: "tts", text: defaultTexts(story.flow.locale).apology });
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
    }
    return this.#hangUp();
  }

  #hangUp(): CallRecord["endedBy"] {
    this.#story.happenings.push({ at: this.#story.now, what: "hangsUp" });
    return "flow";
  }
}
