/** What a reader of the playground chooses; kept in the address, so that it can be shared. */
export interface Choices {
  readonly lang: "fr" | "en";
  readonly theme: "system" | "light" | "dark";
  readonly flow: "support" | "empty";
}

export function readChoices(search: string): Choices {
  const params = new URLSearchParams(search);
  const theme = params.get("theme");
  return {
    lang: params.get("lang") === "en" ? "en" : "fr",
    theme: theme === "light" || theme === "dark" ? theme : "system",
    flow: params.get("flow") === "empty" ? "empty" : "support",
  };
}

export function writeChoices(choices: Choices): string {
  return `?${new URLSearchParams({ ...choices }).toString()}`;
}
