import { MAX_TITLE_LENGTH, type WidgetNode } from "@smartflow/flow-schema";
import { Input, TextField } from "react-aria-components";
import { useActions, useEditor } from "../../context/index.js";
import { usePhrasebook, useText } from "../../i18n/index.js";
import { IconButton } from "../../ui/index.js";
import { StepTile } from "../StepTile.js";

export interface PanelHeaderProps {
  readonly id: string;
  readonly node: WidgetNode;
  onClose(): void;
}

/** The widget's icon, its title to be edited in place, and its type. */
export function PanelHeader({ id, node, onClose }: PanelHeaderProps) {
  const t = useText();
  const book = usePhrasebook();
  const readOnly = useEditor((state) => state.readOnly);
  const { setTitle, settle } = useActions();
  const type = book.widget(node.type);
  return (
    <header className="sf-panel-header">
      <StepTile node={node} />
      <div className="sf-panel-header__names">
        <TextField
          aria-label={t("panel.title")}
          value={node.title ?? ""}
          onChange={(title) => setTitle(id, title === "" ? undefined : title)}
          onBlur={settle}
          isReadOnly={readOnly}
          maxLength={MAX_TITLE_LENGTH}
        >
          <Input className="sf-panel-header__title" placeholder={type} autoComplete="off" />
        </TextField>
        <span className="sf-panel-header__type">{type}</span>
      </div>
      <IconButton icon="x" label={t("ui.close")} onPress={onClose} />
    </header>
  );
}
