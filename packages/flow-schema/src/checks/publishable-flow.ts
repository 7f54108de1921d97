import * as z from "zod";
import { parseFlow, type ReadOptions } from "../flow/parse-flow.js";
import { flowVersion, serializeFlow } from "../flow/serialize-flow.js";
import type { FlowDraft } from "../kernel/document.js";
import type { Outcome, Problem } from "../kernel/problem.js";
import { checkFlow } from "./check-flow.js";
import type { CheckOptions } from "./check-options.js";

/** A draft that keeps every error rule. Only `publishFlow` and `publishableFlow` make one. */
export type PublishableFlow = FlowDraft & z.core.$brand<"PublishableFlow">;

/** What publishing gives: the flow, its canonical bytes, and their hash as its version. */
export interface PublishedFlow {
  readonly flow: PublishableFlow;
  /** UTF-8 text exactly as it is to be stored. */
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly version: string;
}

/**
 * Turns a draft into a publishable flow, or answers with the errors that stand in the way. The
 * runtime's `compileFlow` takes nothing else.
 */
export function publishFlow(draft: FlowDraft, options: CheckOptions = {}): Outcome<PublishedFlow> {
  const problems = checkFlow(draft, options).filter((problem) => problem.severity === "error");
  if (problems.length > 0) return { ok: false, problems };
  const text = serializeFlow(draft, options);
  // The brand has no run-time form: this is the place that grants it.
  return { ok: true, flow: draft as PublishableFlow, text, version: flowVersion(text) };
}

/** `parseFlow` as a zod schema, for hosts that validate with zod; issues carry the code in `params`. */
export function createFlowSchemas(options: ReadOptions & CheckOptions = {}): {
  readonly flowDraft: z.ZodType<FlowDraft>;
  readonly publishableFlow: z.ZodType<PublishableFlow>;
} {
  return { flowDraft: draftSchema(options), publishableFlow: publishableSchema(options) };
}

// Marked calls, one for each name: who does not use these schemas does not ship what they need.

/** Any draft of the built-in widgets, as a zod schema. */
export const flowDraft: z.ZodType<FlowDraft> = /* @__PURE__ */ draftSchema({});
/** Any flow of the built-in widgets that can be published, as a zod schema. */
export const publishableFlow: z.ZodType<PublishableFlow> = /* @__PURE__ */ publishableSchema({});

function draftSchema(options: ReadOptions): z.ZodType<FlowDraft> {
  return z.unknown().transform((input, context): FlowDraft => {
    const read = parseFlow(input, options);
    if (read.ok) return read.flow;
    return reject(context, read.problems);
  });
}

function publishableSchema(options: ReadOptions & CheckOptions): z.ZodType<PublishableFlow> {
  return draftSchema(options).transform((draft, context): PublishableFlow => {
    const published = publishFlow(draft, options);
    if (published.ok) return published.flow;
    return reject(context, published.problems);
  });
}

function reject(context: z.core.$RefinementCtx, problems: readonly Problem[]): never {
  for (const { code, path, params } of problems) {
    context.issues.push({
      code: "custom",
      message: code,
      path: [...path],
      params,
      input: undefined,
    });
  }
  return z.NEVER;
}
