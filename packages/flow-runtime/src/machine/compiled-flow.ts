import {
  builtinRegistry,
  type FlowLimits,
  flowVersion,
  type PublishableFlow,
  serializeFlow,
  targetOf,
  type WidgetRegistry,
} from "@smartflow/flow-schema";
import type { Behaviours, WidgetBehaviour } from "./widget-behaviour.js";

/** A widget ready for calls: its behaviour, validated settings and linked exits. */
export interface LinkedWidget {
  readonly id: string;
  readonly type: string;
  readonly behaviour: WidgetBehaviour;
  readonly settings: unknown;
  /** Where each of its exits leads; null where the walk ends. An exit that is not here is a fault. */
  readonly exits: ReadonlyMap<string, string | null>;
}

/** A flow ready for calls. Immutable; shared by all calls on this version. */
export interface CompiledFlow {
  readonly id: string;
  /** SHA-256 of the bytes as published. */
  readonly version: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly limits: FlowLimits;
  readonly start: string;
  readonly onError: string | undefined;
  readonly widgets: ReadonlyMap<string, LinkedWidget>;
  /** The version of each widget type it uses. */
  readonly widgetVersions: { readonly [type: string]: number };
  /** Whether some widget collects digits that must never be seen (IVR-13). */
  readonly collectsSensitive: boolean;
  /** Whether some widget counts keys pressed before it asks (IVR-10). */
  readonly takesTypeAhead: boolean;
}

export interface LinkOptions {
  /** The version of the bytes as published. Default: computed from the canonical bytes. */
  readonly version?: string | undefined;
  readonly registry?: WidgetRegistry | undefined;
  readonly behaviours: Behaviours;
}

/** Links a flow's widgets to behaviours and to each other. Linear; makes no machine. */
export function linkFlow(flow: PublishableFlow, options: LinkOptions): CompiledFlow {
  const registry = options.registry ?? builtinRegistry;
  const widgets = new Map<string, LinkedWidget>();
  const widgetVersions: Record<string, number> = {};
  let collectsSensitive = false;
  let takesTypeAhead = false;

  for (const [id, node] of Object.entries(flow.widgets)) {
    const reading = registry.read(node);
    const exits = registry.exits(node);
    if (!reading?.ok || !exits) {
      throw new Error(
        `Widget "${id}" of type "${node.type}" does not fit this registry. Compile a flow with the registry it was published with.`,
      );
    }
    const behaviour = Object.hasOwn(options.behaviours, node.type)
      ? options.behaviours[node.type]
      : undefined;
    if (!behaviour) {
      throw new Error(
        `There is no behaviour for widgets of type "${node.type}". Pass one: { behaviours: { ...builtinBehaviours, ${node.type}: … } }.`,
      );
    }
    const keypad = behaviour.keypad(reading.settings);
    collectsSensitive ||= keypad.sensitive;
    takesTypeAhead ||= keypad.typeAhead;
    widgetVersions[node.type] = behaviour.version;
    widgets.set(id, {
      id,
      type: node.type,
      behaviour,
      settings: reading.settings,
      exits: new Map(exits.map((exit) => [exit.id, targetOf(node, exit.id) ?? null])),
    });
  }

  return {
    id: flow.id,
    version: options.version ?? flowVersion(serializeFlow(flow, { registry })),
    locale: flow.locale,
    timeZone: flow.timeZone,
    limits: flow.limits,
    // A publishable flow has a start (SF2001).
    start: flow.start ?? "",
    onError: flow.onError,
    widgets,
    widgetVersions,
    collectsSensitive,
    takesTypeAhead,
  };
}
