import type { Preview } from "@storybook/react-vite";
import { withEditorSurroundings } from "./surroundings.js";

const preview: Preview = {
  decorators: [withEditorSurroundings],
  globalTypes: {
    theme: {
      description: "Light or dark",
      toolbar: { icon: "contrast", items: ["light", "dark"], dynamicTitle: true },
    },
    locale: {
      description: "Language",
      toolbar: {
        icon: "globe",
        items: [
          { value: "en", title: "English" },
          { value: "fr", title: "Français" },
        ],
        dynamicTitle: true,
      },
    },
  },
  // STORYBOOK_THEME=dark STORYBOOK_LOCALE=fr pnpm test:stories runs all stories in those.
  initialGlobals: {
    theme: import.meta.env["STORYBOOK_THEME"] ?? "light",
    locale: import.meta.env["STORYBOOK_LOCALE"] ?? "en",
  },
  parameters: {
    layout: "fullscreen",
    // What axe finds in a story fails the tests.
    a11y: { test: "error" },
  },
};

export default preview;
