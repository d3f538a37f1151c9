import type {
  CHOICES as CHOICES_ENGLISH,
  LABELS as LABELS_ENGLISH,
  SYMPTOMS as SYMPTOMS_ENGLISH,
  TYPED as TYPED_ENGLISH
} from '../english/choices.ts'
import type { Said } from '../wording.ts'

export const CHOICES: Said<typeof CHOICES_ENGLISH> = {
  notSure: 'Je ne sais pas',
  none: 'Aucun Service Pack',
  another: 'Autre chose…',
  yes: 'Oui',
  no: 'Non',
  noneOfThese: 'Aucun de ceux-là',
  person: 'Parler à quelqu’un',
  startOver: 'Recommencer',
  nextProblem: 'L’autre problème',
  showArticle: 'Afficher l’article',
  openArticle: 'Ouvrir l’article',
  reply: 'Mettre dans une réponse',
  willTry: 'Je vais essayer',
  solved: 'C’est résolu',
  notSolved: 'Toujours en panne',
  changeWindows: 'Modifier Windows',
  changeServicePack: 'Modifier le Service Pack',
  changeProduct: 'Modifier le produit',
  changeEvent: 'Modifier l’événement',
  changeMachine: 'Modifier l’ordinateur',
  eventIsThere: id => `L’événement ${id} y est`,
  noEvent: id => `Pas d’événement ${id}`
}

export const TYPED: Said<typeof TYPED_ENGLISH> = {
  goBack: 'revenir',
  startOver: 'recommencer',
  showArticle: 'afficher l’article',
  show: number => `montre Q${number}`,
  showOwn: number => `montre HD-${number}`,
  isLevel: number => `c’est le SP${number}`
}

export const SYMPTOMS: Said<typeof SYMPTOMS_ENGLISH> = {
  'mail-stall': 'Un service de messagerie bloqué',
  'mail-problem': 'Un autre problème de messagerie',
  problem: 'Autre chose que la messagerie'
}

export const LABELS: Said<typeof LABELS_ENGLISH> = {
  event: 'Événement',
  machine: 'Ordinateur',
  windows: 'Windows',
  product: 'Produit',
  servicePack: 'Service Pack'
}
