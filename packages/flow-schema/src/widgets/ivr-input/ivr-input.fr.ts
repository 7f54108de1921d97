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
    "Le nom sous lequel les agents et les étapes suivantes retrouvent les chiffres, par exemple « customerNumber ». Facultatif.",
  "widget.ivrInput.exit.next": "Toute autre valeur",
  "problem.SF3012":
    "Dans « {widget} », aucune saisie ne peut correspondre à « {branch} », car {why} : l’appelant concerné est mené ailleurs. Corrigez cette branche ou supprimez-la.",
  "problem.SF3013":
    "Dans « {widget} », « {other} » prend toutes les saisies prévues pour « {branch} » : l’appelant n’y est jamais mené. Placez « {branch} » avant, ou supprimez cette branche.",
  "problem.SF3014":
    "Dans « {widget} », « {branch} » et « {other} » ont des saisies en commun, qui mènent l’appelant à « {other} ». Si c’est voulu, il n’y a rien à faire.",
  "problem.SF3015":
    "Dans « {widget} », « {branch} » répète {count|valeur|valeurs} : c’est peut-être une faute de frappe, et l’appelant dont la valeur manque est mené ailleurs. Corrigez ou supprimez les répétitions.",
  "problem.SF3016":
    "« {widget} » demande au moins {min} chiffres mais en accepte au plus {max} : l’appelant qui saisit un bon numéro entendrait qu’il est incorrect. Échangez les deux.",
  "problem.SF3017":
    "Dans « {widget} », « {branch} » contient {count|valeur|valeurs} impossibles à saisir, faute d’avoir le bon nombre de chiffres : l’appelant est mené ailleurs. Corrigez-les ou supprimez-les.",
  "problem.SF8002":
    "Le nom « {variable} » que « {widget} » donne à la saisie est inutilisable pour les étapes suivantes : l’appelant pourrait devoir la refaire. Commencez par une lettre sans accent, puis n’utilisez que lettres sans accent, chiffres et « _ ».",
  "word.why.unset": "elle n’a pas encore de valeur",
  "word.why.backwards": "elle finit avant de commencer",
  "word.why.length": "l’appelant saisit plus ou moins de chiffres",
  "fix.swapBounds": "Les échanger : de {from} à {to}",
  "fix.moveBranch": "Essayer « {branch} » avant « {other} »",
  "fix.removeBranch": "Supprimer « {branch} »",
  "fix.removeValues": "Supprimer {count|valeur|valeurs}",
  "fix.renameVariable": "L’appeler « {variable} »",
  "fix.removeVariable": "Se passer de nom",
};
