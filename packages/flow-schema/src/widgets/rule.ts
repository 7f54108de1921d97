import type { ExitRef, FlowDraft, WidgetNode } from "../kernel/document.js";
import type { JsonValue } from "../kernel/json.js";
import type { Fix, Problem, Severity } from "../kernel/problem.js";
import type { ExitSpec, MessageUse, ReferenceUse, WidgetTraits } from "./widget-facets.js";

/** A widget as rules see it: its place in the document and its settings, validated. */
export interface WidgetView<Settings> {
  readonly id: string;
  readonly node: WidgetNode;
  readonly settings: Settings;
  readonly exits: readonly ExitSpec[];
  readonly traits: WidgetTraits;
}

/** What rules may read of the line a flow is checked for; a `Line` is one. */
export interface LineFacts {
  /** Absent: redirects to the line itself cannot be told. */
  readonly id?: string | undefined;
  readonly number: string;
  readonly users: readonly string[];
  readonly teams: readonly string[];
  readonly priority: boolean;
  readonly timeZone: string;
  readonly callbacks: {
    readonly allowed: boolean;
    readonly automated: boolean;
    readonly retries: number;
  };
  readonly publishedFlow?: { readonly flowId: string; readonly version: string } | undefined;
}

/** What there is outside the flow, by kind; of a kind that is absent nothing is known. */
export type KnownReferences = {
  readonly [Kind in Exclude<ReferenceUse["kind"], "number">]?: ReadonlySet<string> | undefined;
};

/**
 * Something that rules conclude of one widget, such as whether its messages name a key. A rule
 * about the flow as a whole asks for it widget by widget, and is run again only when one of the
 * answers differs from before. It may ask for other facts, but not for itself.
 */
export interface DerivedFact<T extends JsonValue | undefined> {
  of(id: string, flow: FlowReader): T;
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
  /** Whether there is a widget of that id. Rests on less than `node`, which rests on all of it. */
  has(id: string): boolean;
  /**
   * A widget of a known type with valid settings. A verdict rests on those properties of the view
   * that the rule has read.
   */
  view(id: string): WidgetView<unknown> | undefined;
  /** Whether the registry knows this type. */
  knowsType(type: string): boolean;
  /** Every message of a widget. */
  messages(id: string): readonly MessageUse[];
  /** What a widget names outside the flow. */
  references(id: string): readonly ReferenceUse[];
  /** What rules conclude of a widget, remembered until something that it rests on changes. */
  derived<T extends JsonValue | undefined>(fact: DerivedFact<T>, id: string): T;
  /**
   * The widgets of which a fact has this value, by their code units. Kept from edit to edit, so
   * that a rule need not ask every widget whenever one is put in or taken out.
   */
  idsWhere<T extends string | number | boolean | null>(
    fact: DerivedFact<T>,
    value: T,
  ): readonly string[];
  /** How many they are, for rules that need not know which. */
  countWhere<T extends string | number | boolean | null>(fact: DerivedFact<T>, value: T): number;
  /**
   * Groups of widgets that lead to each other without ever waiting for the caller. Groups, and
   * ids within a group, stand in the order of their code units.
   */
  silentCycles(): readonly (readonly string[])[];
  /** A widget as the document holds it, known or not. */
  node(id: string): WidgetNode | undefined;
  /** The exits that lead to a widget, by the code units of widget and exit. */
  incoming(id: string): readonly ExitRef[];
  /** Whether a call can come to this widget. */
  isReachable(id: string): boolean;
  /** How a person calls the widget: its title, else its id. */
  nameOf(id: string): string;
  /** An id no widget has yet, for fixes that add one. */
  freshId(base: string): string;
  /** The instant of the check in milliseconds since 1970, or nothing when the host gave none. */
  now(): number | undefined;
  /** The line the flow is checked for, or nothing when the host named none. */
  line(): LineFacts | undefined;
  /** The ids there are of a kind, or nothing when the host named none. */
  known(kind: keyof KnownReferences): ReadonlySet<string> | undefined;
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
  /** Of a finding with a `widgetId`, `path` is that widget unless it says otherwise. */
  checkFlow?(flow: FlowReader, report: (finding: Finding & { widgetId?: string }) => void): void;
  checkNode?(id: string, node: WidgetNode, flow: FlowReader, report: Report): void;
}
