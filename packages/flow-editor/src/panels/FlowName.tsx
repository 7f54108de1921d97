import { useActions, useEditor } from "../context/index.js";
import { useText } from "../i18n/index.js";

/** The flow's name, changed where it stands. */
export function FlowName() {
  const t = useText();
  const { setFlow, settle } = useActions();
  const name = useEditor((state) => state.flow.name);
  const readOnly = useEditor((state) => state.readOnly);
  const shown = name || t("shell.name.empty");
  if (readOnly) return <h2 className="sf-flow-name sf-flow-name--fixed">{shown}</h2>;
  return (
    <span className="sf-flow-name" data-text={shown}>
      <input
        className="sf-flow-name__field"
        aria-label={t("shell.name")}
        placeholder={t("shell.name.empty")}
        value={name}
        maxLength={200}
        size={1}
        onChange={(event) => setFlow("name", event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
        }}
      />
    </span>
  );
}
