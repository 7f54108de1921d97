import type { ExitRef, FlowDraft, WidgetNode } from "../kernel/document.js";
import type { Fix, Problem, Severity } from "../kernel/problem.js";
import type { ExitSpec, MessageUse, WidgetTraits } from "./widget-facets.js";

/** A widget as rules see it: its place in the document and its settings, validated. */
export interface WidgetView<Settings> {
  readonly id: string;
  readonly node: WidgetNode;
  readonly settings: Settings;
  readonly exits: readonly ExitSpec[];
  readonly traits: WidgetTraits;
}

/**
 * What a rule may read of a flow. Rules read through this and nothing else, so that a checker
 * knows what each verdict rests on and runs again only what an edit can have touched.
 */
export interface FlowReader {
  /** A fact of the flow itself. */
  property<Name extends Exclude<keyof FlowDraft, "widgets">>(name: Name): FlowDraft[Name];
  /** The ids of all widgets, in the order of the document. */
  ids(): readonly string[];
  /** A widget of a known type with valid settings. */
  view(id: string): WidgetView<unknown> | undefined;
  /** Whether the registry knows this type. */
  knowsType(type: string): boolean;
  /** Every message of a widget. */
  messages(id: string): readonly MessageUse[];
  /** Groups of widgets that lead to each other without ever waiting for the caller. */
  silentCycles(): readonly (readonly string[])[];
  /** A widget as the document holds it, known or not. */
  node(id: string): WidgetNode | undefined;
  /** The exits that lead to a widget. */
  incoming(id: string): readonly ExitRef[];
  /** Whether a call can come to this widget. */
  isReachable(id: string): boolean;
  /** How a person calls the widget: its title, else its id. */
  nameOf(id: string): string;
  /** An id no widget has yet, for fixes that add one. */
  freshId(base: string): string;
}

/** What a rule says of a finding; code and severity come from the rule. */
export interface Finding {
  readonly exit?: string;
  /** Below the widget (`["settings", "prompt"]`), or below the document for a flow's rule. */
  readonly path?: readonly (string | number)[];
  readonly params?: Problem["params"];
  readonly fixes?: readonly Fix[];
}

export type Report = (finding: Finding) => void;

interface RuleFacts {
  /** Stable; built-in rules are `SFnnnn`, a host's carry its own prefix (`ACME-12`). */
  readonly code: string;
  /** The severity of each preset; `off` leaves the rule out. */
  readonly severity: { readonly recommended: Severity | "off"; readonly strict: Severity | "off" };
}

/** A rule about one widget of the definition it stands on. */
export interface WidgetRule<Settings = unknown> extends RuleFacts {
  check(widget: WidgetView<Settings>, flow: FlowReader, report: Report): void;
}

/** A rule about every widget, or about the flow as a whole. */
export interface FlowRule extends RuleFacts {
  readonly scope: "flow" | "node";
  checkFlow?(flow: FlowReader, report: (finding: Finding & { widgetId?: string }) => void): void;
  checkNode?(id: string, node: WidgetNode, flow: FlowReader, report: Report): void;
}
