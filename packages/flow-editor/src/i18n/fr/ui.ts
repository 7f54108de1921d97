export const ui = {
  "ui.close": "Fermer",
  "ui.cancel": "Annuler",
  "ui.clearSearch": "Effacer la recherche",
  "ui.help": "À propos : {name}",
};
