import type { VERDICTS as ENGLISH } from '../english/verdicts.ts'
import type { Said } from '../wording.ts'
import { of } from './of.ts'

export const VERDICTS: Said<typeof ENGLISH> = {
  install: (fix, machine) => `Installez ${fix} ou une version ultérieure${on(machine)}.`,
  upgrade: (fix, machine) => `Passez à ${fix} ou à une version ultérieure${on(machine)}.`,
  sameEvent: lines => `Votre événement est celui que décrit l’article (${lines}).`,
  older: level => `${level} est plus ancien que le correctif.`,
  notIn: level => `Vous dites que ${level} n’est pas installé.`,
  without: 'Sans Service Pack, vous n’avez pas encore le correctif.',
  asOf: month => `La dernière mise à jour de l’article date ${of(month)}.`,
  toBeSure: event =>
    `Pour en être sûr, cherchez l’événement ${event} dans l’Observateur d’événements et collez-le ici.`,
  fixIsIn: (release, fix) => `Vous avez déjà ce correctif : ${release} contient ${fix}.`,
  fixCameWith: fix => `Vous avez déjà ce correctif : il est venu avec ${fix}.`,
  containTheOnesBefore: 'Chaque Service Pack contient les précédents.',
  notTheCause: (article, machine) =>
    `Le problème${on(machine)} n’est donc pas celui de ${article}.`,
  personOrOther: [
    'Je peux transmettre cela à quelqu’un, avec tout ce que nous avons. Ou collez un ' +
      'autre événement consigné à côté.',
    'Quelqu’un peut prendre la suite ; je transmettrai tout. Je peux aussi regarder un autre événement.'
  ],
  doesNotCover: (article, product) => `${article} ne concerne pas ${product}.`,
  covers: products => `Il concerne ${products}.`,
  noneForYours: 'Je n’ai pas trouvé d’autre article qui convienne à votre système.',
  passToPerson: [
    'Je peux transmettre cela à quelqu’un, avec tout ce que vous m’avez dit.',
    'Quelqu’un peut prendre la suite, si vous voulez.'
  ],
  saysToDo: (article, sentence) => `${article} dit : « ${sentence} »`,
  speaksOf: article => `${article} en parle.`,
  saysAboutIt: article => `Voici ce que dit ${article}.`,
  byDesign: 'Selon l’article, ce comportement est voulu.',
  supportFix: 'L’article cite un correctif que fournit le support Microsoft.',
  refersTo: article => `Il renvoie à ${article}.`,
  refersElsewhere: article => `Il renvoie à ${article}, que je n’ai pas ici.`,
  sayShow: article => `Dites « montre ${article} » pour le lire.`,
  shown: (article, month) => [
    `${article}${month === null ? '' : `, dernière mise à jour en ${month}`}.`,
    `Une fois encore : ${article}.`
  ],
  articleGoesOn: line => `L’article continue jusqu’à la ligne ${line}.`,
  notHere: article => [
    `${article} n’est pas parmi mes articles.`,
    `Je n’ai pas l’article ${article}.`
  ],
  noArticleYet: ['Nous n’avons pas encore d’article.', 'Il n’y a pas encore d’article à afficher.']
}

function on(machine: string | null): string {
  return machine === null ? '' : ` sur ${machine}`
}
