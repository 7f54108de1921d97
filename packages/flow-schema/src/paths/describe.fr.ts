import type { Translated } from "../widgets/widget-definition.js";
import type { describeEn } from "./describe.en.js";

/** A flow and the paths through it, told in plain words. */
export const describeFr: Translated<typeof describeEn> = {
  "describe.title": "{name} ({zone})",
  "describe.untitled": "Parcours d’appel ({zone})",
  "describe.empty":
    "Le parcours n’indique pas où les appels commencent : tout appelant n’entendrait qu’un message d’excuse.",
  "describe.step": "{number}. {name}",
  "describe.named": "{title} – {type}",
  "describe.branch": "{when} :",
  "describe.branch.named": "{when} – « {name} » :",
  "describe.rejoins": "L’appel se poursuit au point {number}.",
  "describe.below": "L’appel se poursuit au point {number}, plus bas.",
  "describe.over": "L’appel est ensuite terminé.",
  "describe.lost": "Rien n’est encore relié ici : l’appel serait coupé.",
  "describe.unknown": "Personne ici ne sait ce qui se passe à cette étape (type {type}).",
  "describe.onError": "En cas de problème :",
  "describe.unreachable": "Aucun appel ne peut arriver à : {names}.",
  "path.step": "{name} ({cause})",
  "path.exit": "{exit} : {cause}",
  "path.cause.itself": "ensuite",
  "path.cause.keys": "l’appelant appuie sur {keys}",
  "path.cause.silence": "l’appelant n’appuie sur rien",
  "path.cause.wrongKeys": "la saisie de l’appelant est incorrecte",
  "path.cause.time": "selon l’heure de l’appel",
  "path.cause.answer": "quelqu’un répond",
  "path.cause.noAnswer": "personne ne répond",
  "path.cause.host": "{name}",
  "path.end.answered": "l’appelant parle à quelqu’un",
  "path.end.recorded": "l’appelant laisse un message",
  "path.end.redirected": "l’appel est renvoyé",
  "path.end.otherLine": "l’appel se poursuit dans le parcours d’une autre ligne",
  "path.end.completed": "l’appel est terminé",
  "path.end.lost": "l’appel est coupé, car rien n’est relié",
  "path.end.repeats": "l’appelant revient à {name}",
  "path.end.tooLong": "l’appel a passé trop d’étapes",
  "path.end.unknown": "{name} n’est pas connu ici",
  "path.leftOut": "{count|autre chemin n’est pas affiché|autres chemins ne sont pas affichés}.",
  "path.leftOut.atLeast":
    "Au moins {count|autre chemin n’est pas affiché|autres chemins ne sont pas affichés}.",
};
