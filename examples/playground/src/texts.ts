/** What the playground itself says; the editor brings its own texts. */
export const texts = {
  fr: {
    title: "Smartflow — bac à sable",
    newFlow: "Nouveau scénario",
    menu: "Plus d’options",
    language: "Langue",
    theme: "Apparence",
    system: "Système",
    light: "Clair",
    dark: "Sombre",
    support: "Ouvrir le scénario d’exemple",
    empty: "Nouveau scénario vide",
    export: "Exporter le JSON",
  },
  en: {
    title: "Smartflow playground",
    newFlow: "New flow",
    menu: "More options",
    language: "Language",
    theme: "Appearance",
    system: "System",
    light: "Light",
    dark: "Dark",
    support: "Open the example flow",
    empty: "New empty flow",
    export: "Export JSON",
  },
} as const;
