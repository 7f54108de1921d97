import type { Field, JsonObject, JsonValue, Problem, SettingPath } from "@smartflow/flow-schema";
import type { ComponentType } from "react";

/** Why a value does not fit, and where within the setting. */
export interface FieldIssue {
  /** Below the setting: `["text"]`; list items by their id. */
  readonly path: SettingPath;
  /** In plain words, in the language of the editor. */
  readonly message: string;
}

/**
 * What the control of one setting gets. Controls hand every change on, fitting or not: the form
 * keeps what does not fit on the screen, says why, and leaves the flow as it is.
 */
export interface ControlProps {
  readonly widgetId: string;
  /** The widget's type. */
  readonly type: string;
  /** The setting's name. */
  readonly name: string;
  readonly field: Field;
  readonly label: string;
  /** What the setting means; empty where nothing needs saying. */
  readonly help: string;
  /** As shown: what is being typed may not fit the schema (yet). */
  readonly value: JsonValue | undefined;
  /** Whether the widget can do without it. */
  readonly isOptional: boolean;
  readonly isReadOnly: boolean;
  readonly issues: readonly FieldIssue[];
  /** What the checks say of this setting. */
  readonly problems: readonly Problem[];
  /** All settings of the widget, for controls that depend on each other. */
  readonly settings: JsonObject;
  /** Changes the setting, or what is at `path` within it. Typing in one place is one undo step. */
  change(value: JsonValue | undefined, path?: SettingPath): void;
  /** Ends a burst of typing; what follows is an undo step of its own. */
  settle(): void;
  /** Items of lists, addressed by id; `path` leads to the list, by default the setting itself. */
  addItem(item: JsonObject & { readonly id: string }, index: number, path?: SettingPath): void;
  removeItem(id: string, path?: SettingPath): void;
  moveItem(id: string, index: number, path?: SettingPath): void;
}

export type Control = ComponentType<ControlProps>;

/** Controls by the name that definitions give. */
export type Controls = { readonly [name: string]: Control };

/** The message of the first issue at a path within the setting. */
export function errorAt(issues: readonly FieldIssue[], path: SettingPath = []): string | undefined {
  return issues.find(
    (issue) =>
      issue.path.length >= path.length &&
      path.every((segment, index) => samePlace(segment, issue.path[index])),
  )?.message;
}

function samePlace(a: SettingPath[number], b: SettingPath[number] | undefined): boolean {
  if (typeof a === "string" || typeof b === "string" || b === undefined) return a === b;
  return a.id === b.id;
}
