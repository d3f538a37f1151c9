import type { CARD as ENGLISH } from '../english/cards.ts'
import type { Said } from '../wording.ts'

export const CARD: Said<typeof ENGLISH> = {
  wentBy: 'Voici ce que j’ai retenu. Touchez ce qui n’est pas exact.',
  updated: month => `mis à jour en ${month}`,
  inEnglish: 'en anglais',
  read: 'Lire',
  readArticle: (article, title) => `Lire ${article} : ${title}`,
  showMore: 'Afficher plus',
  machineList: count => `Les ${count} ordinateurs (CSV)`,
  pickOne: 'Choisissez',
  choose: 'Choisir',
  choices: listed => `Vous pouvez répondre : ${listed}.`,
  place: (place, title) => `${place}. ${title}`,
  chosen: words => `✓ ${words}`,
  change: 'Modifier',
  startPaste: 'Coller un événement',
  copySteps:
    '1. Dans l’Observateur d’événements, double-cliquez sur l’événement.\n' +
    '2. Cliquez sur « Copier » ou « Copier les détails en tant que texte ».\n' +
    '3. Revenez ici et collez avec Ctrl+V.',
  startExample: 'Voir un exemple',
  privacy: 'Ce que nous faisons de vos messages'
}
