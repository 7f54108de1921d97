/** Sentences the product itself puts into callers' ears, in the language of the flow. */
export interface DefaultTexts {
  /** A call that cannot go on; said before hanging up, so that nobody is left in silence. */
  readonly apology: string;
  /** What the quick fix of IVR-9 says after no input. */
  readonly noInput: string;
  /** What the quick fix of IVR-9 says after invalid input. */
  readonly invalidInput: string;
  readonly voicemailGreeting: string;
}

const EN: DefaultTexts = {
  apology: "We are sorry, your call cannot be completed right now. Please call again later.",
  noInput: "We did not hear your choice.",
  invalidInput: "We did not understand your choice.",
  voicemailGreeting: "Please leave a message after the tone.",
};

const FR: DefaultTexts = {
  apology:
    "Nous sommes désolés, votre appel ne peut pas aboutir pour le moment. Merci de rappeler plus tard.",
  noInput: "Nous n’avons pas entendu votre choix.",
  invalidInput: "Nous n’avons pas compris votre choix.",
  voicemailGreeting: "Merci de laisser un message après le signal sonore.",
};

/** The sentences for a BCP 47 tag; English where the language has none. */
export function defaultTexts(locale: string): DefaultTexts {
  return /^fr(?:-|$)/i.test(locale) ? FR : EN;
}
