import type { promptSettingsEn } from "./prompt-settings.en.js";
import type { Translated } from "./widget-definition.js";

/** Texts of what both IVRs share. */
export const promptSettingsFr: Translated<typeof promptSettingsEn> = {
  "field.prompt": "Annonce",
  "field.prompt.help":
    "Ce que l’appelant entend avant d’appuyer sur une touche. Citez chaque touche possible ; un SVI sans annonce ne peut pas être publié.",
  "field.bargeIn": "Les touches interrompent l’annonce",
  "field.bargeIn.help":
    "Une touche pressée pendant l’annonce l’interrompt et compte : qui connaît le menu n’a pas à attendre. Activé par défaut.",
  "field.typeAhead": "Accepter les touches pressées à l’avance",
  "field.typeAhead.help":
    "Les touches pressées pendant les messages précédents comptent ici comme les premières. Désactivé par défaut : elles sont ignorées.",
  "field.firstDigitTimeoutMs": "Délai pour la première touche",
  "field.firstDigitTimeoutMs.help":
    "Le temps de réflexion après la fin de l’annonce, de 1 à 60 secondes ; au-delà, il n’y a aucune saisie. Par défaut : 3 secondes.",
  "field.retries": "Répétitions",
  "field.retries.help":
    "Combien de fois l’annonce est répétée après la première tentative, de 0 à 5. Les silences et les touches incorrectes partagent ce compte.",
  "field.noInputMessage": "Après un silence",
  "field.noInputMessage.help":
    "Diffusé avant de répéter l’annonce quand l’appelant n’a appuyé sur aucune touche. Facultatif.",
  "field.invalidMessage": "Après une saisie incorrecte",
  "field.invalidMessage.help":
    "Diffusé avant de répéter l’annonce quand la saisie de l’appelant est incorrecte. Facultatif.",
  "field.finalMessage": "Quand les tentatives sont épuisées",
  "field.finalMessage.help":
    "Diffusé après la dernière saisie incorrecte, avant que l’appel sorte par « Saisie incorrecte ». Il n’est pas diffusé après un silence. Facultatif.",
  "field.promptReview": "Dernière vérification de l’annonce",
  "field.promptReview.help":
    "Retient les touches avec lesquelles l’annonce a été vérifiée, pour vous prévenir quand elles changent.",
  "problem.SF3001":
    "« {widget} » n’a pas d’annonce : l’appelant entendrait un silence et ne saurait pas sur quelle touche appuyer. Rédigez, importez ou enregistrez une annonce.",
  "problem.SF3002":
    "La sortie « {exit} » de « {widget} » ne mène nulle part : l’appel de qui y arrive serait coupé. Reliez-la à un message ou à une messagerie vocale.",
  "problem.SF3003":
    "La sortie « {exit} » de « {widget} » mène directement à « {target} » : l’appelant ne saurait pas ce qui s’est passé. Faites d’abord entendre un message ou une messagerie vocale.",
  "problem.SF3004":
    "La sortie « {exit} » de « {widget} » ramène directement à cette même étape : l’appelant réentendrait la même annonce sans comprendre pourquoi. Faites d’abord entendre un message, ou menez ailleurs.",
  "problem.SF3007":
    "Les touches de « {widget} » ont changé depuis la dernière vérification de son annonce : l’appelant pourrait entendre de mauvaises touches. Écoutez l’annonce, puis confirmez-la ou modifiez-la.",
  "problem.SF2101":
    "L’appelant qui n’appuie sur rien reviendrait {visits|fois|fois} à « {widget} », soit plus que {minutes|minute|minutes}, la durée maximale d’un appel : la ligne reste occupée jusqu’à la coupure. Menez-le ailleurs quand il ne saisit rien, ou autorisez moins de passages.",
  "problem.SF3018":
    "« {setting} », dans « {widget} », n’est jamais entendu, car l’annonce n’est pas répétée : l’appelant n’y apprendrait pas ce qui s’est passé. Autorisez une répétition, ou supprimez ce message.",
  "fix.confirmPrompt": "Confirmer l’annonce de « {widget} »",
  "fix.insertMessage": "Insérer le message « {text} »",
  "fix.limitVisits": "Limiter chaque étape à {visits|passage|passages} par appel",
};
