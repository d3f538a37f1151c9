import type { Wording } from '../wording.ts'

export const LETTER = {
  writeAbove: 'Veuillez écrire au-dessus de cette ligne',
  yourMail: 'votre e-mail',
  answerWith: 'Répondez par l’une de ces réponses, ou avec vos propres mots :',
  forget: 'Voulez-vous être oublié ? Répondez alors à cet e-mail par « oubliez-moi ».'
} satisfies Wording['letter']
