// First of all, so that the settings are noted down before any module of ours is loaded.
import "./zod-before.js";
import {
  checkFlow,
  createChecker,
  createPhrasebook,
  en,
  parseFlow,
  publishFlow,
  serializeFlow,
} from "../src/index.js";
import { generateFlow } from "../src/testing/generate-flow.js";
import { changedZodSettings } from "./zod-before.js";

/** What a place where the schema runs has made of the same work. */
export interface Report {
  readonly canEvaluate: boolean;
  readonly version: string | undefined;
  readonly problems: readonly string[];
  readonly afterEdit: readonly string[];
  readonly refused: readonly string[];
  readonly words: string;
  /** Names of zod's global settings that are not what they were. */
  readonly changedSettings: readonly string[];
}

/** Parses, checks, publishes and edits a flow, and refuses another. */
export function exercise({ probe = true } = {}): Report {
  const read = parseFlow(serializeFlow(generateFlow({ widgets: 60, seed: 7, loops: true })));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const published = publishFlow(read.flow);
  const checker = createChecker(read.flow);
  const cut = checker.apply([{ type: "setFlow", property: "start" }]);
  const refused = parseFlow({ ...read.flow, timeZone: 7, surprise: true });
  const problems = checkFlow({ ...read.flow, widgets: {} });
  const [first] = problems;
  return {
    canEvaluate: probe && canEvaluate(),
    version: published.ok ? published.version : undefined,
    problems: problems.map(({ code }) => code),
    afterEdit: cut.ok ? cut.problems.map(({ code }) => code) : [],
    refused: refused.ok
      ? []
      : refused.problems.map(({ code, path }) => `${code} ${path.join(".")}`),
    words: first ? createPhrasebook("en", en).problem(first) : "",
    changedSettings: changedZodSettings(),
  };
}

function canEvaluate(): boolean {
  try {
    Reflect.construct(Function, [""]);
    return true;
  } catch {
    return false;
  }
}
