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
  initialGlobals: { theme: "light", locale: "en" },
  parameters: {
    layout: "fullscreen",
    // What axe finds in a story fails the tests.
    a11y: { test: "error" },
  },
};

export default preview;
