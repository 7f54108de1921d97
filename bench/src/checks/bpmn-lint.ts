import * as nodeModule from "node:module";
import { bpmnDiagram } from "./bpmn-diagram.js";

interface Linter {
  lint(definitions: unknown): Promise<{ readonly [rule: string]: readonly unknown[] }>;
}

// bpmnlint finds its rules by require while it runs, so it stays outside of the bundle.
const load = nodeModule.createRequire(import.meta.url);

/** Reads a diagram once; answers with a way to lint it by the configuration bpmnlint recommends. */
export async function bpmnLint(
  nodes: number,
  off: readonly string[] = [],
): Promise<() => Promise<number>> {
  const { BpmnModdle } = load("bpmn-moddle") as { BpmnModdle: new () => Moddle };
  const { Linter } = load("bpmnlint") as {
    Linter: new (options: { config: unknown; resolver: unknown }) => Linter;
  };
  const NodeResolver = load("bpmnlint/lib/resolver/node-resolver.js") as new () => unknown;
  const { rootElement } = await new BpmnModdle().fromXML(bpmnDiagram(nodes));
  const rules = Object.fromEntries(off.map((rule) => [rule, "off"]));
  const linter = new Linter({
    config: { extends: "bpmnlint:recommended", rules },
    resolver: new NodeResolver(),
  });
  return async () => Object.values(await linter.lint(rootElement)).flat().length;
}

interface Moddle {
  fromXML(xml: string): Promise<{ readonly rootElement: unknown }>;
}
