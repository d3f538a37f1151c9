import type { CARD as ENGLISH } from '../english/cards.ts'
import type { Said } from '../wording.ts'

export const CARD: Said<typeof ENGLISH> = {
  wentBy: 'Davon bin ich ausgegangen. Tippen Sie auf das, was nicht stimmt.',
  updated: month => `aktualisiert im ${month}`,
  inEnglish: 'auf Englisch',
  read: 'Lesen',
  readArticle: (article, title) => `${article} lesen: ${title}`,
  showMore: 'Mehr anzeigen',
  machineList: count => `Alle ${count} Computer (CSV)`,
  pickOne: 'Wählen Sie aus',
  choose: 'Auswählen',
  choices: listed => `Sie können antworten: ${listed}.`,
  place: (place, title) => `${place}. ${title}`,
  chosen: words => `✓ ${words}`,
  change: 'Ändern',
  startPaste: 'Ereignis einfügen',
  copySteps:
    '1. Doppelklicken Sie in der Ereignisanzeige auf das Ereignis.\n' +
    '2. Klicken Sie auf „Kopieren“ oder „Details als Text kopieren“.\n' +
    '3. Kommen Sie hierher zurück, und fügen Sie es mit Strg+V ein.',
  startExample: 'Ein Beispiel ansehen',
  privacy: 'Was mit Ihren Angaben geschieht'
}
