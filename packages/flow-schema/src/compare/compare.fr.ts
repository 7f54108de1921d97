import type { Translated } from "../widgets/widget-definition.js";
import type { compareEn } from "./compare.en.js";

/** What changed between two flows. */
export const compareFr: Translated<typeof compareEn> = {
  "change.added": "Nouvelle étape : « {widget} » ({type}). {story}",
  "change.removed": "L’étape « {widget} » n’existe plus.",
  "change.replaced": "L’étape « {widget} » est désormais d’un autre type : {type}. {story}",
  "change.story": "« {widget} » a changé. {story}",
  "change.changed": "Les réglages de « {widget} » ont changé.",
  "change.title": "L’étape « {old} » s’appelle désormais « {name} ».",
  "change.instead": " au lieu de « {old} »",
  "change.leads.exit":
    "La sortie « {exit} » de « {widget} » mène désormais à « {target} »{instead}.",
  "change.leads.next": "Après « {widget} », les appels vont désormais à « {target} »{instead}.",
  "change.leads.option": "La touche {key} de « {widget} » mène désormais à « {target} »{instead}.",
  "change.leads.noInput":
    "Qui n’appuie sur rien à « {widget} » arrive désormais à « {target} »{instead}.",
  "change.leads.invalidInput":
    "Qui continue de se tromper à « {widget} » arrive désormais à « {target} »{instead}.",
  "change.open.exit": "La sortie « {exit} » de « {widget} » ne mène plus nulle part.",
  "change.open.next": "Après « {widget} », plus rien ne suit.",
  "change.open.option": "La touche {key} de « {widget} » ne mène plus nulle part.",
  "change.open.noInput": "Qui n’appuie sur rien à « {widget} » n’est plus mené nulle part.",
  "change.open.invalidInput":
    "Qui continue de se tromper à « {widget} » n’est plus mené nulle part.",
  "change.exit.added": "« {widget} » comporte désormais « {exit} ».",
  "change.exit.addedWhen": "« {widget} » comporte désormais « {exit} » : {when}.",
  "change.exit.gone": "« {widget} » ne comporte plus « {exit} ».",
  "change.exit.key":
    "Le choix « {name} » de « {widget} » est désormais sur la touche {key} au lieu de {old}.",
  "change.exit.when":
    "La sortie « {exit} » de « {widget} » est désormais suivie : {when}. Avant : {old}.",
  "change.exit.named": "« {old} » de « {widget} » s’appelle désormais « {name} ».",
  "change.main.says": "« {widget} » dit désormais : « {text} »",
  "change.main.plays": "« {widget} » diffuse désormais {audio}.",
  "change.message.says": "Le réglage « {field} » de « {widget} » dit désormais : « {text} »",
  "change.message.plays": "Le réglage « {field} » de « {widget} » diffuse désormais {audio}.",
  "change.field": "Le réglage « {field} » de « {widget} » a changé.",
  "change.field.now":
    "Le réglage « {field} » de « {widget} » est désormais {value} au lieu de {old}.",
  "change.field.set": "Le réglage « {field} » de « {widget} » est désormais {value}.",
  "change.field.gone": "Le réglage « {field} » de « {widget} » n’est plus défini.",
  "change.value": "{value}",
  "change.quoted": "« {value} »",
  "change.on": "activé",
  "change.off": "désactivé",
  "change.flow.name": "Le parcours s’appelle désormais « {value} » au lieu de « {old} ».",
  "change.flow.locale": "La langue du parcours est désormais {value} au lieu de {old}.",
  "change.flow.timeZone":
    "Les heures sont désormais lues dans le fuseau horaire {value} au lieu de {old}.",
  "change.flow.start": "Les appels commencent désormais à « {target} ».",
  "change.flow.start.open": "Le parcours n’indique plus où les appels commencent.",
  "change.flow.onError": "En cas de problème, les appels se poursuivent désormais à « {target} ».",
  "change.flow.onError.open":
    "En cas de problème, les appels se terminent désormais par un message d’excuse.",
  "change.flow.maxCallMs": "Un appel peut désormais durer {time} au plus.",
  "change.flow.maxSteps": "Un appel peut désormais passer {count|étape|étapes} au plus.",
  "change.flow.maxVisits":
    "Un appel peut désormais passer {count|fois|fois} au plus par la même étape.",
};
