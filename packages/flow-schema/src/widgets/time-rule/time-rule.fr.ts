import type { Translated } from "../widget-definition.js";
import type { timeRuleEn } from "./time-rule.en.js";

export const timeRuleFr: Translated<typeof timeRuleEn> = {
  "widget.timeRule": "Règle horaire",
  "widget.timeRule.description":
    "Oriente les appels selon le jour et l’heure, par exemple ouvert ou fermé.",
  "widget.timeRule.summary": "{branches|horaire|horaires}",
  "widget.timeRule.summary.dates":
    "{branches|horaire|horaires} · {dates|date particulière|dates particulières}",
  "widget.timeRule.branches": "Horaires",
  "widget.timeRule.branches.help":
    "Chaque horaire regroupe des jours et des heures et possède sa propre sortie. Le premier qui correspond à l’appel est suivi ; sinon, l’appel sort par « À tout autre moment ». Les heures peuvent dépasser minuit.",
  "widget.timeRule.specialDates": "Dates particulières",
  "widget.timeRule.specialDates.help":
    "Jours fériés et exceptions, pour la journée entière ou quelques heures. Elles sont examinées avant les jours de la semaine.",
  "widget.timeRule.timeZone": "Fuseau horaire",
  "widget.timeRule.timeZone.help":
    "L’horloge sur laquelle les heures sont lues. Laissé vide, le fuseau horaire du parcours s’applique.",
  "widget.timeRule.exit.otherwise": "À tout autre moment",
  "problem.SF5001":
    "« {widget} » ne contient aucun horaire : tous les appels suivent le même chemin, quelle que soit l’heure. Ajoutez au moins un horaire ou supprimez l’étape.",
  "problem.SF5002":
    "Dans « {widget} », « {branch} » ne contient aucun moment : aucun appelant n’y serait jamais mené. Choisissez des jours et des heures, faites-y mener une date particulière, ou supprimez cet horaire.",
  "problem.SF5003":
    "« {widget} » utilise le fuseau horaire « {zone} », qui est inconnu : l’appelant pourrait entendre que vous êtes fermé alors que vous êtes ouvert. Choisissez-en un autre.",
  "problem.SF5004":
    "Dans « {widget} », la date particulière « {date} » mène à un horaire qui n’existe plus : les appels de ce jour-là échoueraient. Choisissez où elle mène.",
  "problem.SF5005":
    "Le fuseau horaire du parcours, « {zone} », est inconnu : les heures d’ouverture ne pourraient pas être lues et les appels échoueraient. Choisissez-en un autre dans les réglages du parcours.",
  "problem.SF5006":
    "Dans « {widget} », les heures {from}–{to} de « {branch} » ne comptent jamais, car des horaires placés avant prennent tous les appels de ce moment. Modifiez les heures, ou leur ordre.",
  "problem.SF5007":
    "Les horaires de « {widget} » couvrent toute la semaine : aucun appel ne sort jamais par « À tout autre moment ». Si c’est voulu, il n’y a rien à faire.",
  "problem.SF5008":
    "Dans « {widget} », la date particulière « {date} » se termine avant de commencer et n’est jamais respectée : l’appelant vous croirait ouvert quand vous êtes fermé, ou l’inverse. Corrigez ses dates.",
  "problem.SF5009":
    "Dans « {widget} », la date particulière « {date} » est passée. Supprimez-la et vérifiez que la prochaine est bien prévue.",
  "problem.SF5011":
    "Dans « {widget} », les heures {from}–{to} de « {branch} » chevauchent « {other} », qui prend les appelants du temps commun. Si c’est voulu, il n’y a rien à faire.",
  "problem.SF5012":
    "Dans « {widget} », « {branch} » se termine à {at}, une minute trop tôt : l’appelant de cette minute pourrait entendre que vous êtes fermé. Faites-la durer jusqu’à {to}.",
  "problem.SF5013":
    "Dans « {widget} », les heures {from}–{to} de « {branch} » dépassent minuit : l’appelant du lendemain matin y est mené aussi. Si c’est voulu, il n’y a rien à faire.",
  "problem.SF5014":
    "Dans « {widget} », la date particulière « {date} » ne compte jamais, car « {other} » la précède et prend tout son temps : l’appelant serait mal orienté. Changez cette date, ou supprimez-la.",
  "fix.swapDates": "Échanger le premier et le dernier jour de « {date} »",
  "fix.removeDate": "Supprimer « {date} »",
  "fix.useFlowZone": "Utiliser le fuseau horaire du parcours ({zone})",
  "fix.leadDateToOtherwise": "Faire mener « {date} » à « À tout autre moment »",
  "fix.openUntil": "La faire durer jusqu’à {to}",
};
