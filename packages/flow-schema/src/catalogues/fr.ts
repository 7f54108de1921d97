import type { Catalogue } from "../widgets/widget-definition.js";

export const fr: Catalogue = {};
