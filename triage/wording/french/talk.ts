import type { TALK as ENGLISH } from '../english/talk.ts'
import type { Said } from '../wording.ts'
import { of } from './of.ts'

export const TALK: Said<typeof ENGLISH> = {
  correction: (now, before) => `Bien noté : ${now}, et non ${before}.`,
  fitsToo: ['Cela convient aussi.', 'Cela convient également.'],
  narrowed: ['Cela m’aide.', 'Cela réduit les possibilités.'],
  afterAll: ['Finalement, il convient.', 'Avec cela, c’est bien celui-ci, semble-t-il.'],
  ratherThis: ['Alors celui-ci convient mieux.', 'Dans ce cas, c’est plutôt celui-ci.'],
  anotherProblem: [
    'C’est un autre problème, je le regarde à part. Dites « revenir » pour retrouver le précédent.',
    'Je prends cela comme un problème à part ; « revenir » ramène au précédent.'
  ],
  keptForLater: words => [
    `Finissons d’abord celui-ci ; j’ai gardé « ${words} » pour après.`,
    `Une chose à la fois : « ${words} » vient ensuite.`
  ],
  alsoMentioned: words => [
    `Vous avez aussi parlé de « ${words} ».`,
    `Il reste encore « ${words} ».`
  ],
  nextProblem: words => [`Passons à « ${words} ».`, `Voyons « ${words} ».`],
  leftOut: words => [`D’accord, sans « ${words} ».`, `Alors je laisse « ${words} » de côté.`],
  notToldYet: name => [
    `Vous ne m’avez encore rien dit de « ${name} ». Qu’est-ce qui ne va pas ?`,
    `Qu’a « ${name} » exactement ? Vous n’en avez pas encore parlé.`
  ],
  noneWaiting: [
    'Vous ne m’avez pas parlé d’un autre problème.',
    'Il n’y a pas d’autre problème pour l’instant.'
  ],
  backAgain: ['Revenons à celui-là.', 'Nous revoilà sur celui-là.'],
  onlyThisOne: ['Vous ne m’avez parlé que de celui-ci.', 'Il n’y en a pas d’autre pour l’instant.'],
  undone: ['Un pas en arrière.', 'J’ai retiré votre dernière réponse.'],
  nothingToUndo: ['Il n’y a encore rien à annuler.', 'Aucune réponse avant celle-ci.'],
  newMachine: machine => [
    `${machine} est un autre ordinateur, je ne reprends donc rien du précédent.`,
    `Je regarde ${machine} à part.`
  ],
  otherMachine: ['C’est un autre ordinateur.', 'Cela fait donc un ordinateur de plus.'],
  fineThere: machine => [
    `Alors ${machine} n’est pas concerné. Si cela y arrive aussi, dites-le-moi.`,
    `Je laisse ${machine} de côté tant que tout y marche.`
  ],
  machineNeeds: (machine, fix) => [`Il faut ${fix} ou une version ultérieure sur ${machine}.`],
  machineHasFix: (machine, fix) => [`${machine} a déjà le correctif : il est venu avec ${fix}.`],
  machineNotCovered: (machine, article) => [
    `${article} ne concerne pas ce qui est installé sur ${machine}.`
  ],
  machineRead: (machine, article) => [`Sur ${machine}, faites ce que dit ${article}.`],
  machineOpen: machine => [`Je ne sais pas encore ce qu’il faut pour ${machine}.`],
  machinesNoted: count => `J’ai noté ce qui est installé sur ${count} ordinateurs.`,
  machinesCounted: (all, { need, have, notCovered, read, open }) => {
    const parts = [
      ...(need === 0
        ? []
        : [need === 1 ? 'Un seul a besoin du correctif.' : `${need} ont besoin du correctif.`]),
      ...(have === 0 ? [] : [have === 1 ? 'Un seul l’a déjà.' : `${have} l’ont déjà.`]),
      ...(read === 0 ? [] : [`L’article en concerne ${read}.`]),
      ...(notCovered === 0 ? [] : [`Il n’en concerne pas ${notCovered}.`]),
      ...(open === 0 ? [] : [`Pour ${open}, je ne peux pas le dire.`])
    ]
    return `Vous avez cité ${all} ordinateurs. ${parts.join(' ')}`
  },
  moreMachines: left => `Et ${left} de plus.`,
  rowsLeftOut: rows =>
    rows === 1
      ? 'J’ai laissé une ligne de côté : je n’ai pas pu lire de quel ordinateur il s’agit.'
      : `J’ai laissé ${rows} lignes de côté : je n’ai pas pu lire de quels ordinateurs il s’agit.`,
  ruledOut: (articles, count) =>
    count === 1 ? `Alors ${articles} est exclu.` : `Alors ${articles} sont exclus.`,
  noted: words => [
    `C’est noté : « ${words} ».`,
    `Je le garde en tête : « ${words} ».`,
    `J’ai ajouté « ${words} ».`
  ],
  notedEvent: event => [
    `C’est noté : ${event}. Cela ne change rien ici.`,
    `Je garde ceci en tête : ${event}.`
  ],
  sameAnswer: ['C’est bien ce que j’ai.', 'Je l’avais déjà, donc rien ne change.'],
  recap: facts => [`Pour l’instant : ${facts}.`, `Ce que j’ai : ${facts}.`],
  recapNothing: [
    'Pour l’instant, je ne sais rien de votre cas.',
    'Vous ne m’avez encore rien dit.'
  ],
  stillSo: verdict => [`Même réponse qu’avant : ${verdict}`, `Cela ne change rien : ${verdict}`],
  stillThisArticle: article => [
    `${article} convient toujours : son texte est plus haut.`,
    `Cela ne change rien pour ${article}.`
  ],
  thatOne: fix => [
    `Oui, celui-là : le correctif est venu avec ${fix}.`,
    `Oui. Le correctif est dans ${fix}.`
  ],
  wouldNotCover: (article, product) => [
    `${article} ne cite pas ${product}, je ne peux donc pas le dire.`,
    `Je ne peux pas le dire : ${product} n’est pas dans la liste de ${article}.`
  ],
  laterHolds: (level, fix) => [
    `Oui : ${level} contient aussi ${fix}.`,
    `Cela suffit : ${level} contient ${fix}.`
  ],
  tooEarly: (level, fix) => [
    `Non : ${level} est plus ancien que ${fix}, qui contient le correctif.`,
    `${level} ne suffit pas. Le correctif est venu avec ${fix}.`
  ],
  levelWithFix: fix => [`Le correctif est venu avec ${fix}.`, `Le correctif est dans ${fix}.`],
  levelHasFix: (level, fix) => [
    `${level} contient ${fix}, qui a le correctif.`,
    `Le correctif est venu avec ${fix}, et ${level} le contient.`
  ],
  levelLacksFix: (level, fix) => [
    `${level} est plus ancien que ${fix}, qui a le correctif.`,
    `Le correctif est venu avec ${fix}, après ${level}.`
  ],
  names: (article, services) => [
    `${article} cite aussi ${services}.`,
    `Oui : ${services}, c’est dans ${article}.`
  ],
  namesNot: (article, services) => [
    `${article} ne cite pas ${services}.`,
    `Il n’y a rien sur ${services} dans ${article}.`
  ],
  whereItWas: article => [
    `C’est là que ${article} dit de le prendre. L’adresse n’existe peut-être plus ; quelqu’un peut alors vous aider.`,
    `${article} dit où c’était à l’époque.`
  ],
  whereToGet: article => [
    `${article} dit où est le correctif, mais pas où l’obtenir. Quelqu’un peut vous aider.`,
    `${article} ne dit pas où l’obtenir.`
  ],
  otherWay: article => [
    `${article} ne donne pas d’autre moyen. Quelqu’un en connaît peut-être un.`,
    `Je ne trouve pas d’autre moyen dans ${article}.`
  ],
  givesAsCause: article => [
    `Je comprends votre doute. Voici la cause que donne ${article}.`,
    `C’est ce que ${article} donne comme cause. Quelqu’un peut regarder avec vous.`
  ],
  saysToDoThis: article => [
    `Voici ce que ${article} dit de faire.`,
    `${article} dit de faire ceci.`
  ],
  warnsAndNoOther: article => [
    `${article} met en garde contre cela et ne donne pas d’autre moyen. Quelqu’un en connaît peut-être un.`,
    `C’est à vous de voir. Voici la mise en garde de ${article} ; il ne donne pas d’autre moyen.`
  ],
  listedOnly: article => [
    `${article} ne cite que ceux-ci. Il ne dit rien de ce qui précède.`,
    `Je ne peux pas dire comment cela aurait été. ${article} concerne ceux-ci.`
  ],
  eventOf: (article, event) => [
    `Je parle de l’événement ${event}, tel que le décrit ${article}.`,
    `C’est l’événement ${event}. Voici les lignes de ${article}.`
  ],
  meansLevelOf: product => [
    `Je parle du Service Pack ${of(product)}.`,
    `Il s’agit de celui ${of(product)}.`
  ],
  orSecondWay: article => [
    `Est-ce résolu ? Sinon, ${article} donne un autre moyen.`,
    `Si cela n’a pas aidé, voici ce que ${article} dit d’essayer ensuite.`
  ],
  workaround: article => [
    `${article} donne une solution de contournement.`,
    `Voici ce que ${article} dit de faire dans ce cas.`
  ],
  articleSays: article => [`Voici ce que ${article} en dit.`, `${article} a ceci à ce sujet.`],
  saysAbout: (article, about) => [
    `Voici ce qu’en dit ${article} (${about}).`,
    `Sur ce point (${about}), ${article} a ceci.`
  ],
  saysNothing: (article, about) => [
    `${article} n’en dit rien (${about}). Quelqu’un le sait peut-être.`,
    `Il n’y a rien à ce sujet (${about}) dans ${article}. Vous pouvez le lire, ou demander à quelqu’un.`
  ],
  yesSays: article => [`Oui, ${article} le dit.`, `Oui. Voici le texte de ${article}.`],
  closest: article => [
    `C’est ce que je trouve de plus proche dans ${article}.`,
    `${article} n’en est pas plus proche qu’ici.`
  ],
  notInArticle: article => [
    `${article} ne le dit pas. Quelqu’un le sait peut-être.`,
    `Ce n’est pas dans ${article}. Vous pouvez le lire, ou demander à quelqu’un.`
  ],
  goesOnSo: article => [
    `${article} ne dit pas que cela passe tout seul. Voici ce qu’il décrit.`,
    `${article} ne dit pas si cela peut attendre. Il le décrit ainsi.`
  ],
  howOld: (article, month, products) => [
    `${article} a été mis à jour pour la dernière fois en ${month}, et il concerne ${products}. ` +
      'Si vous avez autre chose, dites « aucun de ceux-là », ou demandez à parler à quelqu’un.',
    `Il date ${of(month)}. Si vous n’avez pas ${products}, il ne convient peut-être pas : ` +
      'dites « aucun de ceux-là », ou demandez à parler à quelqu’un.'
  ],
  isAbout: article => [`${article} concerne ceux-ci.`, `Voici la liste de ${article}.`],
  isInList: (article, product) => [
    `${article} cite aussi ${product}.`,
    `Oui, ${product} est dans la liste de ${article}.`
  ],
  noStatus: article => [
    `${article} ne le dit pas et ne donne pas de correctif.`,
    `Il n’y a rien là-dessus dans ${article}.`
  ],
  nextTitles: ['Voici les suivants.', 'Les plus proches ensuite sont ceux-ci.'],
  noMoreTitles: ['Je n’en ai pas trouvé d’autres.', 'Aucun autre titre n’est proche.'],
  nextInstall: (fix, article) => [
    `Installez ${fix} ou une version ultérieure, comme le dit ${article}. Vérifiez ensuite si cela arrive encore.`,
    `L’étape suivante est ${fix}, selon ${article}. Quelqu’un peut vous aider.`
  ],
  nextRead: article => [
    `Suivez ce que dit ${article}, puis dites-moi si cela a aidé.`,
    `L’étape suivante est dans ${article}. Dites « afficher l’article » pour tout lire.`
  ],
  nobodyYet: [
    'Personne ne l’a encore. Dites « parler à quelqu’un », et je transmettrai.',
    'Je ne l’ai pas encore transmis. Pour cela, dites « parler à quelqu’un ».'
  ],
  nextPerson: [
    'Parlez à quelqu’un, ou collez un autre événement.',
    'Quelqu’un peut prendre la suite.'
  ],
  notBeforeWhich: [
    'Je ne peux pas le dire avant de savoir quel article convient.',
    'Cela dépend de l’article qui convient.'
  ],
  noneSays: [
    'Aucun des articles que j’ai cités ne le dit.',
    'Les articles que j’ai cités ne le disent pas. Vous pouvez les lire, ou demander à quelqu’un.'
  ],
  ifItIs: (article, answer) => `Si c’est ${article} : ${answer}`,
  noneNewer: [
    'Je n’ai que les articles qu’on m’a donnés, et aucun ne convient. Quelqu’un en sait peut-être plus.',
    'Je n’ai pas d’article plus récent. Je peux aussi transmettre cela à quelqu’un.'
  ],
  beyond: [
    'Les articles ne le disent pas. Vous pouvez les lire, ou demander à quelqu’un.',
    'Je ne sais que ce que disent les articles. Quelqu’un en sait peut-être plus.'
  ]
}
