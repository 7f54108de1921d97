import type { CliText } from "./en.js";

/** What the command line says, in French. */
export const cliFr: { readonly [Key in CliText]: string } = {
  "problem.SF9101": "Le fichier {file} n’existe pas. Vérifiez le chemin.",
  "problem.SF9102":
    "{file} est un dossier. Nommez les fichiers qu’il contient, par exemple {file}/*.json.",
  "problem.SF9103":
    "{file} ne peut pas être lu : {reason}. Vérifiez que vous avez le droit de le lire.",
  "problem.SF9104":
    "{file} n’est pas du texte. Un parcours ou un scénario est du JSON enregistré en UTF-8 : exportez-le de nouveau ou nommez un autre fichier.",
  "problem.SF9105":
    "L’entrée standard (-) ne se lit qu’une fois. Enregistrez l’un des deux dans un fichier.",
  "problem.SF9106": "{option} ne peut pas être {value}. Il faut {expected}.",
  "problem.SF9107":
    "{file} ne peut pas être écrit : {reason}. Vérifiez le chemin et vos droits d’écriture.",
  "cli.expected.at": "un instant avec son fuseau, par exemple 2026-03-02T10:00:00+01:00",
  "cli.expected.agents":
    "un ou plusieurs agents sous la forme nom@équipe,équipe:présence, par exemple anna@sales ben@sales,support:busy",
  "cli.input": "entrée standard",
  "cli.severity.error": "erreur",
  "cli.severity.warning": "attention",
  "cli.severity.info": "remarque",
  "cli.severity.unreadable": "illisible",
  "cli.check.clean": "aucun problème",
  "cli.count.files": "{count|fichier|fichiers}",
  "cli.count.errors": "{count|erreur|erreurs}",
  "cli.count.warnings": "{count|avertissement|avertissements}",
  "cli.count.notes": "{count|remarque|remarques}",
  "cli.count.unreadable": "{count|illisible|illisibles}",
};
