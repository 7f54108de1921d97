import type { Translated } from "../widgets/widget-definition.js";
import type { problemsEn } from "./problems.en.js";

/** Problems that concern every flow; those of one widget stand in its folder. */
export const problemsFr: Translated<typeof problemsEn> = {
  "problem.SF1001":
    "Ce n’est pas un parcours lisible : le texte n’est pas du JSON valide ({reason}). Choisissez un fichier enregistré ou exporté comme parcours.",
  "problem.SF1002":
    "Le document dépasse {megabytes} Mo et n’a pas été ouvert. Un vrai parcours est bien plus petit : vérifiez qu’il s’agit du bon fichier.",
  "problem.SF1003":
    "Le parcours compte {found|étape|étapes}, mais {limit} au plus sont possibles. Répartissez-le sur plusieurs lignes.",
  "problem.SF1004":
    "Le document utilise le nom réservé « {key} » et n’a pas été ouvert. Renommez-le ou supprimez-le.",
  "problem.SF1005":
    "Le document comporte plus de {limit} niveaux d’imbrication, ou se contient lui-même, et n’a pas été ouvert. Vérifiez qu’il s’agit d’un parcours.",
  "problem.SF1006":
    "Le document contient une valeur impossible à conserver ({found}) à l’emplacement {path}. Supprimez-la.",
  "problem.SF1007":
    "« {key} », à l’emplacement {path}, est inconnu : il a été refusé plutôt que supprimé en silence. Corrigez son orthographe ou supprimez-le.",
  "problem.SF1008": "La valeur à l’emplacement {path} ne convient pas : {reason}. Corrigez-la.",
  "problem.SF1009":
    "Ce document vient d’une version plus récente ({found} ; celle-ci lit jusqu’à {known}) et n’a pas été ouvert, pour que rien ne soit perdu. Mettez Smartflow à jour.",
  "problem.SF1010":
    "Le document n’a pas pu être lu ({reason}). Fournissez des données simples, par exemple le texte d’un fichier.",
  "problem.SF1011":
    "« {id} » ne peut pas nommer une étape. Commencez par une lettre sans accent, puis utilisez au plus 63 lettres sans accent, chiffres, « _ » ou « - ».",
  "problem.SF1012":
    "Le document contient un nom de plus de {limit} caractères ({key}) et n’a pas été ouvert. Raccourcissez-le.",
  "problem.SF1013":
    "Dans « {widget} », deux éléments d’une liste portent le même identifiant « {id} » et ne peuvent pas être distingués. Donnez un autre identifiant à l’un des deux.",
  "problem.SF1014":
    "Les réglages de « {widget} » n’ont pas pu passer de la version {from} à la version actuelle ({reason}). Supprimez l’étape et ajoutez-la de nouveau.",
  "problem.SF1015":
    "La liste à l’emplacement {path} compte plus de {limit} éléments et n’a pas été ouverte. Vérifiez qu’il s’agit d’un parcours.",
  "problem.SF1101":
    "L’étape « {widget} » n’existe plus : la modification n’a pas été faite. Quelqu’un l’a peut-être supprimée entre-temps.",
  "problem.SF1102":
    "Une étape « {widget} » existe déjà : aucune autre n’a été ajoutée sous ce nom. Choisissez un autre identifiant.",
  "problem.SF1103":
    "La sortie « {exit} » de « {widget} » n’est pas reliée : la modification n’a pas été faite. Quelqu’un l’a peut-être déliée entre-temps.",
  "problem.SF1104":
    "La liste contient déjà un élément « {item} » : aucun autre n’a été ajouté sous cet identifiant. Choisissez-en un autre.",
  "problem.SF1105":
    "Le nouvel élément n’a pas d’identifiant valide et n’a pas été ajouté. Donnez-lui-en un.",
  "problem.SF1106":
    "« {property} » ne peut pas être retiré d’un parcours : la modification n’a pas été faite. Choisissez plutôt une autre valeur.",
  "problem.SF1107":
    "La sortie « {exit} » de « {widget} » mène déjà quelque part : rien n’y a été déplacé. Déliez-la d’abord.",
  "problem.SF1108":
    "« {widget} » n’a pas de réglage « {setting} » modifiable de cette façon : la modification n’a pas été faite. Quelqu’un l’a peut-être supprimé entre-temps.",
  "problem.SF1109":
    "La nouvelle valeur ne convient pas à « {property} » ({reason}) : la modification n’a pas été faite. Saisissez-en une autre.",
  "problem.SF1110":
    "L’identifiant de « {item} » ne peut pas changer, car des liaisons en dépendent. Ajoutez plutôt un nouvel élément.",
  "problem.SF2001":
    "Le parcours n’indique pas où les appels commencent : tout appelant n’entendrait qu’un message d’excuse. Ajoutez une première étape, ou choisissez-en une.",
  "problem.SF2002":
    "« {property} » mène à « {target} », qui n’existe pas : les appels qui y arrivent se termineraient par un message d’excuse. Choisissez une autre étape.",
  "problem.SF2003":
    "La sortie « {exit} » de « {widget} » mène à « {target} », qui n’existe pas : l’appel de qui y arrive serait coupé. Reliez-la à une autre étape.",
  "problem.SF2004":
    "« {widget} » garde une liaison sur la sortie « {exit} », qui n’existe plus : aucun appelant ne peut jamais la suivre. Supprimez cette liaison.",
  "problem.SF2005":
    "Aucun appel ne peut arriver à « {widget} » : personne n’entendra ce que vous y avez préparé. Reliez cette étape ou supprimez-la.",
  "problem.SF2006":
    "« {widget} » est du type « {type} », inconnu ici : les appels ne pourraient pas continuer à cette étape. Ajoutez l’extension dont elle provient, ou remplacez-la.",
  "problem.SF2007":
    "Certains réglages de « {widget} » ne sont pas valides : les appels ne pourraient pas continuer à cette étape. Ouvrez-la et corrigez-les.",
  "problem.SF2008":
    "La sortie « {exit} » de « {widget} » ne mène nulle part : l’appel de qui y arrive serait coupé. Reliez-la à une étape.",
  "problem.SF2009":
    "Les appels tourneraient en rond entre {widgets} sans que rien ne soit jamais demandé à l’appelant, jusqu’à la coupure. Rompez la boucle.",
  "problem.SF2010":
    "« {widget} » a deux sorties d’identifiant « {exit} » : l’appelant pourrait être mal orienté. Remplacez l’un des deux éléments par un nouveau.",
  "problem.SF2011":
    "Le parcours compte {found} étapes sur {limit} au plus. Répartissez-le sur plusieurs lignes avant qu’il ne puisse plus grandir.",
  "problem.SF4001":
    "« {setting} » de « {widget} » est vide : l’appelant entendrait un silence. Rédigez, importez ou enregistrez un message.",
  "problem.SF4002":
    "« {setting} » de « {widget} » compte {found} caractères ; beaucoup de voix en lisent {limit} au plus, et peu d’appelants écoutent aussi longtemps. Raccourcissez le texte, ou répartissez-le sur plusieurs messages.",
  "problem.SF4003":
    "« {language} » n’est pas une langue : aucune voix ne peut la parler et l’appelant n’entendrait rien. Choisissez une langue, par exemple fr-FR ou en-GB.",
  "problem.SF4004":
    "« {widget} » parle une autre langue ({language}) que le parcours ({locale}). Si son texte n’est pas dans cette langue, l’appelant ne comprendra pas la voix : choisissez la langue du parcours.",
  "problem.SF2012":
    "Le parcours compte {found|étape|étapes}, mais {limit} au plus peuvent être enregistrées : l’appelant continuerait d’entendre la dernière version qui a pu l’être. Répartissez-le sur plusieurs lignes.",
  "problem.SF2013":
    "Une autre étape s’appelle aussi « {widget} » : impossible de les distinguer dans les listes et dans l’historique des appels. Donnez à chacune son propre titre.",
  "problem.SF2014":
    "Aucune étape n’est prévue pour les appels qui rencontrent un problème : l’appelant entend un message d’excuse, puis l’appel se termine. Choisissez-en une, par exemple une messagerie vocale, pour lui offrir mieux.",
  "problem.SF2015":
    "En cas de problème, l’appel se poursuit à « {target} », qui ne commence par aucun message : l’appelant ne saurait pas ce qui s’est passé. Faites-la précéder d’un message s’il doit l’apprendre.",
  "problem.SF2103":
    "Les appels se terminent à « {widget} », ou y quittent le parcours : aucun appelant n’arriverait jamais à « {target} », placé derrière. Supprimez la liaison, ou placez cette étape avant « {widget} ».",
  "problem.SF2104":
    "L’appelant qui quitte « {widget} » par « {exit} » serait coupé sans avoir entendu un seul message. Insérez-en un, pour qu’il sache ce qui se passe.",
  "problem.SF2105":
    "Rien ne suit « {widget} » : l’appel se termine après ce message. Si c’est voulu, il n’y a rien à faire.",
  "problem.SF7001":
    "L’appelant de cette ligne peut demander à être rappelé, mais aucun message ne l’invite à appuyer sur * : personne ne le saurait. Dites-le dans un message entendu avant ou pendant l’attente.",
  "problem.SF7002":
    "À partir de « {widget} », plus aucun poste ne sonne : un rappel demandé là ne peut pas être automatique et reste à traiter à la main. Faites sonner quelqu’un plus loin s’il doit l’être.",
  "problem.SF8001":
    "« {widget} » désigne {kind} par une adresse ou un secret : quiconque peut lire le parcours pourrait s’en servir, et l’appelant n’entendrait plus rien après son expiration. Conservez-le dans votre espace de travail et choisissez-le par son identifiant.",
  "problem.SF8003":
    "« {widget} » et « {other} » conservent tous deux la saisie sous « {variable} » : la dernière remplace la précédente, et l’agent ne voit qu’elle. Utilisez deux noms si les deux sont utiles.",
  "problem.SF8004":
    "« {widget} » utilise {kind} qui n’existe pas (« {name} ») : l’appelant n’y attendrait personne ou n’y entendrait rien. Faites un autre choix.",
  "problem.SF8011":
    "Aucun parcours n’est publié sur la ligne « {line} » : l’appelant n’entendrait qu’un message d’excuse. Publiez-en un.",
  "problem.SF8012":
    "Personne n’est affecté à la ligne « {line} » : l’appelant n’entendrait qu’un message d’excuse. Affectez-lui un utilisateur ou une équipe.",
  "problem.SF8013":
    "Le numéro « {number} » de la ligne « {line} » ne peut pas être composé : aucun appel n’aboutirait. Saisissez-le avec son indicatif de pays, par exemple +33123456789.",
  "problem.SF8014":
    "La ligne « {line} » utilise le fuseau horaire « {zone} », qui est inconnu : l’appelant pourrait être rappelé au mauvais moment. Choisissez-en un autre.",
  "problem.SF8015":
    "Les rappels de la ligne « {line} » sont automatisés mais pas autorisés : l’appelant qui appuie sur * attendrait en vain. Autorisez-les, ou désactivez l’automatisation.",
  "problem.SF8016":
    "La ligne « {line} » a publié un autre parcours (« {published} ») que « {flow} » : l’appelant n’entendrait pas celui-ci. Publiez-le sur la ligne, ou vérifiez l’autre.",
  "fix.useFlowLanguage": "Utiliser la langue du parcours",
  "fix.startHere": "Faire commencer les appels à « {widget} »",
  "fix.disconnect": "Supprimer la liaison « {exit} »",
  "fix.removeWidget": "Supprimer « {widget} »",
  "fix.removeMessage": "Se passer de ce message",
  "word.exit.next": "Ensuite",
  "word.exit.otherwise": "Sinon",
  "word.exit.noInput": "Aucune saisie",
  "word.exit.invalidInput": "Saisie incorrecte",
  "word.exit.noAnswer": "Sans réponse",
  "word.exit.start": "Début",
  "word.exit.onError": "En cas de problème",
  "word.property.start": "Début",
  "word.property.onError": "En cas de problème",
  "word.property.name": "Nom",
  "word.property.locale": "Langue",
  "word.property.timeZone": "Fuseau horaire",
  "word.property.limits": "Limites",
  "word.setting.message": "Message",
  "word.setting.greeting": "Message d’accueil",
  "word.setting.noInputMessage": "Après un silence",
  "word.setting.invalidMessage": "Après une saisie incorrecte",
  "word.setting.finalMessage": "Quand les tentatives sont épuisées",
  "word.path.document": "le début du document",
  "word.reason.type": "elle manque ou n’est pas du bon type",
  "word.reason.tooSmall": "elle est trop petite ou trop courte",
  "word.reason.tooLarge": "elle est trop grande ou trop longue",
  "word.reason.format": "elle n’est pas écrite comme il faut",
  "word.reason.choice": "elle ne fait pas partie des valeurs possibles",
  "word.reason.id":
    "un identifiant commence par une lettre sans accent, suivie d’au plus 63 lettres sans accent, chiffres, « _ » ou « - »",
  "word.reason.object": "un objet est attendu",
  "word.reason.value": "elle n’est pas possible",
  "fix.retitle": "La renommer « {title} »",
  "word.kind.media": "un fichier audio",
};
