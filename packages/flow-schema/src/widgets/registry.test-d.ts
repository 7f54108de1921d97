import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { type PublishableFlow, publishFlow } from "../checks/publishable-flow.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import type { Edit, EditOf } from "../kernel/edit.js";
import { type BuiltinWidget, builtinRegistry, builtinWidgets } from "./builtin-widgets.js";
import { type IvrOption, ivrStandard } from "./ivr-standard/ivr-standard.js";
import { createWidgetRegistry, isWidget, type WidgetOf } from "./registry.js";
import { timeRule } from "./time-rule/time-rule.js";
import type { TimeBranch } from "./time-rule/time-rule.settings.js";
import { defineWidget } from "./widget-definition.js";

const lookup = defineWidget({
  type: "acmeLookup",
  version: 1,
  category: "routing",
  settings: z.strictObject({ list: z.string().default("") }),
  exits: ({ list }) => [{ id: "found", kind: "branch", label: list }],
  fields: { list: { control: "text", group: "content" } },
});

describe("the union of widgets", () => {
  it("has the seven types and no other", () => {
    expectTypeOf<BuiltinWidget["type"]>().toEqualTypeOf<
      | "audioMessage"
      | "holdExperience"
      | "ivrStandard"
      | "ivrInput"
      | "voicemail"
      | "timeRule"
      | "ringTo"
    >();
  });

  it("narrows by its type", () => {
    const options = (widget: BuiltinWidget) =>
      widget.type === "ivrStandard" ? widget.settings.options : [];
    expectTypeOf(options).returns.toEqualTypeOf<IvrOption[]>();
  });

  it("narrows a widget of a document through isWidget", () => {
    const branches = (node: WidgetNode) =>
      isWidget(timeRule, node) ? node.settings.branches : undefined;
    expectTypeOf(branches).returns.toEqualTypeOf<TimeBranch[] | undefined>();
    // @ts-expect-error before it is narrowed, settings are JSON and nothing more
    ((node: WidgetNode) => node.settings.branches.length)({} as never);
    // @ts-expect-error a time rule has no options
    ((node: WidgetNode) => isWidget(timeRule, node) && node.settings.options.length)({} as never);
  });

  it("grows with a host's list", () => {
    type Mine = WidgetOf<readonly [...typeof builtinWidgets, typeof lookup]>;
    expectTypeOf<
      Extract<Mine, { type: "acmeLookup" }>["settings"]["list"]
    >().toEqualTypeOf<string>();
  });
});

describe("registries", () => {
  it("make widgets of their own types only", () => {
    const mine = createWidgetRegistry([...builtinWidgets, lookup]);
    mine.create("acmeLookup", { locale: "en" });
    mine.create("voicemail", { locale: "en" });
    // @ts-expect-error the built-in registry does not know it
    const unknown = () => builtinRegistry.create("acmeLookup", { locale: "en" });
    expectTypeOf(unknown).toBeFunction();
    // @ts-expect-error nor does anybody know this one
    mine.create("acmeLookups", { locale: "en" });
  });
});

describe("definitions", () => {
  it("demand a field for every setting", () => {
    defineWidget({
      type: "incomplete",
      version: 1,
      category: "end",
      settings: z.strictObject({ one: z.string().default(""), two: z.string().default("") }),
      exits: () => [],
      // @ts-expect-error "two" has no field
      fields: { one: { control: "text", group: "content" } },
    });
  });

  it("hand their settings, typed, to exits, traits, messages and rules", () => {
    expectTypeOf(ivrStandard.exits).parameter(0).toHaveProperty("options");
    expectTypeOf(ivrStandard.messages).parameter(0).toHaveProperty("prompt");
    expectTypeOf(lookup.exits).parameter(0).toEqualTypeOf<{ list: string }>();
  });
});

describe("documents", () => {
  it("only publishing makes a draft publishable", () => {
    expectTypeOf<PublishableFlow>().toExtend<FlowDraft>();
    expectTypeOf<FlowDraft>().not.toExtend<PublishableFlow>();
    expectTypeOf(publishFlow).returns.extract<{ ok: true }>().toHaveProperty("flow");
    type Published = Extract<ReturnType<typeof publishFlow>, { ok: true }>;
    expectTypeOf<Published["flow"]>().toEqualTypeOf<PublishableFlow>();
  });

  it("are read only", () => {
    const change = (flow: FlowDraft, node: WidgetNode): void => {
      // @ts-expect-error a draft is changed by edits
      flow.name = "Other";
      // @ts-expect-error and so are its widgets
      flow.widgets["menu"] = node;
    };
    expectTypeOf(change).returns.toBeVoid();
  });
});

describe("edits", () => {
  it("narrow by their type", () => {
    expectTypeOf<EditOf<"connect">>().toHaveProperty("to");
    expectTypeOf<EditOf<"removeWidget">>().not.toHaveProperty("widget");
    expectTypeOf<{ type: "removeWidget"; id: string }>().toExtend<Edit>();
    expectTypeOf<{ type: "teleport"; id: string }>().not.toExtend<Edit>();
  });
});
