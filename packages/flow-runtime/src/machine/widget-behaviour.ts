import type { HoldAudio, WidgetDefinition } from "@smartflow/flow-schema";
import type { AnyStateMachine, InputFrom } from "xstate";
import type * as z from "zod";
import { refuseUnsupported } from "./supported-features.js";

/** What a widget's machine may know when a call enters it. */
export interface WidgetEntry<Settings> {
  readonly id: string;
  readonly settings: Settings;
  /** BCP 47 tag of the flow. */
  readonly locale: string;
  /** IANA zone of the flow. */
  readonly timeZone: string;
  /** The caller's number, E.164; null for an anonymous caller. */
  readonly from: string | null;
  /** When the call enters, in milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** A callback is a walk without a caller on the line. */
  readonly mode: "live" | "callback";
  /** What the call's last hold experience set; absent: the default music. */
  readonly holdAudio?: HoldAudio | undefined;
  /** Agents who declined this call (RING-6). */
  readonly declined: readonly string[];
}

/** What a widget asks of the keypad. */
export interface KeypadUse {
  /** Its digits must not be stored, logged, traced or shown (IVR-13). */
  readonly sensitive: boolean;
  /** Keys pressed before it asks count (IVR-10). */
  readonly typeAhead: boolean;
}

/** How one widget type behaves in a call: its machine, made once per process, and its input. */
export interface WidgetBehaviour<Type extends string = string, Settings = unknown> {
  readonly type: Type;
  readonly version: number;
  readonly machine: AnyStateMachine;
  /** What the machine is started with. */
  input(widget: WidgetEntry<Settings>): unknown;
  keypad(settings: Settings): KeypadUse;
}

/** A behaviour for each of a list of definitions: none may be missing. */
export type BehavioursFor<Definitions extends readonly WidgetDefinition[]> = {
  readonly [Definition in Definitions[number] as Definition["type"]]: WidgetBehaviour<
    Definition["type"],
    z.output<Definition["settings"]>
  >;
};

/** Behaviours by widget type. */
export interface Behaviours {
  readonly [type: string]: WidgetBehaviour;
}

interface DeclaredBehaviour<Settings, Machine extends AnyStateMachine> {
  readonly machine: Machine;
  input(widget: WidgetEntry<Settings>): InputFrom<Machine>;
  keypad?(settings: Settings): KeypadUse;
}

const NO_KEYPAD: KeypadUse = { sensitive: false, typeAhead: false };

/**
 * Says how a widget behaves in a call. Throws, by the name of the feature, when the machine uses
 * something of XState that calls are not executed with: a mistake of the programmer that shows
 * at start-up.
 */
export function defineBehaviour<
  Type extends string,
  Settings extends z.ZodObject,
  Machine extends AnyStateMachine,
>(
  definition: WidgetDefinition<Type, Settings>,
  declared: DeclaredBehaviour<z.output<Settings>, Machine>,
): WidgetBehaviour<Type, z.output<Settings>> {
  refuseUnsupported(definition.type, declared.machine);
  return {
    type: definition.type,
    version: definition.version,
    machine: declared.machine,
    input: (widget) => declared.input(widget),
    keypad: (settings) => declared.keypad?.(settings) ?? NO_KEYPAD,
  };
}
