import type { Translated } from "../widgets/widget-definition.js";
import type { runtimeEn } from "./runtime.en.js";

/** What the runtime says of a stored call it cannot restore, and why a call could not go on. */
export const runtimeFr: Translated<typeof runtimeEn> = {
  "problem.SF9001":
    "L’appel conservé a été écrit par une autre version du moteur ({found} ; celle-ci est {expected}) et n’a pas été repris, pour qu’il ne se poursuive pas de travers. Reprenez-le avec le moteur qui l’a écrit.",
  "problem.SF9002":
    "L’appel conservé appartient à un autre parcours ou à une autre version ({found}) que celle-ci ({expected}) et n’a pas été repris. Reprenez-le avec sa propre version du parcours.",
  "problem.SF9003":
    "L’appel conservé connaît les étapes de type « {type} » en version {found}, ce moteur en version {expected} : il n’a pas été repris. Reprenez-le avec les étapes avec lesquelles il a commencé.",
  "problem.SF9004":
    "Ce n’est pas l’état conservé d’un appel ({reason} à l’emplacement {path}) : rien n’a été repris. Vérifiez ce que rend le stockage.",
  "problem.SF9005":
    "L’appel conservé se trouve à « {widget} » dans un état que cette étape n’a pas ({state}) : il n’a pas été repris. Reprenez-le avec les étapes avec lesquelles il a commencé.",
  "problem.SF9101":
    "Le côté téléphonique n’a pas pu faire ce que l’appel demandait : l’appelant a été mené à la sortie d’erreur du parcours, ou a entendu un message d’excuse. Vérifiez la liaison téléphonique.",
  "problem.SF9102":
    "Le côté téléphonique n’a pas répondu à temps : l’appelant a été mené à la sortie d’erreur du parcours, ou a entendu un message d’excuse. Vérifiez la liaison téléphonique.",
  "problem.SF9103":
    "Une étape a échoué à cause d’une erreur dans son programme : l’appelant a été mené à la sortie d’erreur du parcours, ou a entendu un message d’excuse. Prévenez l’auteur de ce type d’étape.",
  "problem.SF9104":
    "L’appel est arrivé à une liaison qui ne mène nulle part : l’appelant a été mené à la sortie d’erreur du parcours, ou a entendu un message d’excuse. Reliez-la et publiez de nouveau.",
  "problem.SF9105":
    "L’appel a été transmis trop souvent d’une ligne à l’autre et ne l’a plus été. Évitez que des lignes renvoient l’une vers l’autre.",
  "problem.SF9106":
    "Une étape n’attendait rien et aurait laissé l’appelant dans le silence pour toujours : il a été mené à la sortie d’erreur du parcours, ou a entendu un message d’excuse. Prévenez l’auteur de ce type d’étape.",
  "problem.SF9107":
    "L’appel a épuisé une limite du parcours : l’appelant a été mené à la sortie d’erreur du parcours, ou a entendu un message d’excuse. Cherchez une boucle, ou relevez la limite.",
};
