export const ui = {
  "ui.close": "Close",
  "ui.cancel": "Cancel",
  "ui.clearSearch": "Clear search",
  "ui.help": "About: {name}",
};
