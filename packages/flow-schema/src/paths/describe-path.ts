import type { ReadOptions } from "../flow/parse-flow.js";
import { type FlowDraft, widgetAt } from "../kernel/document.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import { plainText, type Wording } from "../widgets/phrase.js";
import type { CallerPath, PathStep } from "./explore-paths.js";
import { nameOf } from "./step-names.js";

/**
 * One path as a line in plain words: each widget with what makes the call go on, then how it ends.
 *
 * @example
 * for (const path of explorePaths(flow).paths) console.log(describePath(flow, path, texts));
 */
export function describePath(
  flow: FlowDraft,
  path: CallerPath,
  wording: Wording,
  options: ReadOptions = {},
): string {
  const registry = options.registry ?? builtinRegistry;
  const nameAt = (id: string): string => {
    const node = widgetAt(flow, id);
    return node ? nameOf(node, wording) : id;
  };
  const steps = path.steps.map((step) => {
    const name = nameAt(step.widget);
    // How the walk ends there is said last, and says it all.
    if (step.cause.by === "itself" || step.ending !== undefined) return name;
    const cause = sayCause(step, wording);
    const node = widgetAt(flow, step.widget);
    const spec = node && registry.exits(node)?.find(({ id }) => id === step.exit);
    // What an author named is worth saying; what the kind of exit says, the cause says already.
    const label = plainText(spec?.label ?? "");
    const told = label ? wording.text("path.exit", { exit: label, cause }) : cause;
    return wording.text("path.step", { name, cause: told });
  });
  const end = wording.text(`path.end.${path.end}`, { name: nameAt(path.at) });
  return [...steps, end].join(" → ");
}

function sayCause({ cause }: PathStep, wording: Wording): string {
  const params = {
    ...("keys" in cause ? { keys: cause.keys } : {}),
    ...("name" in cause ? { name: plainText(cause.name) } : {}),
  };
  return wording.text(`path.cause.${cause.by}`, params);
}
