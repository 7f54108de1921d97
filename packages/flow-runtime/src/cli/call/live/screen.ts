import type { TextOutput } from "../../surroundings.js";

/** Lines that stay, and below them a few that are drawn anew as time passes. */
export interface Screen {
  /** Writes lines that stay. */
  print(lines: readonly string[]): void;
  /** Replaces what is drawn below; each line must fit the width. Nothing on a pipe. */
  show(lines: readonly string[]): void;
}

export function createScreen(output: TextOutput): Screen {
  let shown: readonly string[] = [];

  const erase = (): string => {
    if (shown.length === 0) return "";
    const up = shown.length > 1 ? `\u001b[${shown.length - 1}A` : "";
    return `\r${up}\u001b[J`;
  };
  return {
    print(lines) {
      if (lines.length === 0) return;
      output.write(`${erase()}${lines.map((line) => `${line}\n`).join("")}${shown.join("\n")}`);
    },
    show(lines) {
      if (!output.isTTY) return;
      const same = lines.length === shown.length && lines.every((line, at) => line === shown[at]);
      if (same) return;
      output.write(erase() + lines.join("\n"));
      shown = lines;
    },
  };
}
