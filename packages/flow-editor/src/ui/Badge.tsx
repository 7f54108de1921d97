import type { ReactNode } from "react";

export type Tone = "neutral" | "accent" | "danger" | "warning" | "success" | "info";

/** A count or a word that marks something. */
export function Badge({
  tone = "neutral",
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}) {
  return <span className={`sf-badge sf-badge--${tone}`}>{children}</span>;
}
