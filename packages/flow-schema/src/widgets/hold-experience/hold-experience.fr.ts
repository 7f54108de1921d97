import type { Translated } from "../widget-definition.js";
import type { holdExperienceEn } from "./hold-experience.en.js";

export const holdExperienceFr: Translated<typeof holdExperienceEn> = {
  "widget.holdExperience": "Musique d’attente",
  "widget.holdExperience.description":
    "Définit ce que l’appelant entend à partir d’ici pendant qu’il attend un agent.",
  "widget.holdExperience.summary": "Diffusée pendant l’attente",
  "widget.holdExperience.summary.announced":
    "Diffusée pendant l’attente, avec le temps d’attente estimé",
  "widget.holdExperience.name": "Titre",
  "widget.holdExperience.name.help": "Un nom pour vous y retrouver. L’appelant ne l’entend jamais.",
  "widget.holdExperience.audio": "Audio",
  "widget.holdExperience.audio.help":
    "Diffusé en boucle pendant que les postes des agents sonnent. Si vous ne choisissez rien, l’appelant entend la musique par défaut : il n’attend jamais en silence.",
  "widget.holdExperience.announceWait": "Annoncer le temps d’attente",
  "widget.holdExperience.announceWait.help":
    "Indique à l’appelant son temps d’attente probable, une première fois au bout de 30 secondes. Désactivé par défaut.",
  "widget.holdExperience.announceEveryMs": "Répéter l’annonce toutes les",
  "widget.holdExperience.announceEveryMs.help":
    "Le temps entre deux annonces, de 15 secondes à 10 minutes. Par défaut : 60 secondes.",
  "widget.holdExperience.exit.next": "Ensuite",
};
