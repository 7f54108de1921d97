import type { FlowDraft } from "@smartflow/flow-schema";
import { DEFAULT_LIMITS, SCHEMA_VERSION } from "@smartflow/flow-schema";

const speak = (text: string) => ({ source: "tts", text, language: "en-GB" });

/** Known callers ring the account team at once, everybody else hears where to call. */
export const demoFlow: FlowDraft = {
  schemaVersion: SCHEMA_VERSION,
  id: "flow_acme",
  name: "Acme reception",
  locale: "en-GB",
  timeZone: "Europe/Paris",
  limits: DEFAULT_LIMITS,
  start: "welcome",
  onError: "voicemail",
  widgets: {
    welcome: {
      type: "audioMessage",
      title: "Welcome",
      settings: { message: speak("Welcome to Acme.") },
      exits: { next: "whoCalls" },
    },
    whoCalls: {
      type: "acmeCustomerLookup",
      title: "Who calls?",
      settings: { list: "customers", timeoutMs: 2_000 },
      exits: { vip: "ringAccounts", found: "thanks", notFound: "voicemail", failed: "voicemail" },
    },
    ringAccounts: {
      type: "ringTo",
      title: "Account team",
      settings: { target: { kind: "team", id: "accounts" }, ringForMs: 20_000 },
      exits: { noAnswer: "voicemail" },
    },
    thanks: {
      type: "audioMessage",
      title: "For customers",
      settings: { message: speak("Good to hear from you again. Please hold the line.") },
      exits: { next: "ringAccounts" },
    },
    voicemail: {
      type: "voicemail",
      title: "Voicemail",
      settings: { greeting: speak("Please leave a message after the tone.") },
      exits: {},
    },
  },
};
