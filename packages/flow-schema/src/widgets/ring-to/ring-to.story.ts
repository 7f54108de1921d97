import type * as z from "zod";
import { durationPhrase, type Phrase } from "../phrase.js";
import type { WidgetTale } from "../widget-definition.js";
import type { EndingSpec } from "../widget-endings.js";
import type { WidgetStory } from "../widget-story.js";
import type { RingTarget, ringToSettings } from "./ring-to.js";

const ANSWERED: EndingSpec = { id: "answered", kind: "answered", cause: { by: "answer" } };

const ENDINGS: { readonly [Kind in RingTarget["kind"]]: EndingSpec } = {
  user: ANSWERED,
  team: ANSWERED,
  number: { id: "redirected", kind: "redirected", cause: { by: "itself" } },
  line: { id: "otherLine", kind: "otherLine", cause: { by: "itself" } },
};

export const ringToTale: WidgetTale<typeof ringToSettings> = {
  endings: ({ target }) => [ENDINGS[target.kind]],
  causes: () => ({ noAnswer: { by: "noAnswer" } }),
  story: ringToStory,
};

/** Whose phones ring and for how long, or where the call is sent. */
function ringToStory(settings: z.output<typeof ringToSettings>): WidgetStory {
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
