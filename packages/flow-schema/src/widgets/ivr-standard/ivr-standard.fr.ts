import type { Translated } from "../widget-definition.js";
import type { ivrStandardEn } from "./ivr-standard.en.js";

export const ivrStandardFr: Translated<typeof ivrStandardEn> = {
  "widget.ivrStandard": "SVI standard",
  "widget.ivrStandard.description":
    "Un menu : l’appelant appuie sur une touche pour choisir, par exemple 1 pour le service commercial.",
  "widget.ivrStandard.options": "Choix",
  "widget.ivrStandard.options.help":
    "Une touche du téléphone par choix : de 0 à 9, * ou #. Changer de touche conserve ce qui est relié au choix.",
  "problem.SF3005":
    "Dans « {widget} », les choix « {other} » et « {option} » utilisent la même touche {key} : l’appelant qui appuie dessus obtient toujours « {other} » et n’atteint jamais « {option} ». Donnez une autre touche à l’un des deux.",
  "problem.SF3006":
    "« {widget} » ne propose aucun choix : quelle que soit la touche, la saisie de l’appelant est incorrecte. Ajoutez au moins un choix.",
  "problem.SF3008":
    "L’annonce de « {widget} » invite à appuyer sur {key}, mais aucun choix n’a cette touche : qui suit la consigne entend que sa saisie est incorrecte. Ajoutez le choix, ou modifiez l’annonce.",
  "problem.SF3009":
    "L’annonce de « {widget} » ne cite pas la touche {key} (« {option} ») : l’appelant ne peut pas savoir qu’elle est possible. Ajoutez-la à l’annonce, ou supprimez le choix.",
  "problem.SF2102":
    "Tous les choix de « {widget} » mènent à « {target} » : quoi que choisisse l’appelant, il arrive à la même étape. Si vous voulez seulement conserver son choix, il n’y a rien à faire.",
  "problem.SF3011":
    "« {option} », dans « {widget} », utilise la touche *, qui sert ailleurs sur cette ligne à demander un rappel : l’appelant pourrait s’y tromper. Donnez-lui une autre touche.",
  "problem.SF3019":
    "« {setting} », dans « {widget} », n’est jamais entendu, car chaque touche est un choix : l’appelant ne peut pas se tromper. Supprimez ce message.",
  "fix.useKey": "Donner la touche {key} à « {option} »",
  "fix.removeOption": "Supprimer le choix « {option} » (touche {key})",
};
