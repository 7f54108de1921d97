import type { audioEn } from "./audio.en.js";

/** Problems of custom audio files. */
export const audioFr: { readonly [Key in keyof typeof audioEn]: string } = {
  "problem.SF4101":
    "Le fichier pèse {megabytes} Mo, mais doit peser moins de {limit} Mo. Raccourcissez-le ou enregistrez-le en MP3 avec un débit plus faible (64 kbit/s suffisent largement au téléphone).",
  "problem.SF4102":
    "Ce n’est pas un fichier MP3 mais {format}, quoi qu’en dise son nom : l’appelant n’entendrait rien. Ouvrez-le dans un logiciel audio et exportez-le en MP3 ; le renommer ne suffit pas.",
  "problem.SF4103":
    "Le fichier ne contient aucun son : l’appelant n’entendrait rien. Exportez-le de nouveau en MP3 ou choisissez un autre fichier.",
  "problem.SF4104":
    "Le fichier s’arrête au milieu du son, comme après un téléchargement interrompu : l’appelant l’entendrait se couper. Écoutez la fin, ou importez-le de nouveau depuis l’original.",
  "problem.SF4105":
    "Le fichier contient des informations ajoutées par iTunes ou un appareil Apple ({entries}) ; certains systèmes téléphoniques butent dessus et l’appelant n’entend rien. Utilisez la copie nettoyée : le son est le même.",
  "problem.SF4106":
    "{pictures|image est jointe|images sont jointes} au fichier (une pochette par exemple, {kilobytes} ko) : certains systèmes téléphoniques essaient de la lire comme du son et l’appelant n’entend rien. Utilisez la copie nettoyée : le son est le même.",
  "problem.SF4107":
    "Les informations placées au début du fichier sont abîmées, si bien que les lecteurs ne trouvent pas le son : l’appelant n’entendrait rien. Utilisez la copie nettoyée.",
  "problem.SF4108":
    "Le fichier contient {bytes|octet|octets} qui ne sont pas du son : l’appelant peut entendre un craquement ou un blanc. Utilisez la copie nettoyée.",
  "problem.SF4109":
    "Le son change de fréquence d’échantillonnage ou de nombre de canaux en cours de route, comme dans les fichiers mis bout à bout : l’appelant peut l’entendre trop vite, trop lentement ou pas du tout. Exportez-le de nouveau en un seul MP3.",
  "problem.SF4110":
    "Le fichier contient un titre ou d’autres informations ({tags}) que l’appelant n’entend jamais. Il n’y a rien à faire ; la copie nettoyée ne contient que le son.",
  "word.format.m4a": "un fichier audio Apple (M4A)",
  "word.format.mp4": "un fichier vidéo ou audio MP4",
  "word.format.mov": "un fichier Apple QuickTime",
  "word.format.caf": "un fichier audio Apple (CAF)",
  "word.format.aiff": "un fichier audio Apple (AIFF)",
  "word.format.wav": "un fichier WAV",
  "word.format.ogg": "un fichier Ogg",
  "word.format.webm": "un fichier WebM",
  "word.format.flac": "un fichier FLAC",
  "word.format.aac": "un fichier AAC",
  "word.format.mp2": "un fichier MPEG d’un autre type (MP1 ou MP2)",
  "word.format.amr": "un enregistrement de téléphone mobile (AMR)",
  "word.format.wma": "un fichier Windows Media",
  "word.format.au": "un fichier AU",
  "word.format.midi": "un fichier MIDI, qui contient des notes et aucun son",
  "word.format.zip": "une archive ZIP",
  "word.format.pdf": "un document PDF",
  "word.format.html": "une page web",
  "word.format.unknown": "autre chose",
};
