/** What flows name by a symbolic id, and people by its name. */
export interface DirectoryEntry {
  readonly id: string;
  readonly name: string;
  /** A second line: an e-mail address, a number of members. */
  readonly detail?: string;
}

export type DirectoryKind = "user" | "team" | "line";

/**
 * Users, teams and lines of the host, so that people choose names instead of typing ids. A
 * rejected promise is shown with a way to try again.
 */
export interface Directory {
  /** The entries that fit what was typed, best first; all of them (or the first) for no text. */
  search(
    kind: DirectoryKind,
    query: string,
    signal: AbortSignal,
  ): Promise<readonly DirectoryEntry[]>;
  /** The entry of an id; nothing when it is gone. */
  find(kind: DirectoryKind, id: string, signal: AbortSignal): Promise<DirectoryEntry | undefined>;
}

/** A text to hear before it is saved (MSG-1). */
export interface SpeechRequest {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The voice's symbolic name; absent means the default one. */
  readonly voice?: string | undefined;
}

/** Whether a text can be heard here, and if not, why. */
export type SpeechAvailability = "available" | "unsupported" | "noVoice";

/** Speaks texts for "Test and play". The browser's own speech by default. */
export interface SpeechPreview {
  availability(language: string): Promise<SpeechAvailability>;
  /** Ends when all is said, or when the signal stops it; is rejected when it cannot be said. */
  speak(request: SpeechRequest, signal: AbortSignal): Promise<void>;
}

/** Something to choose by its name, kept by its id. */
export interface NamedChoice {
  readonly id: string;
  readonly name: string;
}
