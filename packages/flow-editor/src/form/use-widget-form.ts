import { type JsonObject, sameJson, type WidgetDefinition } from "@smartflow/flow-schema";
import { useForm } from "@tanstack/react-form";
import { useEffect, useRef } from "react";
import { useEditorStore, useWidget } from "../context/index.js";
import { draftValue } from "./draft.js";

/** A form's values: each setting as it is shown, fitting its schema or not. */
export type Draft = { [name: string]: unknown };

function useDraftForm(settings: JsonObject) {
  const defaultValues: Draft = settings;
  return useForm({ defaultValues });
}

export type DraftForm = ReturnType<typeof useDraftForm>;

export interface WidgetForm {
  readonly form: DraftForm;
  /** The settings as the flow has them, with their defaults. */
  readonly settings: JsonObject;
  /** Says that the flow's present value came from this form, so that it is not brought back. */
  acknowledge(name: string): void;
}

/**
 * The form of one widget. It shows what is typed, and takes over what changes in the flow from
 * elsewhere: an undo, a quick fix, another person.
 */
export function useWidgetForm(id: string, definition: WidgetDefinition): WidgetForm {
  const store = useEditorStore();
  const read = (): JsonObject => {
    const node = store.getState().flow.widgets[id];
    if (!node) return {};
    const reading = store.registry.read(node);
    return reading?.ok ? reading.settings : node.settings;
  };
  useWidget(id);
  const settings = read();
  const form = useDraftForm(settings);
  const seen = useRef(settings);

  useEffect(() => {
    const before = seen.current;
    seen.current = settings;
    for (const name of Object.keys(definition.fields)) {
      if (sameJson(before[name], settings[name])) continue;
      if (sameJson(draftValue(form.getFieldValue(name)), settings[name])) continue;
      form.setFieldValue(name, settings[name], { dontUpdateMeta: true });
      // All validators answer at once; there is nothing to wait for.
      void form.validateField(name, "change");
    }
  }, [form, settings, definition]);

  return {
    form,
    settings,
    acknowledge(name) {
      seen.current = { ...seen.current, [name]: read()[name] };
    },
  };
}
