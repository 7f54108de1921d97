import type { WidgetDefinition } from "@smartflow/flow-schema";
import type { ReactNode } from "react";
import { useEditor, useProblemsOf } from "../context/index.js";
import { usePhrasebook, useText } from "../i18n/index.js";
import { Disclosure } from "../ui/index.js";
import { type FieldGroup, groupFields } from "./group-fields.js";
import { Setting } from "./Setting.js";
import { useSettingEmitter } from "./use-setting-emitter.js";
import { useWidgetForm } from "./use-widget-form.js";

export interface WidgetFormProps {
  readonly id: string;
  readonly definition: WidgetDefinition;
}

/**
 * The form of a widget's settings, derived from its definition. Give it the widget's id as `key`:
 * what is typed and does not fit belongs to one widget.
 */
export function WidgetForm({ id, definition }: WidgetFormProps) {
  const readOnly = useEditor((state) => state.readOnly);
  const problems = useProblemsOf(id);
  const widgetForm = useWidgetForm(id, definition);
  const emitter = useSettingEmitter(id, definition);
  const groups = groupFields(definition, widgetForm.settings);
  const concerned = new Set(problems.map(({ path }) => path[3]));

  return (
    <div className="sf-form">
      {groups.map((group) => (
        <Group
          key={group.name}
          group={group}
          isConcerned={group.fields.some((name) => concerned.has(name))}
        >
          {group.fields.map((name) => (
            <Setting
              key={name}
              widgetId={id}
              definition={definition}
              name={name}
              widgetForm={widgetForm}
              emitter={emitter}
              problems={problems}
              isReadOnly={readOnly}
            />
          ))}
        </Group>
      ))}
    </div>
  );
}

/** Groups that most people leave alone. */
const FOLDED: ReadonlySet<string> = new Set(["advanced"]);

function Group({
  group,
  isConcerned,
  children,
}: {
  readonly group: FieldGroup;
  readonly isConcerned: boolean;
  readonly children: ReactNode;
}) {
  const t = useText();
  const title = useGroupTitle(group.name);
  if (FOLDED.has(group.name)) {
    return (
      <section className="sf-form__group sf-form__group--folded">
        <Disclosure
          key={String(isConcerned)}
          title={title}
          defaultExpanded={isConcerned}
          meta={t("form.group.count", { count: group.fields.length })}
        >
          <div className="sf-form__fields">{children}</div>
        </Disclosure>
      </section>
    );
  }
  return (
    <section className="sf-form__group" aria-label={title}>
      {!group.isFirst && <h3 className="sf-form__title">{title}</h3>}
      <div className="sf-form__fields">{children}</div>
    </section>
  );
}

/** A host's own group is named by its widget's catalogue. */
function useGroupTitle(group: string): string {
  const book = usePhrasebook();
  return book.has(`group.${group}`) ? book.text(`group.${group}`) : group;
}
