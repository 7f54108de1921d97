import { FlowEditor } from "@smartflow/flow-editor";
import { createTestCall } from "@smartflow/flow-runtime/simulator";
import { emptyFlow, type FlowDraft } from "@smartflow/flow-schema";
import { supportFlowEn, supportFlowFr } from "@smartflow/flow-schema/fixtures";
import { useEffect, useState } from "react";
import { type Choices, readChoices, writeChoices } from "./choices.js";
import { Menu } from "./Menu.js";
import { directories, testAgents } from "./people.js";
import { texts } from "./texts.js";

const LOCALES = { fr: "fr-FR", en: "en-GB" } as const;
const SUPPORT = { fr: supportFlowFr, en: supportFlowEn } as const;

const testCall = createTestCall();

function newFlow(lang: Choices["lang"]): FlowDraft {
  return emptyFlow({
    id: "flow_new",
    name: texts[lang].newFlow,
    locale: LOCALES[lang],
    timeZone: "Europe/Paris",
  });
}

/** The editor in a window of its own. The support flow exists in both languages. */
export function Playground() {
  const [choices, setChoices] = useState(() => readChoices(location.search));
  const { lang, theme, flow: which } = choices;
  const shown = which === "empty" ? "empty" : lang;
  const [flows, setFlows] = useState(() => ({ ...SUPPORT, empty: newFlow(lang) }));

  const choose = (change: Partial<Choices>): void => {
    const next = { ...choices, ...change };
    history.replaceState(null, "", writeChoices(next));
    setChoices(next);
  };
  const startAnew = (): void => {
    setFlows((all) => ({ ...all, empty: newFlow(lang) }));
    choose({ flow: "empty" });
  };
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = texts[lang].title;
  }, [lang]);

  return (
    <FlowEditor
      // Each flow has undo steps and a view of its own.
      key={`${shown} ${flows[shown].id}`}
      flow={flows[shown]}
      onChange={(flow) => setFlows((all) => ({ ...all, [shown]: flow }))}
      testCall={testCall}
      testAgents={testAgents}
      directory={directories[lang]}
      locale={LOCALES[lang]}
      theme={theme}
      toolbarStart={
        <img className="playground-mark" src="/icon.svg" alt="" width={28} height={28} />
      }
      toolbarEnd={
        <Menu choices={choices} flow={flows[shown]} onChoose={choose} onStartAnew={startAnew} />
      }
    />
  );
}
