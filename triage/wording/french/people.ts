import type { PEOPLE as ENGLISH } from '../english/people.ts'
import type { Said } from '../wording.ts'

export const PEOPLE: Said<typeof ENGLISH> = {
  cannotTellArticle: [
    'Il me faudrait plus de détails pour dire quel article c’est.',
    'Cela ne me suffit pas pour citer un article.'
  ],
  cannotTellFix: missing => [
    `Sans ${missing}, je ne peux pas dire si vous avez le correctif.`,
    `Il me faut ${missing} pour dire si vous avez le correctif.`
  ],
  saysLater: (article, fix) => `Selon ${article}, il est présent à partir de ${fix}.`,
  personLooks: [
    'Quelqu’un peut regarder avec vous.',
    'Quelqu’un du support pourrait regarder avec vous.'
  ],
  noneForEvent: event => [
    `${event} : je n’ai trouvé aucun article qui le décrive.`,
    `${event} : je n’ai pas d’article à ce sujet.`
  ],
  nothingBetter: (articles, count) => [
    `J’ai cherché à nouveau, et rien ne convient mieux que ${articles}.`,
    `Rien de nouveau : ${articles} ${count === 1 ? 'reste le plus proche' : 'restent les plus proches'}.`
  ],
  noOther: [
    'Je n’ai trouvé aucun autre article qui convienne.',
    'Je n’ai pas d’autre article qui convienne.'
  ],
  noArticleFor: product => [
    `Je n’ai trouvé aucun article à ce sujet pour ${product}.`,
    `Je n’ai rien là-dessus pour ${product}.`
  ],
  noArticle: ['Je n’ai trouvé aucun article à ce sujet.', 'Je n’ai pas d’article là-dessus.'],
  lookAgain: [
    'S’il y a un message à l’écran, envoyez-le mot pour mot, et je chercherai à nouveau.',
    'Dites-moi quel programme c’est et ce qu’il affiche, et je chercherai encore.'
  ],
  offTopic: ['Je n’ai pas d’article pour cela.', 'Là, je ne peux pas vous aider.'],
  personHelps: ['Quelqu’un peut vous aider.', 'Quelqu’un en sait peut-être plus.'],
  personHelpsWithAll: [
    'Quelqu’un peut vous aider ; je transmettrai tout ce que nous avons.',
    'Quelqu’un verrait tout ce que vous m’avez dit.'
  ],
  handedOver: machine => [
    `Il faut que quelqu’un s’en charge${machine === null ? '' : `, au sujet de ${machine}`}.`,
    'Quelqu’un s’en occupe maintenant.'
  ],
  caseStill: number => `C’est toujours le dossier ${number}.`,
  whenAnswered: [
    'Je ne peux pas dire quand quelqu’un répondra.',
    'Cela dépend du support. Je ne vois pas sa file d’attente.'
  ],
  solvedAdded: ['Bien. Je l’ai ajouté au dossier.', 'Tant mieux. C’est noté dans le dossier.'],
  added: ['Ajouté au dossier.', 'C’est aussi dans le dossier.']
}
