import { type PublishableFlow, parseFlow, publishFlow } from "@smartflow/flow-schema";

const speak = (text: string) => ({ source: "tts", text });

/** Time rule → message → menu → ring → voicemail, with a message for those who press nothing. */
const DOCUMENT = {
  schemaVersion: 1,
  id: "flow_bench",
  name: "Bench",
  timeZone: "Europe/Paris",
  start: "hours",
  widgets: {
    hours: {
      type: "timeRule",
      settings: {
        branches: [
          {
            id: "open",
            slots: [
              {
                id: "week",
                days: ["mon", "tue", "wed", "thu", "fri"],
                from: "09:00",
                to: "18:00",
              },
            ],
          },
        ],
      },
      exits: { open: "welcome", otherwise: "voicemail" },
    },
    welcome: {
      type: "audioMessage",
      settings: { message: speak("Welcome to Northwind.") },
      exits: { next: "menu" },
    },
    menu: {
      type: "ivrStandard",
      settings: {
        prompt: speak("For sales, press 1. For support, press 2."),
        invalidMessage: speak("This key is not in use."),
        options: [
          { id: "sales", key: "1", label: "Sales" },
          { id: "support", key: "2", label: "Support" },
        ],
      },
      exits: { sales: "ring", support: "ring", noInput: "sorry", invalidInput: "sorry" },
    },
    sorry: {
      type: "audioMessage",
      settings: { message: speak("We did not understand your choice.") },
      exits: { next: "voicemail" },
    },
    ring: {
      type: "ringTo",
      settings: { target: { kind: "team", id: "support" }, ringForMs: 20_000 },
      exits: { noAnswer: "voicemail" },
    },
    voicemail: {
      type: "voicemail",
      settings: { greeting: speak("Please leave a message after the tone.") },
    },
  },
};

/** The flow that every subject of the call benchmark executes. */
export function measuredFlow(): PublishableFlow {
  const read = parseFlow(DOCUMENT);
  const published = read.ok ? publishFlow(read.flow) : read;
  if (!published.ok) throw new Error(JSON.stringify(published.problems));
  return published.flow;
}
