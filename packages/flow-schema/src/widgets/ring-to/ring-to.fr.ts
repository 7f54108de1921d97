import type { Translated } from "../widget-definition.js";
import type { ringToEn } from "./ring-to.en.js";

export const ringToFr: Translated<typeof ringToEn> = {
  "widget.ringTo": "Faire sonner",
  "widget.ringTo.description":
    "Fait sonner un utilisateur ou une équipe, ou renvoie l’appel vers un autre numéro.",
  "widget.ringTo.summary.user": "Fait sonner {target} pendant {seconds} s",
  "widget.ringTo.summary.team": "Fait sonner l’équipe {target} pendant {seconds} s",
  "widget.ringTo.summary.number": "Renvoie l’appel vers {target}",
  "widget.ringTo.summary.line": "Renvoie l’appel vers la ligne {target}",
  "widget.ringTo.summary.unset": "Personne n’est encore choisi",
  "widget.ringTo.target": "Qui faire sonner",
  "widget.ringTo.target.help":
    "Un utilisateur ou une équipe : si personne ne répond, l’appel se poursuit dans ce parcours. Un numéro ou une autre ligne : l’appel quitte ce parcours.",
  "widget.ringTo.target.user": "Utilisateur",
  "widget.ringTo.target.team": "Équipe",
  "widget.ringTo.target.number": "Numéro externe",
  "widget.ringTo.target.line": "Autre ligne",
  "widget.ringTo.ringForMs": "Durée de sonnerie",
  "widget.ringTo.ringForMs.help":
    "La durée totale de la sonnerie, de 5 secondes à 1 heure, avant que l’appel sorte par « Sans réponse ». Par défaut : 30 secondes.",
  "widget.ringTo.strategy": "Ordre de sonnerie",
  "widget.ringTo.strategy.help":
    "L’ordre dans lequel les agents de l’équipe sonnent. Par défaut : tous à la fois.",
  "widget.ringTo.strategy.simultaneous": "Tous à la fois",
  "widget.ringTo.strategy.random": "Un par un, au hasard",
  "widget.ringTo.strategy.longestIdle": "Un par un, le plus longtemps inactif d’abord",
  "widget.ringTo.ringEachForMs": "Durée de sonnerie par agent",
  "widget.ringTo.ringEachForMs.help":
    "La durée de sonnerie chez chaque agent avant de passer au suivant, de 5 secondes à 10 minutes. Laissé vide : le réglage de l’utilisateur, sinon 30 secondes.",
  "widget.ringTo.ringIfBusy": "Attendre les agents occupés",
  "widget.ringTo.ringIfBusy.help":
    "L’appelant attend pendant la durée de sonnerie et le premier agent qui se libère sonne. Désactivé par défaut : si tous sont occupés, l’appel se poursuit aussitôt.",
  "widget.ringTo.exit.noAnswer": "Sans réponse",
  "problem.SF6001":
    "« {widget} » n’indique pas qui faire sonner : l’appelant n’attendrait personne. Choisissez {kind}.",
  "problem.SF6002":
    "« {widget} » renvoie les appels vers « {number} », un numéro impossible à composer : l’appel serait coupé. Saisissez le numéro avec son indicatif de pays, par exemple +33123456789.",
  "problem.SF6003":
    "« {widget} » fait sonner un téléphone plus de {seconds|seconde|secondes} : la plupart des téléphones et des opérateurs s’arrêtent avant, et l’appelant attend pour rien. Réduisez la durée, ou attendez les agents occupés.",
  "problem.SF6004":
    "« {widget} » fait sonner chaque agent {each|seconde|secondes}, mais {seconds|seconde|secondes} en tout : l’appelant ne va jamais plus loin que le premier agent. Réduisez la durée par agent, ou faites sonner plus longtemps.",
  "problem.SF6005":
    "« {widget} » fait sonner un seul utilisateur : un ordre de sonnerie n’y change rien pour l’appelant. Choisissez une équipe si d’autres doivent sonner aussi.",
  "problem.SF6006":
    "L’appelant peut arriver à « {widget} » avant qu’une musique soit choisie : il attend avec la musique par défaut. Placez une musique d’attente avant cette étape s’il doit entendre autre chose.",
  "problem.SF6007":
    "« {widget} » renvoie les appels vers le {number}, le numéro de cette même ligne : l’appelant reviendrait sans cesse au début. Choisissez un autre numéro.",
  "problem.SF6008":
    "« {widget} » renvoie les appels vers « {line} », la ligne où ils sont déjà : l’appelant tournerait en rond jusqu’à la coupure. Choisissez une autre ligne.",
  "fix.tidyNumber": "L’écrire {number}",
  "word.kind.user": "un utilisateur",
  "word.kind.team": "une équipe",
  "word.kind.number": "un numéro",
  "word.kind.line": "une ligne",
  "fix.ringFor": "Faire sonner {seconds|seconde|secondes}",
  "fix.forgetOrder": "Se passer d’ordre de sonnerie",
};
