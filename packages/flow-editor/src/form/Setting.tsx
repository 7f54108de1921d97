import type { JsonObject, JsonValue, Problem, WidgetDefinition } from "@smartflow/flow-schema";
import { useEffect, useMemo, useRef } from "react";
import { useEditor } from "../context/index.js";
import { useLocale, usePhrasebook, useText } from "../i18n/index.js";
import type { ControlProps, FieldIssue } from "./control.js";
import { controlOf } from "./controls/index.js";
import { draftValue, itemsOf } from "./draft.js";
import { writeDuration } from "./duration.js";
import { FieldProblems } from "./FieldProblems.js";
import { useFormSurroundings } from "./FormProvider.js";
import { idsOf, valueAt, withValueAt } from "./field-change.js";
import { fieldSchema, type SchemaIssue } from "./field-schema.js";
import { OptionalSetting } from "./OptionalSetting.js";
import type { SettingEmitter } from "./use-setting-emitter.js";
import type { WidgetForm } from "./use-widget-form.js";
import { wordIssue } from "./word-issue.js";

export interface SettingProps {
  readonly widgetId: string;
  readonly definition: WidgetDefinition;
  readonly name: string;
  readonly widgetForm: WidgetForm;
  readonly emitter: SettingEmitter;
  readonly problems: readonly Problem[];
  readonly isReadOnly: boolean;
}

/** One setting: its control, why its value does not fit, and what the checks say of it. */
export function Setting(props: SettingProps) {
  const { definition, name, widgetForm } = props;
  const schema = fieldSchema(definition, name);
  const { Field } = widgetForm.form;
  return (
    <Field
      name={name}
      validators={{
        onChange: ({ value }) => {
          const issues = schema.issues(draftValue(value));
          return issues.length === 0 ? undefined : issues;
        },
      }}
    >
      {(field) => (
        <SettingControl
          {...props}
          value={draftValue(field.state.value)}
          errors={field.state.meta.errors.flatMap((issues) => issues ?? [])}
          show={(value) => field.handleChange(value)}
        />
      )}
    </Field>
  );
}

interface SettingControlProps extends SettingProps {
  readonly value: JsonValue | undefined;
  readonly errors: readonly SchemaIssue[];
  show(value: JsonValue | undefined): void;
}

function SettingControl(props: SettingControlProps) {
  const { widgetId, definition, name, widgetForm, emitter, value, show, isReadOnly } = props;
  const book = usePhrasebook();
  const { controls } = useFormSurroundings();
  const frame = useFocusRequest(widgetId, name);
  const issues = useIssues(props);
  const field = definition.fields[name];
  if (!field) return null;

  const { isOptional } = fieldSchema(definition, name);
  const problems = props.problems.filter(({ path }) => path[2] === "settings" && path[3] === name);

  const control: ControlProps = {
    widgetId,
    type: definition.type,
    name,
    field,
    ...book.field(definition.type, name),
    value,
    isOptional,
    isReadOnly,
    issues,
    problems,
    settings: widgetForm.settings,
    change(next, path = []) {
      const whole = withValueAt(value, path, next);
      show(whole);
      if (emitter.set(name, path, next, whole)) widgetForm.acknowledge(name);
    },
    settle: emitter.settle,
    addItem(item, index, path = []) {
      const items: JsonValue[] = [...itemsOf(valueAt(value, path))];
      const whole = withValueAt(value, path, items.toSpliced(index, 0, item));
      show(whole);
      emitter.addItem(name, path, item, index, whole);
      widgetForm.acknowledge(name);
    },
    removeItem(id, path = []) {
      const items: JsonObject[] = itemsOf(valueAt(value, path)).filter((item) => item.id !== id);
      show(withValueAt(value, path, items));
      emitter.removeItem(name, path, id);
      widgetForm.acknowledge(name);
    },
    moveItem(id, index, path = []) {
      const items = itemsOf(valueAt(value, path));
      const moved = items.find((item) => item.id === id);
      if (!moved) return;
      const others: JsonObject[] = items.filter((item) => item.id !== id);
      show(withValueAt(value, path, others.toSpliced(index, 0, moved)));
      emitter.moveItem(name, path, id, index);
      widgetForm.acknowledge(name);
    },
  };
  const Control = controlOf(field.control, controls);
  if (!Control) return null;
  return (
    <div className="sf-setting" ref={frame} data-setting={name}>
      <OptionalSetting control={control}>
        <Control {...control} />
      </OptionalSetting>
      <FieldProblems problems={problems} isReadOnly={isReadOnly} />
    </div>
  );
}

/** Why the value does not fit, in plain words. */
function useIssues({ definition, name, value, errors }: SettingControlProps): FieldIssue[] {
  const t = useText();
  const { locale } = useLocale();
  return useMemo(() => {
    const isDuration = definition.fields[name]?.control === "duration";
    const write = (bound: number) =>
      isDuration ? writeDuration(bound, t) : new Intl.NumberFormat(locale).format(bound);
    return errors.map((issue) => ({
      path: idsOf(value, issue.path),
      message: wordIssue(issue, t, write),
    }));
  }, [definition, name, value, errors, t, locale]);
}

/** Brings the setting into view when a problem that names it was clicked. */
function useFocusRequest(widgetId: string, name: string) {
  const frame = useRef<HTMLDivElement>(null);
  const request = useEditor(({ focus }) =>
    focus?.widget === widgetId && focus.path?.[2] === "settings" && focus.path[3] === name
      ? focus.seq
      : undefined,
  );
  useEffect(() => {
    if (request === undefined) return;
    frame.current?.scrollIntoView?.({ block: "center" });
    frame.current
      ?.querySelector<HTMLElement>("textarea, input:not([type=radio]), button, input")
      ?.focus({ preventScroll: true });
  }, [request]);
  return frame;
}
