import {
  createWidgetRegistry,
  defineWidget,
  emptyFlow,
  type Field,
  type JsonObject,
  type JsonValue,
} from "@smartflow/flow-schema";
import * as z from "zod";
import { useRegistry } from "../context/index.js";
import { FormProvider, type FormSurroundings } from "../form/FormProvider.js";
import { WidgetForm } from "../form/WidgetForm.js";
import { inEditor } from "./in-editor.js";

export interface OneSettingOptions {
  /** The schema of the setting. */
  readonly schema: z.ZodType;
  readonly field: Partial<Field> & Pick<Field, "control">;
  readonly value?: JsonValue | undefined;
  readonly label?: string;
  readonly help?: string;
  readonly readOnly?: boolean;
  /** Other settings, for controls that look at them. */
  readonly others?: JsonObject;
  readonly surroundings?: FormSurroundings;
}

/** A form of one setting, to show a control in a state of it. */
export function oneSetting(options: OneSettingOptions) {
  const { schema, field, value, label = "Setting", help = "", readOnly = false, others } = options;
  const definition = defineWidget({
    type: "demo",
    version: 1,
    category: "message",
    settings: z.looseObject({ value: schema }),
    exits: () => [],
    fields: { value: { group: "content", ...field } },
    catalogues: { en: { "widget.demo.value": label, "widget.demo.value.help": help } },
  });
  const flow = {
    ...emptyFlow({ id: "flow", locale: "en-GB", timeZone: "Europe/Paris" }),
    start: "demo",
    widgets: {
      demo: {
        type: "demo",
        settings: { ...(value === undefined ? {} : { value }), ...others },
        exits: {},
      },
    },
  };
  return {
    decorators: [inEditor({ flow, readOnly, registry: createWidgetRegistry([definition]) })],
    render: () => (
      <FormProvider {...options.surroundings}>
        <div className="sf-story-column">
          <OneForm />
        </div>
      </FormProvider>
    ),
  };
}

function OneForm() {
  const definition = useRegistry().definition("demo");
  return definition ? <WidgetForm id="demo" definition={definition} /> : null;
}
