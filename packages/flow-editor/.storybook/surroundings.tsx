import type { Decorator } from "@storybook/react-vite";
import type { ReactNode } from "react";
import { TextProvider, useLocale } from "../src/i18n/index.js";
import "../src/styles.css";
import "./story.css";
import { ThemeRoot } from "../src/theme/index.js";
import { PortalRoot } from "../src/ui/index.js";

/** Puts each story into the theme and the language that the toolbar names. */
export const withEditorSurroundings: Decorator = (Story, { globals }) => (
  <TextProvider locale={String(globals.locale)}>
    <Root theme={globals.theme === "dark" ? "dark" : "light"}>
      <Story />
    </Root>
  </TextProvider>
);

function Root({ theme, children }: { theme: "light" | "dark"; children: ReactNode }) {
  const { locale, direction } = useLocale();
  return (
    <ThemeRoot theme={theme} lang={locale} dir={direction} className="sf-story">
      <PortalRoot>{children}</PortalRoot>
    </ThemeRoot>
  );
}
