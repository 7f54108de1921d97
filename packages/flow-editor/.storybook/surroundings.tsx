import type { Decorator } from "@storybook/react-vite";

/** Puts each story into the theme and the language that the toolbar names. */
export const withEditorSurroundings: Decorator = (Story, { globals }) => (
  <div data-theme={String(globals.theme)} lang={String(globals.locale)}>
    <Story />
  </div>
);
