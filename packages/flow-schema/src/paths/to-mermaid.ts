import type { ReadOptions } from "../flow/parse-flow.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import { builtinRegistry } from "../widgets/builtin-widgets.js";
import type { ExitSpec } from "../widgets/widget-facets.js";

/** What a diagram needs to name things; a phrasebook has it. */
export interface DiagramNames {
  widget(type: string): string;
  exit(type: string, exit: ExitSpec): string;
}

export interface MermaidOptions extends ReadOptions {
  /** Names in a language. Default: the ids and types themselves. */
  readonly names?: DiagramNames;
}

/**
 * A flow as a Mermaid flowchart, top down: a box for each widget, an arrow for each connection.
 * Texts of the author are escaped, so that no title can become syntax.
 */
export function toMermaid(flow: FlowDraft, options: MermaidOptions = {}): string {
  const registry = options.registry ?? builtinRegistry;
  const numbers = new Map(Object.keys(flow.widgets).map((id, index) => [id, index]));
  const lines = ["flowchart TD"];
  for (const [id, node] of Object.entries(flow.widgets)) {
    const type = options.names?.widget(node.type) ?? node.type;
    const title = node.title ? `${type}: ${node.title}` : `${type} (${id})`;
    lines.push(`  w${numbers.get(id)}["${escaped(title)}"]`);
  }
  const start = flow.start === undefined ? undefined : numbers.get(flow.start);
  if (start !== undefined) lines.push(`  start((" ")) --> w${start}`);
  for (const [id, node] of Object.entries(flow.widgets)) {
    const exits = registry.exits(node) ?? [];
    for (const [exit, target] of Object.entries(node.exits)) {
      const to = numbers.get(target);
      if (to === undefined) continue;
      const label = labelOf(node, exit, exits, options.names);
      lines.push(`  w${numbers.get(id)} -->|"${escaped(label)}"| w${to}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function labelOf(
  node: WidgetNode,
  exit: string,
  exits: readonly ExitSpec[],
  names: DiagramNames | undefined,
): string {
  const spec = exits.find(({ id }) => id === exit);
  return (spec && names?.exit(node.type, spec)) || spec?.label || exit;
}

/** Mermaid reads `#n;` as the character of that number, within quotes too. */
function escaped(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} .,:;!?()/·–-]|;/gu, (char) => `#${char.codePointAt(0)};`);
}
