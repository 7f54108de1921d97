/** RING-3: whether a user can be rung now, may be free soon, or is not waited for. */
export type Availability = "available" | "busy" | "unavailable";

export interface DirectoryUser {
  readonly id: string;
  readonly name: string;
  readonly teams: readonly string[];
  readonly availability: Availability;
  /** Since when the user has been idle, in milliseconds since 1970-01-01T00:00Z (RING-7). */
  readonly idleSince: number;
  /** How long the user's telephone rings when agents ring one at a time; absent: 30 s. */
  readonly ringEachForMs?: number;
}

/** Who works here, in which teams, and who is there. */
export interface Directory {
  user(id: string): Promise<DirectoryUser | undefined>;
  /** The members of a team; nothing when there is no such team. */
  team(id: string): Promise<readonly DirectoryUser[] | undefined>;
  /** Calls back when a user's availability changes; answers with how to stop. */
  watch(listener: (user: DirectoryUser) => void): () => void;
}
