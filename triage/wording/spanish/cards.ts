import type { CARD as ENGLISH } from '../english/cards.ts'
import type { Said } from '../wording.ts'

export const CARD: Said<typeof ENGLISH> = {
  wentBy: 'En esto me he basado. Pulse lo que no sea correcto.',
  updated: month => `actualizado en ${month}`,
  inEnglish: 'en inglés',
  read: 'Leer',
  readArticle: (article, title) => `Leer ${article}: ${title}`,
  showMore: 'Mostrar más',
  machineList: count => `Los ${count} equipos (CSV)`,
  pickOne: 'Elija',
  choose: 'Elegir',
  choices: listed => `Puede responder: ${listed}.`,
  place: (place, title) => `${place}. ${title}`,
  chosen: words => `✓ ${words}`,
  change: 'Cambiar',
  startPaste: 'Pegar un evento',
  copySteps:
    '1. En el Visor de eventos, haga doble clic en el evento.\n' +
    '2. Pulse Copiar, o elija «Copiar detalles como texto».\n' +
    '3. Vuelva aquí y péguelo con Ctrl+V.',
  startExample: 'Ver un ejemplo',
  privacy: 'Qué hacemos con lo que escribe'
}
