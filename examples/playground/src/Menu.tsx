import { type FlowDraft, serializeFlow } from "@smartflow/flow-schema";
import { type ReactNode, useRef } from "react";
import type { Choices } from "./choices.js";
import { texts } from "./texts.js";

export interface MenuProps {
  readonly choices: Choices;
  readonly flow: FlowDraft;
  onChoose(change: Partial<Choices>): void;
  onStartAnew(): void;
}

/** What a host would keep around the editor: language, appearance, files. */
export function Menu({ choices, flow, onChoose, onStartAnew }: MenuProps) {
  const t = texts[choices.lang];
  const popover = useRef<HTMLDivElement>(null);
  const item = (text: string, run: () => void): ReactNode => (
    <button
      type="button"
      onClick={() => {
        popover.current?.hidePopover();
        run();
      }}
    >
      {text}
    </button>
  );
  return (
    <>
      <button
        type="button"
        className="playground-more"
        aria-label={t.menu}
        title={t.menu}
        popoverTarget="playground-menu"
      >
        <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
          <circle cx="3" cy="8" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="13" cy="8" r="1.4" />
        </svg>
      </button>
      <div id="playground-menu" className="playground-menu" popover="auto" ref={popover}>
        <Choice
          name={t.language}
          value={choices.lang}
          options={{ fr: "Français", en: "English" }}
          onChange={(lang) => onChoose({ lang })}
        />
        <Choice
          name={t.theme}
          value={choices.theme}
          options={{ system: t.system, light: t.light, dark: t.dark }}
          onChange={(theme) => onChoose({ theme })}
        />
        <hr />
        {item(t.support, () => onChoose({ flow: "support" }))}
        {item(t.empty, onStartAnew)}
        {item(t.export, () => download(flow))}
      </div>
    </>
  );
}

function Choice<Value extends string>({
  name,
  value,
  options,
  onChange,
}: {
  readonly name: string;
  readonly value: Value;
  readonly options: { readonly [V in Value]: string };
  onChange(value: Value): void;
}) {
  // Object.keys cannot say that these are the names of the options.
  const values = Object.keys(options) as Value[];
  return (
    <fieldset>
      <legend>{name}</legend>
      {values.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          {options[one]}
        </label>
      ))}
    </fieldset>
  );
}

function download(flow: FlowDraft): void {
  const url = URL.createObjectURL(new Blob([serializeFlow(flow)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${flow.id}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
