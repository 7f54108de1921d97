import {
  builtinWidgets,
  createWidgetRegistry,
  defineWidget,
  type FlowDraft,
  type PublishableFlow,
} from "@smartflow/flow-schema";
import { expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { CompiledFlow } from "../machine/compiled-flow.js";
import { type BehavioursFor, defineBehaviour } from "../machine/widget-behaviour.js";
import { finalOutput, widgetSetup } from "../machine/widget-setup.js";
import { audioMessageBehaviour } from "./audio-message/audio-message.behaviour.js";
import { builtinBehaviours } from "./builtin-behaviours.js";
import { compileFlow } from "./compile-flow.js";

const acme = defineWidget({
  type: "acmeLookup",
  version: 1,
  category: "routing",
  settings: z.strictObject({ list: z.string() }),
  exits: () => [],
  fields: { list: { control: "text", group: "content" } },
});
const registry = createWidgetRegistry([...builtinWidgets, acme]);

declare const draft: FlowDraft;
declare const flow: PublishableFlow;

test("a draft does not compile; a publishable flow does", () => {
  // @ts-expect-error A draft may have errors.
  compileFlow(draft);
  expectTypeOf(compileFlow(flow)).toEqualTypeOf<CompiledFlow>();
});

test("every type of the registry has a behaviour", () => {
  // @ts-expect-error The behaviour of acmeLookup is missing.
  compileFlow(flow, { registry, behaviours: builtinBehaviours });
  // @ts-expect-error A registry of one's own needs its behaviours.
  compileFlow(flow, { registry });
  // @ts-expect-error Six are missing.
  const missing: BehavioursFor<typeof builtinWidgets> = { audioMessage: audioMessageBehaviour };
  expectTypeOf(missing).not.toBeAny();
});

test("a behaviour's machine gets the settings of its definition", () => {
  interface Input {
    readonly settings: { readonly list: number };
  }
  const machine = widgetSetup<Input, Input>().createMachine({
    context: ({ input }) => input,
    output: finalOutput,
  });
  defineBehaviour(acme, {
    machine,
    // @ts-expect-error The list is a text.
    input: ({ settings }) => ({ settings }),
  });
});

test("a machine's commands and facts are typed", () => {
  widgetSetup<{ settings: object }, { settings: object }>().createMachine({
    context: ({ input }) => input,
    // @ts-expect-error There is no such command.
    entry: { type: "command", params: { type: "explode" } },
  });
});
