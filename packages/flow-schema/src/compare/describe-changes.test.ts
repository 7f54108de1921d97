import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../catalogues/en.js";
import { fr } from "../catalogues/fr.js";
import { createPhrasebook } from "../catalogues/phrasebook.js";
import { supportFlowEn } from "../fixtures/index.js";
import { parseFlow } from "../flow/parse-flow.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import { compareFlows } from "./compare-flows.js";
import { describeChanges } from "./describe-changes.js";
import { draft } from "./drafts.arbitrary.js";

const english = createPhrasebook("en", en);
const french = createPhrasebook("fr", fr);

const say = (text: string) => ({ message: { source: "tts", text } });
const read = (document: unknown): FlowDraft => {
  const parsed = parseFlow(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.flow;
};

const before = read({
  schemaVersion: 1,
  id: "flow",
  name: "Support",
  locale: "en-US",
  timeZone: "Europe/Paris",
  start: "hello",
  widgets: {
    hello: {
      type: "audioMessage",
      title: "Welcome",
      settings: say("Hello."),
      exits: { next: "hours" },
    },
    hours: {
      type: "timeRule",
      title: "Hours",
      settings: {
        branches: [
          {
            id: "open",
            title: "Open",
            slots: [{ id: "s", days: ["mon", "tue", "wed"], from: "09:00", to: "18:00" }],
          },
        ],
      },
      exits: { open: "menu", otherwise: "mail" },
    },
    menu: {
      type: "ivrStandard",
      title: "Menu",
      settings: { options: [{ id: "sales", key: "1", label: "Sales" }] },
      exits: { sales: "ring", noInput: "mail", invalidInput: "mail" },
    },
    ring: {
      type: "ringTo",
      title: "Sales team",
      settings: { target: { kind: "team", id: "sales" }, ringForMs: 30_000 },
      exits: { noAnswer: "mail" },
    },
    mail: { type: "voicemail", title: "Voicemail", settings: {}, exits: {} },
  },
});

type Change = (node: WidgetNode) => object;

function changed(id: string, change: Change, facts: object = {}): FlowDraft {
  const node = before.widgets[id];
  if (!node) throw new Error(id);
  const widgets = { ...before.widgets, [id]: { ...node, ...change(node) } };
  return read({ ...before, ...facts, widgets });
}

const settings =
  (more: object): Change =>
  (node) => ({ settings: { ...node.settings, ...more } });
const exits =
  (more: object): Change =>
  (node) => ({ exits: { ...node.exits, ...more } });

/** With ordinary spaces, which read better here than those that keep a number with its unit. */
const texts = (after: FlowDraft, phrasebook = english) =>
  describeChanges(compareFlows(before, after), phrasebook).map(({ text }) =>
    text.replaceAll("\u00a0", " "),
  );

describe("what changed, in words", () => {
  it.each([
    [
      "another welcome",
      changed("hello", settings(say("Good  morning.\n"))),
      "“Welcome” now says: “Good morning.”",
      "« Welcome » dit désormais : « Good morning. »",
    ],
    [
      "another key",
      changed("menu", settings({ options: [{ id: "sales", key: "2", label: "Sales" }] })),
      "“Sales” of “Menu” is now on key 2 instead of 1.",
      "Le choix « Sales » de « Menu » est désormais sur la touche 2 au lieu de 1.",
    ],
    [
      "another way behind a key",
      changed("menu", exits({ sales: "mail" })),
      "Key 1 of “Menu” now leads to “Voicemail” instead of “Sales team”.",
      "La touche 1 de « Menu » mène désormais à « Voicemail » au lieu de « Sales team ».",
    ],
    [
      "other hours",
      changed(
        "hours",
        settings({
          branches: [
            {
              id: "open",
              title: "Open",
              slots: [{ id: "s", days: ["mon", "wed"], from: "09:30", to: "18:00" }],
            },
          ],
        }),
      ),
      "“Open” of “Hours” is now taken: Monday and Wednesday from 09:30 to 18:00. Before: Monday to Wednesday from 09:00 to 18:00.",
      "La sortie « Open » de « Hours » est désormais suivie : lundi et mercredi de 9 h 30 à 18 h. Avant : du lundi au mercredi de 9 h à 18 h.",
    ],
    [
      "another time to ring",
      changed("ring", settings({ ringForMs: 90_000 })),
      "“Ring time” of “Sales team” is now 1 minute and 30 seconds instead of 30 seconds.",
      "Le réglage « Durée de sonnerie » de « Sales team » est désormais 1 minute et 30 secondes au lieu de 30 secondes.",
    ],
    [
      "somebody else to ring",
      changed("ring", settings({ target: { kind: "user", id: "anna" } })),
      "“Sales team” has changed. The phone of anna rings for up to 30 seconds. When everybody is busy, the call goes on at once.",
      "« Sales team » a changé. Le téléphone sonne chez anna pendant 30 secondes au plus. Si tout le monde est occupé, l’appel se poursuit aussitôt.",
    ],
    [
      "another start",
      { ...before, start: "hours" },
      "Calls now begin at “Hours”.",
      "Les appels commencent désormais à « Hours ».",
    ],
  ])("given %s, it is said in English and in French", (_, after, inEnglish, inFrench) => {
    expect(texts(after)).toEqual([inEnglish]);
    expect(texts(after, french)).toEqual([inFrench]);
  });

  it("given changes of both kinds, what callers notice comes first", () => {
    const after = changed(
      "hello",
      (node) => ({ ...settings(say("Hi."))(node), title: "Greeting", exits: {} }),
      { name: "Help desk" },
    );
    expect(describeChanges(compareFlows(before, after), english)).toEqual([
      { text: "“Greeting” now says: “Hi.”", forCallers: true, widgetId: "hello" },
      { text: "After “Greeting”, nothing follows any more.", forCallers: true, widgetId: "hello" },
      {
        text: "The flow is now called “Help desk” instead of “Support”.",
        forCallers: false,
      },
      {
        text: "The step “Welcome” is now called “Greeting”.",
        forCallers: false,
        widgetId: "hello",
      },
    ]);
  });

  it("given any two drafts, every sentence is complete, in one line, and there is one where something changed", () => {
    fc.assert(
      fc.property(draft, draft, (a, b) => {
        const comparison = compareFlows(a, b);
        for (const book of [english, french]) {
          const told = describeChanges(comparison, book);
          if (comparison.edits.length > 0) expect(told.length).toBeGreaterThan(0);
          else expect(told).toEqual([]);
          if (comparison.forCallers.length === 0) {
            expect(told.filter(({ forCallers }) => forCallers)).toEqual([]);
          }
          for (const { text } of told) {
            expect(text).not.toMatch(/[\n{}]|undefined|(?:change|tell|exit|unit)\.\w/);
          }
        }
      }),
      { seed: 20_260_308, numRuns: 400 },
    );
  });

  it("given a real flow grown from nothing, each step is introduced by what callers experience", () => {
    const { start: _start, onError: _onError, ...facts } = supportFlowEn;
    const empty: FlowDraft = { ...facts, widgets: {} };
    const told = describeChanges(compareFlows(empty, supportFlowEn), english);
    expect(told.filter(({ text }) => text.startsWith("New step"))).toHaveLength(
      Object.keys(supportFlowEn.widgets).length,
    );
    expect(told.map(({ text }) => text).join("\n")).toContain("Callers hear: “");
  });
});
