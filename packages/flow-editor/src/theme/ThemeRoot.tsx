import type { ReactNode } from "react";

/** `system` follows the reader's system; the others do not change. */
export type Theme = "light" | "dark" | "system";

export interface ThemeRootProps {
  readonly theme: Theme;
  /** BCP 47 tag of the texts inside, for screen readers and hyphenation. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The element that carries the tokens. Nothing of the editor is styled outside of one. */
export function ThemeRoot({ theme, lang, dir, className, children }: ThemeRootProps) {
  return (
    <div
      className={className ? `sf-root ${className}` : "sf-root"}
      data-sf-theme={theme}
      lang={lang}
      dir={dir}
    >
      {children}
    </div>
  );
}
