import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { en } from "../catalogues/en.js";
import { fr } from "../catalogues/fr.js";
import { createPhrasebook } from "../catalogues/phrasebook.js";
import { hotelFlowEn, referenceFlow, supportFlowFr } from "../fixtures/index.js";
import { audio, menu, ring, voicemail } from "../fixtures/widgets.js";
import { emptyFlow } from "../flow/empty-flow.js";
import type { FlowDraft, WidgetNode } from "../kernel/document.js";
import { draftFlows } from "../testing/index.js";
import { createWidgetRegistry } from "../widgets/registry.js";
import { defineWidget } from "../widgets/widget-definition.js";
import type { ExitSpec } from "../widgets/widget-facets.js";
import { describeFlow } from "./describe-flow.js";
import { describePath } from "./describe-path.js";
import { explorePaths } from "./explore-paths.js";

const english = createPhrasebook("en", en);
const french = createPhrasebook("fr", fr);
const flowOf = (widgets: { readonly [id: string]: WidgetNode }, facts = {}): FlowDraft => ({
  ...emptyFlow({ id: "flow", name: "Sales line", timeZone: "Europe/Paris" }),
  start: "w0",
  ...facts,
  widgets,
});

const small = flowOf(
  {
    w0: audio("Welcome", "Hello.", "menu"),
    menu: menu(
      "Menu",
      { prompt: "Press 1.", retries: 0, options: [{ id: "one", key: "1", label: "Sales" }] },
      { one: "ring", noInput: "sorry", invalidInput: "sorry" },
    ),
    ring: ring("Sales", { kind: "team", id: "sales" }, { ringForMs: 20_000 }, "mail"),
    sorry: audio("", "Sorry.", "mail"),
    mail: voicemail("Voicemail", "Please speak."),
    lost: audio("Lost", "Nobody hears this."),
  },
  { onError: "mail" },
);

describe("a flow in plain words", () => {
  it("given a flow, it reads as what callers experience, with references where branches rejoin", () => {
    expect(describeFlow(small, english).replaceAll("\u00a0", " ")).toBe(`Sales line (Europe/Paris)

1. Welcome – Audio message
   Callers hear: “Hello.”
2. Menu – Standard IVR
   Callers hear: “Press 1.”
   They press a key to choose.
   If they press 1 – “Sales”:
      3. Sales – Ring to
         The phones of team sales ring for up to 20 seconds.
         All ring at once.
         When everybody is busy, the call goes on at once.
         If somebody answers, they talk, and the flow is over.
         If nobody answers:
      4. Voicemail
         Callers hear: “Please speak.”
         After a beep they can leave a message of up to 2 minutes. They end it with # (hash) or by hanging up.
         Then the call is over.
   If they press nothing:
      5. Audio message
         Callers hear: “Sorry.”
      The call goes on at 4.
   If what they press stays wrong:
      The call goes on at 5.

If anything fails:
   The call goes on at 4.

No call can come to: Lost.
`);
  });

  it("given the same in French, it is French to the last space", () => {
    const text = describeFlow(small, french);
    expect(text).toContain("S’il appuie sur 1 – «\u00a0Sales\u00a0»\u00a0:");
    expect(text).toContain("L’appelant entend\u00a0: «\u00a0Hello.\u00a0»");
    expect(text).toContain("Si personne ne répond\u00a0:");
    expect(text).not.toMatch(/ [:;!?»]|« /);
  });

  it("TIME-3: given special dates, the outline says where they lead and that they come first", () => {
    const text = describeFlow(supportFlowFr, french).replaceAll("\u00a0", " ");
    expect(text).toContain("Les dates particulières l’emportent sur les jours de la semaine.");
    expect(text).toContain("le 25 décembre 2026");
    expect(text).toContain("au 1er janvier 2027");
  });

  it("given half-finished steps, it says what callers would suffer", () => {
    const text = describeFlow(
      flowOf({
        w0: menu("Menu", { prompt: "", options: [] }, { noInput: "acme" }),
        acme: { type: "acmeLookup", settings: {}, exits: {} },
      }),
      english,
    );
    expect(text).toContain("Callers hear nothing yet: the message is empty.");
    expect(text).toContain("Nobody here knows what happens at this step (type acmeLookup).");
    expect(text).toContain("If what they press stays wrong: Nothing is connected here yet");
    expect(describeFlow(emptyFlow({ id: "flow" }), english)).toContain(
      "The flow does not say where calls begin",
    );
  });

  it("given titles and texts full of syntax and lines, each stays a text in its line", () => {
    const hostile = "a\n\n9. Fake – {zone}\u202e\u0007<script>";
    const text = describeFlow(flowOf({ w0: audio(hostile, hostile) }, { name: hostile }), english);
    expect(text).toBe(`a 9. Fake – {zone} <script> (Europe/Paris)

1. a 9. Fake – {zone} <script> – Audio message
   Callers hear: “a 9. Fake – {zone} <script>”
   Then the call is over.
`);
  });

  it("given a host's widget, it is told by its own words, with or without a story", () => {
    const exits: readonly ExitSpec[] = [
      { id: "vip", kind: "branch" },
      { id: "notFound", kind: "otherwise" },
    ];
    const facts = {
      version: 1,
      category: "routing" as const,
      settings: z.strictObject({}),
      exits: () => exits,
      fields: {},
    };
    const catalogues = {
      en: {
        "widget.acmeLookup": "Lookup",
        "widget.acmeLookup.description": "Looks the caller up.",
        "widget.acmeLookup.exit.vip": "VIP",
        "acme.asks": "The list {list} is asked.",
      },
    };
    const plain = defineWidget({ ...facts, type: "acmeLookup", catalogues });
    const told = defineWidget({
      ...facts,
      type: "acmeLookup",
      catalogues,
      story: () => ({ says: [{ key: "acme.asks", params: { list: "customers" } }] }),
      causes: () => ({ notFound: null }),
      endings: () => [{ id: "blocked", kind: "completed", cause: { by: "host", name: "blocked" } }],
    });
    const flow = flowOf({ w0: { type: "acmeLookup", settings: {}, exits: {} } });
    const tell = (definition: typeof plain) => {
      const registry = createWidgetRegistry([definition]);
      const book = createPhrasebook("en", en, { registry });
      return describeFlow(flow, book, { registry }).split("\n").slice(3, -1);
    };
    expect(tell(plain)).toEqual([
      "   Looks the caller up.",
      "   In this case – “VIP”: Nothing is connected here yet: the call would be cut off.",
      "   Otherwise: Nothing is connected here yet: the call would be cut off.",
    ]);
    expect(tell(told)).toEqual([
      "   The list customers is asked.",
      "   Then the call is over.",
      "   In this case – “VIP”: Nothing is connected here yet: the call would be cut off.",
    ]);
  });

  it("given any draft, every step that calls can come to is told once, and no text is missing", () => {
    fc.assert(
      fc.property(draftFlows({ maxWidgets: 30 }), (flow) => {
        for (const book of [english, french]) {
          const lines = describeFlow(flow, book).split("\n");
          const numbers = lines.flatMap((line) => /^ *(\d+)\. /.exec(line)?.[1] ?? []);
          expect(new Set(numbers).size).toBe(numbers.length);
          const referred = lines.flatMap((line) => /(?:at|point) (\d+)[.,]/.exec(line)?.[1] ?? []);
          for (const number of referred) expect(numbers).toContain(number);
          expect(lines.join("\n")).not.toMatch(/undefined|\b(?:tell|describe|unit)\.\w/);
        }
      }),
      { seed: 20_260_313, numRuns: 150 },
    );
  });

  it("given menus 5,000 deep, the outline stays narrow and its length linear", () => {
    const widgets: Record<string, WidgetNode> = { end: voicemail("End", "Please speak.") };
    for (let n = 0; n < 5_000; n++) {
      const next = n === 4_999 ? "end" : `w${n + 1}`;
      widgets[`w${n}`] = menu(
        `Menu ${n}`,
        { prompt: "…", retries: 0, options: [{ id: "one", key: "1", label: "One" }] },
        { one: next, noInput: "end", invalidInput: "end" },
      );
    }
    const lines = describeFlow(flowOf(widgets), english).split("\n");
    expect(Math.max(...lines.map((line) => line.search(/\S/)))).toBeLessThan(40);
    expect(lines.length).toBeLessThan(5_000 * 12);
    expect(lines.filter((line) => /^ *\d+\. /.test(line))).toHaveLength(5_001);
  });
});

describe("a path in plain words", () => {
  it("given the paths of a flow, each is a line with what makes the call go on", () => {
    const { paths } = explorePaths(small);
    expect(paths.map((path) => describePath(small, path, english))).toEqual([
      "Welcome → Menu (Sales: the caller presses 1) → Sales → the caller talks to somebody",
      "Welcome → Menu (Sales: the caller presses 1) → Sales (nobody answers) → Voicemail → the caller leaves a message",
      "Welcome → Menu (the caller presses nothing) → Audio message → Voicemail → the caller leaves a message",
      "Welcome → Menu (the caller presses wrong keys) → Audio message → Voicemail → the caller leaves a message",
    ]);
  });

  it.each([
    ["en", english, hotelFlowEn],
    ["fr", french, supportFlowFr],
    ["en", english, referenceFlow],
  ])("given a real flow in %s, no text is missing", (_, book, flow) => {
    for (const path of explorePaths(flow).paths) {
      expect(describePath(flow, path, book)).not.toMatch(/undefined|\bpath\.\w/);
    }
  });
});
