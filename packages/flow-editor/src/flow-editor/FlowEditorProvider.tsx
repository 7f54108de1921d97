import {
  FlowEditorProvider as EditorSurroundings,
  type FlowEditorProviderProps as EditorSurroundingsProps,
} from "../context/index.js";
import { FormProvider, type FormSurroundings } from "../form/index.js";

export type FlowEditorProviderProps = EditorSurroundingsProps & FormSurroundings;

/**
 * Everything that parts of the editor need around them: the flow with its history, the language,
 * the theme, and what forms get from the host. Put `FlowCanvas`, `WidgetPanel`, `ProblemsPanel`
 * and the others anywhere inside.
 */
export function FlowEditorProvider(props: FlowEditorProviderProps) {
  const { directory, speech, controls, voices, holdMusic, children, ...surroundings } = props;
  return (
    <EditorSurroundings {...surroundings}>
      <FormProvider {...{ directory, speech, controls, voices, holdMusic }}>
        {children}
      </FormProvider>
    </EditorSurroundings>
  );
}
