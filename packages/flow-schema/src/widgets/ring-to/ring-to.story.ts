import { durationPhrase, type Phrase } from "../phrase.js";
import type { WidgetStory } from "../widget-story.js";

interface Settings {
  readonly target:
    | { readonly kind: "user" | "team" | "line"; readonly id: string }
    | { readonly kind: "number"; readonly number: string };
  readonly ringForMs: number;
  readonly strategy: string;
  readonly ringIfBusy: boolean;
}

/** Whose phones ring and for how long, or where the call is sent. */
export function ringToStory(settings: Settings): WidgetStory {
  const { target, ringForMs, strategy, ringIfBusy } = settings;
  const chosen = target.kind === "number" ? target.number : target.id;
  if (chosen === "") return { says: [{ key: "tell.ring.nobody" }] };
  const params = { target: chosen, time: durationPhrase(ringForMs) };
  const says: Phrase[] = [{ key: `tell.ring.${target.kind}`, params }];
  if (target.kind === "number" || target.kind === "line") return { says };
  if (target.kind === "team") says.push({ key: `tell.ring.${strategy}` });
  says.push({ key: ringIfBusy ? "tell.ring.waits" : "tell.ring.goesOn" });
  return { says, when: { noAnswer: { key: "tell.ring.noAnswer" } } };
}
