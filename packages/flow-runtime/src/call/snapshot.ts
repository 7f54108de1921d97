import type { JsonObject, Outcome, Problem } from "@smartflow/flow-schema";
import type { CompiledFlow } from "../machine/compiled-flow.js";
import { knowsState } from "../machine/run-widget.js";
import { type CallState, callStateSchema, ENGINE_VERSION } from "./call-state.js";

/**
 * A call as JSON that can be stored. Unfinished sensitive digits, and keys typed ahead of a
 * question that may be sensitive, are left out: they live in memory only (IVR-13).
 */
export function snapshotCall(state: CallState): JsonObject {
  const { collector } = state;
  const stored: CallState = {
    ...state,
    ...(state.guardsKeys ? { typedAhead: "" } : {}),
    ...(collector?.gather.sensitive && collector.digits !== ""
      ? { collector: { ...collector, digits: "", lost: true } }
      : {}),
  };
  return stored;
}

/**
 * Reads a stored call for the flow it runs on. Problems, never an exception, when it was written
 * by another engine (SF9001), belongs to another flow or version (SF9002), to another version of
 * a widget (SF9003), is not a call's state (SF9004), or stands in a state its widget does not
 * have (SF9005).
 */
export function restoreCall(
  flow: CompiledFlow,
  snapshot: unknown,
): Outcome<{ readonly state: CallState }> {
  const engine = propertyOf(snapshot, "engine");
  if (typeof engine === "number" && engine !== ENGINE_VERSION) {
    return refuse("SF9001", ["engine"], { found: engine, expected: ENGINE_VERSION });
  }
  const parsed = callStateSchema.safeParse(snapshot);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse("SF9004", issue?.path.map(pathPart) ?? [], { reason: issue?.message ?? "" });
  }
  const state = parsed.data;
  if (state.flow.id !== flow.id || state.flow.version !== flow.version) {
    return refuse("SF9002", ["flow"], {
      found: `${state.flow.id} ${state.flow.version}`,
      expected: `${flow.id} ${flow.version}`,
    });
  }
  for (const [type, version] of Object.entries(flow.widgetVersions)) {
    const found = Object.hasOwn(state.widgetVersions, type) ? state.widgetVersions[type] : 0;
    if (found !== version) {
      return refuse("SF9003", ["widgetVersions", type], {
        type,
        found: found ?? 0,
        expected: version,
      });
    }
  }
  if (state.walk && !knowsState(flow.widgets.get(state.walk.at), state.walk.in)) {
    return refuse("SF9005", ["walk"], {
      widget: state.walk.at,
      state: JSON.stringify(state.walk.in),
    });
  }
  return { ok: true, state };
}

function refuse(
  code: string,
  path: readonly (string | number)[],
  params: Problem["params"],
): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ code, severity: "error", path, params, fixes: [] }] };
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function pathPart(part: PropertyKey): string | number {
  return typeof part === "symbol" ? part.toString() : part;
}
