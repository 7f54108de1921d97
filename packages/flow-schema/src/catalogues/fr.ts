import { audioFr } from "../audio/audio.fr.js";
import { compareFr } from "../compare/compare.fr.js";
import { describeFr } from "../paths/describe.fr.js";
import { storyFr } from "../widgets/story.fr.js";
import type { Catalogue } from "../widgets/widget-definition.js";
import { coreFr } from "./core.fr.js";
import { runtimeFr } from "./runtime.fr.js";

/**
 * The texts of flow-schema in French: names, fields and exits of the built-in widgets, problems
 * and fixes. Read them through `createPhrasebook`.
 */
// A marked call, where bundlers would keep a spread: who does not use a language does not ship it.
export const fr: Catalogue = /* @__PURE__ */ Object.assign(
  {},
  coreFr,
  runtimeFr,
  audioFr,
  storyFr,
  describeFr,
  compareFr,
);
