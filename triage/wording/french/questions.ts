import type { QUESTIONS as ENGLISH } from '../english/questions.ts'
import type { Said } from '../wording.ts'
import { of } from './of.ts'

export const QUESTIONS: Said<typeof ENGLISH> = {
  whatIsWrong: [
    'Qu’est-ce qui ne va pas ? Dites-le en une phrase, ou collez l’événement de l’Observateur d’événements.',
    'Dites-moi ce qui se passe, ou collez l’événement.'
  ],
  nothingYet: 'Je n’ai pas encore trouvé d’article pour cela.',
  whichProgram: [
    'Quel programme et quelle version, et que dit l’écran ?',
    'Dans quel programme ou service cela arrive-t-il ?'
  ],
  whichMessage: [
    'Y a-t-il un message ? Recopiez-le tel quel, et dites-moi depuis quand.',
    'Que dit l’écran, mot pour mot ? Et qu’est-ce qui a changé avant ?'
  ],
  doYouRun: (article, products, count) => [
    `${article} concerne ${products}. ${count === 1 ? 'L’avez-vous' : 'En avez-vous un'} ?`,
    `Avez-vous ${products} ? C’est le sujet de ${article}.`
  ],
  whatAboutIt: services => [
    `Que se passe-t-il avec ${services} ?`,
    `Qu’est-ce qui ne va pas avec ${services} ?`
  ],
  whichProduct: (family, place) => [
    `Quel ${family} est installé ${place} ?`,
    `J’ai encore besoin de savoir quel ${family} c’est.`
  ],
  whichVersion: (family, place) => [
    `Quelle version ${of(family)} est installée ${place} ?`,
    `J’ai encore besoin de la version ${of(family)}.`
  ],
  whatRuns: place => [
    `Qu’est-ce qui est installé ${place} ?`,
    `J’ai encore besoin de savoir ce qui est installé ${place}.`
  ],
  whichSource: id => [
    `Le numéro ${id} ne suffit pas à dire quel événement c’est. Quelle est sa source ? Ou collez son texte.`,
    `J’ai encore besoin de la source de l’événement ${id}, ou de son texte.`
  ],
  isAnotherLogged: [
    'L’un de ceux-ci est-il consigné juste à côté ?',
    'Regardez juste avant et après dans le journal : l’un de ceux-ci y est-il ?'
  ],
  whichServicePack: release => [
    `${release}. Quel Service Pack ?`,
    `Quel Service Pack a ${release} ?`,
    `J’ai encore besoin de savoir quel Service Pack a ${release}.`
  ],
  whichServicePackOn: (product, machines) => [
    `Quel Service Pack de ${product} y a-t-il sur ${machines} ?`,
    `Quel Service Pack de ${product} avez-vous sur ${machines} ?`
  ],
  isLevelIn: level => [
    `${level} est-il installé maintenant sur l’ordinateur en panne ? Sinon, quel Service Pack ?`,
    `L’ordinateur en panne a-t-il maintenant ${level}, ou quel Service Pack ?`
  ],
  whichMachine: ['Quel ordinateur est-ce ? Écrivez son nom.', 'Comment s’appelle l’ordinateur ?'],
  whichEvent: [
    'Quel événement est-ce ? Collez-le, ou écrivez son numéro et sa source.',
    'Collez le bon événement, ou écrivez son numéro et sa source.'
  ],
  isItThisOne: ['Est-ce celui-ci ?', 'Celui-ci convient-il ?'],
  whichOfThese: ['Lequel est-ce ?', 'Lequel convient le mieux ?'],
  isSameOn: (machine, release) => [
    `Y a-t-il aussi ${release} sur ${machine} ?`,
    `Est-ce aussi ${release} sur ${machine} ?`
  ],
  isSameServer: (name, release) => [
    `Est-ce le même serveur que celui ${of(name)}, avec ${release} ?`,
    `Ou est-ce le serveur dont ${name} m’a parlé, avec ${release} ?`
  ],
  yesToWhich: ['Lequel, exactement ?', 'Veuillez en choisir un.'],
  noToWhich: ['Alors lequel ?', 'Dites-moi lequel c’est.'],
  didItHelp: ['Est-ce résolu ?', 'Est-ce que cela remarche ?'],
  whatIsDifferent: [
    'Qu’est-ce qui est différent ? Donnez-moi la bonne valeur.',
    'Dites-moi ce qui n’est pas exact.'
  ],
  whatNext: [
    'Dites-moi ce que vous voyez, ou choisissez ci-dessous.',
    'Essayez avec d’autres mots, ou collez un événement.'
  ],
  nameIt: ['Lequel ? Écrivez le nom que vous connaissez.', 'Écrivez le nom avec la version.'],
  noSuchLevel: (level, product, last) => [
    `Je ne connais pas ${level} pour ${product} : le dernier que je connais est ${last}.`,
    `À ma connaissance, ${product} s’arrête à ${last}, donc ${level} vient d’autre chose.`
  ],
  needNumber: [
    'Il me faut son numéro : le plus récent n’est pas le même pour tous.',
    'Quel est son numéro ?'
  ],
  oneFirst: ['Commençons par un seul. Qu’a-t-il ?', 'Un à la fois : dites-moi ce qu’a le premier.'],
  oneMachine: levels => [
    `${levels} : un ordinateur à la fois. Qu’a celui qui est en panne ?`,
    `Je ne peux voir qu’un ordinateur à la fois, pas ${levels}. Donnez-moi celui qui est en panne.`
  ]
}
