import type { Severity } from "../kernel/problem.js";
import type { WidgetRegistry } from "../widgets/registry.js";
import type { FlowRule, KnownReferences, LineFacts, WidgetRule } from "../widgets/rule.js";

/** Which severities rules have by default. */
export type Preset = "recommended" | "strict";

export interface CheckOptions {
  /** The widget types to know. Default: the built-in seven. */
  readonly registry?: WidgetRegistry;
  /** Which severities rules have by default. Default `recommended`. */
  readonly preset?: Preset;
  /**
   * Severities by code, over the preset's: `{ SF3003: "warning", SF2005: "off" }`. A code that no
   * rule has is a mistake of the programmer and throws; `ruleCodes` tells which there are.
   */
  readonly severities?: { readonly [code: string]: Severity | "off" };
  /** A host's own rules about flows and widgets, by the same interface as the built-in ones. */
  readonly rules?: readonly FlowRule[];
  /** A host's own rules about widgets of one type: `{ ringTo: [noExternalNumbers] }`. */
  readonly widgetRules?: { readonly [type: string]: readonly WidgetRule[] };
  /**
   * The instant of the check in milliseconds since 1970. Rules that compare with the present,
   * such as dates in the past, say nothing without it.
   */
  readonly now?: number;
  /** The line the flow is meant for. Rules that concern a line say nothing without it. */
  readonly line?: LineFacts;
  /**
   * The users, teams, lines and media there are: `{ user: new Set(["ava"]) }`. What a flow names
   * of a kind that is absent here is not looked up.
   */
  readonly references?: KnownReferences;
}
