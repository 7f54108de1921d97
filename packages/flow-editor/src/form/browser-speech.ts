import type { SpeechPreview } from "./ports.js";

/** How long a browser may take to tell its voices; some tell them late, some have none. */
const VOICES_WITHIN_MS = 1_500;

/**
 * The speech that comes with the browser. It gives an impression of the words and their length;
 * the telephone's own voice will sound different.
 */
export function createBrowserSpeech(): SpeechPreview {
  return {
    async availability(language) {
      if (typeof speechSynthesis === "undefined") return "unsupported";
      const voices = await loadVoices();
      return voices.some((voice) => speaks(voice, language)) ? "available" : "noVoice";
    },
    async speak({ text, language }, signal) {
      const voices = await loadVoices();
      if (signal.aborted) return;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      utterance.voice = voices.find((voice) => speaks(voice, language)) ?? null;
      await new Promise<void>((resolve, reject) => {
        utterance.onend = () => resolve();
        // Being stopped is an error to browsers, and what was asked for here.
        utterance.onerror = ({ error }) => (signal.aborted ? resolve() : reject(new Error(error)));
        signal.addEventListener("abort", () => {
          speechSynthesis.cancel();
          resolve();
        });
        speechSynthesis.cancel();
        speechSynthesis.speak(utterance);
      });
    },
  };
}

function speaks(voice: SpeechSynthesisVoice, language: string): boolean {
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  return base(voice.lang) === base(language);
}

function loadVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0) return Promise.resolve(voices);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener("voiceschanged", done);
      resolve(speechSynthesis.getVoices());
    };
    const timer = setTimeout(done, VOICES_WITHIN_MS);
    speechSynthesis.addEventListener("voiceschanged", done);
  });
}
