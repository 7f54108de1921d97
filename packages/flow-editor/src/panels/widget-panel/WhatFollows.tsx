import { type ExitSpec, type Problem, targetOf, type WidgetNode } from "@smartflow/flow-schema";
import { useEditor, useRegistry } from "../../context/index.js";
import { FieldProblems } from "../../form/index.js";
import { useText } from "../../i18n/index.js";
import { ExitRow } from "./ExitRow.js";

export interface WhatFollowsProps {
  readonly id: string;
  readonly node: WidgetNode;
  readonly problems: readonly Problem[];
}

/** Every way out of the widget, and where it leads. */
export function WhatFollows({ id, node, problems }: WhatFollowsProps) {
  const t = useText();
  const readOnly = useEditor((state) => state.readOnly);
  const exits = useExits(node);
  return (
    <section className="sf-follows" aria-label={t("panel.follows")}>
      <h3 className="sf-form__title">{t("panel.follows")}</h3>
      {exits.length === 0 ? (
        <p className="sf-field__description">{t("panel.endsHere")}</p>
      ) : (
        <ul className="sf-follows__list">
          {exits.map((exit) => (
            <li key={exit.id}>
              <ExitRow id={id} type={node.type} exit={exit} target={targetOf(node, exit.id)} />
              <FieldProblems
                problems={problems.filter((problem) => problem.exit === exit.id)}
                isReadOnly={readOnly}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The exits that the definition names, then those that only the document knows. */
function useExits(node: WidgetNode): readonly ExitSpec[] {
  const registry = useRegistry();
  const known = registry.exits(node) ?? [];
  const others = Object.keys(node.exits).filter((id) => !known.some((exit) => exit.id === id));
  return [...known, ...others.map((id): ExitSpec => ({ id, kind: "next" }))];
}
