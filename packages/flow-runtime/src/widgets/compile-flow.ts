import type { PublishableFlow, WidgetDefinition, WidgetRegistry } from "@smartflow/flow-schema";
import { type CompiledFlow, linkFlow } from "../machine/compiled-flow.js";
import type { BehavioursFor } from "../machine/widget-behaviour.js";
import { builtinBehaviours } from "./builtin-behaviours.js";

interface VersionOption {
  /** The version under which the flow was published. Default: hashed from its canonical bytes. */
  readonly version?: string | undefined;
}

/** What a host with widgets of its own compiles with: a behaviour for each type it knows. */
export interface CompileOptions<Definitions extends readonly WidgetDefinition[]>
  extends VersionOption {
  /** The widget types of the flow. Without it: the built-in seven. */
  readonly registry: WidgetRegistry<Definitions>;
  /** How each of them behaves; none may be missing. */
  readonly behaviours: BehavioursFor<Definitions>;
}

/**
 * Makes a published flow ready for calls. Takes only what `publishFlow` or `publishableFlow`
 * gave; linear in the number of widgets.
 *
 * Throws for mistakes of the programmer: a flow compiled with another registry than it was
 * published with, or a widget type without a behaviour.
 *
 * @example
 * const published = publishFlow(draft);
 * if (published.ok) {
 *   const flow = compileFlow(published.flow, { version: published.version });
 *   const { state, commands } = step(flow, newCall(flow), event);
 * }
 */
export function compileFlow<const Definitions extends readonly WidgetDefinition[]>(
  flow: PublishableFlow,
  options:
    | (VersionOption & { readonly registry?: never; readonly behaviours?: never })
    | CompileOptions<Definitions> = {},
): CompiledFlow {
  const { version, registry, behaviours } = options;
  return linkFlow(flow, { version, registry, behaviours: behaviours ?? builtinBehaviours });
}
