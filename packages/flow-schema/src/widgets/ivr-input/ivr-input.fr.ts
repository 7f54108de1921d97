import type { Translated } from "../widget-definition.js";
import type { ivrInputEn } from "./ivr-input.en.js";

export const ivrInputFr: Translated<typeof ivrInputEn> = {
  "widget.ivrInput": "SVI à saisie",
  "widget.ivrInput.description":
    "Demande des chiffres à l’appelant, par exemple un numéro de client ou de réservation.",
  "widget.ivrInput.submit": "La saisie est terminée",
  "widget.ivrInput.submit.help":
    "Soit quand l’appelant appuie sur une touche de fin (# par défaut), soit dès que le nombre de chiffres fixé est atteint. Une saisie de longueur fixe restée trop courte est considérée comme incorrecte.",
  "widget.ivrInput.submit.finishKey": "Par une touche de fin",
  "widget.ivrInput.submit.length": "À un nombre de chiffres fixe",
  "widget.ivrInput.branches": "Branches selon la valeur",
  "widget.ivrInput.branches.help":
    "Essayées de haut en bas : la première qui correspond aux chiffres saisis est suivie. Toute autre saisie valide sort par « Toute autre valeur ».",
  "widget.ivrInput.match.equals": "Est l’une des valeurs",
  "widget.ivrInput.match.prefix": "Commence par",
  "widget.ivrInput.match.range": "Est comprise entre",
  "widget.ivrInput.match.length": "A une longueur de",
  "widget.ivrInput.interDigitTimeoutMs": "Délai entre deux touches",
  "widget.ivrInput.interDigitTimeoutMs.help":
    "La pause permise entre deux touches, de 1 à 60 secondes ; le délai repart à chaque touche. Par défaut : 5 secondes.",
  "widget.ivrInput.sensitive": "Masquer la saisie aux agents",
  "widget.ivrInput.sensitive.help":
    "Pour les numéros de carte et les codes : les chiffres ne sont ni conservés, ni journalisés, ni affichés ; les branches selon la valeur fonctionnent quand même. Désactivé par défaut : l’agent voit la saisie.",
  "widget.ivrInput.variable": "Nom de la saisie",
  "widget.ivrInput.variable.help":
    "Le nom sous lequel les agents et les étapes suivantes retrouvent les chiffres, par exemple « numéro de client ». Facultatif.",
  "widget.ivrInput.exit.next": "Toute autre valeur",
};
