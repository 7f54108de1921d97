import {
  type FlowDraft,
  parseFlow,
  publishFlow,
  type WidgetNode,
  type WidgetRegistry,
} from "@smartflow/flow-schema";
import {
  type CallScript,
  type Command,
  callScriptSchema,
  type TraceEntry,
} from "@smartflow/flow-schema/call";
import type * as z from "zod";
import type { CompiledFlow } from "../machine/compiled-flow.js";
import type { Behaviours } from "../machine/widget-behaviour.js";
import {
  compiled,
  runScript,
  type ScriptedCall,
  type SimulatorOptions,
} from "../simulator/run-script.js";

type Widgets = {
  readonly [id: string]: {
    readonly type: string;
    readonly settings?: WidgetNode["settings"] | object;
    readonly exits?: WidgetNode["exits"];
  };
};

interface Facts extends Partial<Omit<FlowDraft, "widgets" | "limits">> {
  readonly limits?: Partial<FlowDraft["limits"]>;
  readonly registry?: WidgetRegistry;
  readonly behaviours?: Behaviours;
}

/** Compiles a flow from its widgets alone; the first one is the start. */
export function flowOf(widgets: Widgets, facts: Facts = {}): CompiledFlow {
  const { registry, behaviours, ...rest } = facts;
  const document = {
    schemaVersion: 1,
    id: "flow_test",
    locale: "en-GB",
    timeZone: "Europe/Paris",
    start: Object.keys(widgets)[0],
    ...rest,
    widgets: Object.fromEntries(
      Object.entries(widgets).map(([id, widget]) => [id, { settings: {}, exits: {}, ...widget }]),
    ),
  };
  const read = parseFlow(document, registry ? { registry } : {});
  if (!read.ok) throw new Error(`The flow cannot be read: ${JSON.stringify(read.problems)}`);
  return compiledDraft(read.flow, { registry, behaviours });
}

/** Publishes and compiles a draft that has no errors. */
export function compiledDraft(draft: FlowDraft, options: SimulatorOptions = {}): CompiledFlow {
  const { registry } = options;
  const published = publishFlow(draft, registry ? { registry } : {});
  if (!published.ok) throw new Error(`Not publishable: ${JSON.stringify(published.problems)}`);
  return compiled(published.flow, options);
}

/** A Tuesday morning in Paris. */
export const TUESDAY_10_00 = "2026-03-03T10:00:00+01:00";

/** Runs a call; everything but the actions has a default. */
export function rehearse(
  flow: CompiledFlow,
  script: Partial<z.input<typeof callScriptSchema>> = {},
  options: SimulatorOptions = {},
): ScriptedCall & { readonly script: CallScript; readonly commands: readonly Command["type"][] } {
  const whole = callScriptSchema.parse({ startsAt: TUESDAY_10_00, ...script });
  const call = runScript(flow, whole, options);
  return { ...call, script: whole, commands: commandsIn(call.trace).map(({ type }) => type) };
}

/** The commands of a trace, with their type narrowed where one is asked for. */
export function commandsIn(trace: readonly TraceEntry[]): Command[] {
  // The trace types a command as JSON; the engine has written it from a `Command`.
  return trace.flatMap((entry) =>
    entry.type === "command" ? [entry.command as unknown as Command] : [],
  );
}

/** What the caller heard, in words. */
export function heard(call: ScriptedCall): string[] {
  return call.transcript.flatMap((line) => (line.kind === "hears" ? [line.text] : []));
}

/** Spoken text. */
export function say(text: string): { source: "tts"; text: string } {
  return { source: "tts", text };
}
