import { useState } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { useText } from "../i18n/index.js";
import { Icon } from "./Icon.js";

export interface HelpTipProps {
  /** What it explains. */
  readonly about: string;
  readonly text: string;
}

/** An explanation for those who ask for it: by pointing, by focus, or by touch. */
export function HelpTip({ about, text }: HelpTipProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <TooltipTrigger isOpen={isOpen} onOpenChange={setOpen} delay={250} closeDelay={80}>
      <Button
        className="sf-help"
        aria-label={t("ui.help", { name: about })}
        // A tooltip closes at a press; whoever presses, as on a touch screen, wants to read it.
        onPress={() => setOpen(true)}
      >
        <Icon name="circle-help" size={13} />
      </Button>
      <Tooltip className="sf-tooltip sf-tooltip--help" placement="top" offset={4}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
