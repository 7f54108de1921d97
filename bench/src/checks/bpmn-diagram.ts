/**
 * A BPMN diagram of exactly that many flow nodes, as XML, in which bpmnlint finds nothing: a tree
 * of tasks, decisions and ends, each named and drawn without overlaps. Nodes are given out in the
 * order they are met, so that it branches as widely as a call flow does.
 */
export function bpmnDiagram(nodes: number): string {
  const elements: string[] = [];
  const shapes: string[] = [];
  const incoming = new Map<number, string>();
  let given = 1;
  for (let n = 0; n < nodes; n++) {
    const wanted = n === 0 || n % 2 === 1 ? 1 : 3;
    // The last nodes end the branches that are open by then.
    const targets = Array.from({ length: Math.min(wanted, nodes - given) }, () => given++);
    const flows = targets.map((target) => ({ id: `flow_${n}_${target}`, target }));
    for (const { id, target } of flows) incoming.set(target, id);
    const tag = tagOf(n, flows.length);
    const from = incoming.get(n);
    elements.push(
      `<bpmn:${tag} id="node_${n}" name="Step ${n}">`,
      ...(from === undefined ? [] : [`<bpmn:incoming>${from}</bpmn:incoming>`]),
      ...flows.map(({ id }) => `<bpmn:outgoing>${id}</bpmn:outgoing>`),
      `</bpmn:${tag}>`,
      ...flows.map(
        ({ id, target }) =>
          `<bpmn:sequenceFlow id="${id}" sourceRef="node_${n}" targetRef="node_${target}"/>`,
      ),
    );
    const [x, y] = placeOf(n);
    shapes.push(
      `<bpmndi:BPMNShape id="shape_${n}" bpmnElement="node_${n}"><dc:Bounds x="${x}" y="${y}" width="36" height="36"/></bpmndi:BPMNShape>`,
      ...flows.map(({ id, target }) => {
        const [toX, toY] = placeOf(target);
        return `<bpmndi:BPMNEdge id="edge_${id}" bpmnElement="${id}"><di:waypoint x="${x}" y="${y}"/><di:waypoint x="${toX}" y="${toY}"/></bpmndi:BPMNEdge>`;
      }),
    );
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="http://bpmn.io/schema/bpmn">',
    '<bpmn:process id="process">',
    ...elements,
    "</bpmn:process>",
    '<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="process">',
    ...shapes,
    "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>",
    "</bpmn:definitions>",
  ].join("\n");
}

function tagOf(n: number, leaving: number): string {
  if (n === 0) return "startEvent";
  if (leaving === 0) return "endEvent";
  return leaving === 1 ? "task" : "exclusiveGateway";
}

function placeOf(n: number): readonly [number, number] {
  return [(n % 100) * 100, Math.floor(n / 100) * 100];
}
