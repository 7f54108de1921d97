import { audioEn } from "../audio/audio.en.js";
import { compareEn } from "../compare/compare.en.js";
import { describeEn } from "../paths/describe.en.js";
import { storyEn } from "../widgets/story.en.js";
import type { Catalogue } from "../widgets/widget-definition.js";
import { coreEn } from "./core.en.js";
import { runtimeEn } from "./runtime.en.js";

/**
 * The texts of flow-schema in English: names, fields and exits of the built-in widgets, problems
 * and fixes. Read them through `createPhrasebook`.
 */
// A marked call, where bundlers would keep a spread: who does not use a language does not ship it.
export const en: Catalogue = /* @__PURE__ */ Object.assign(
  {},
  coreEn,
  runtimeEn,
  audioEn,
  storyEn,
  describeEn,
  compareEn,
);
