import type { PHRASES as PHRASES_ENGLISH, TOPICS as TOPICS_ENGLISH } from '../english/phrases.ts'
import type { Said } from '../wording.ts'

export const PHRASES: Said<typeof PHRASES_ENGLISH> = {
  gap: ' ',
  quoted: text => `„${text}“`,
  cited: (article, lines, text) => `${article}, ${lines}: „${text}“`,
  behindColon: sentence => sentence,
  noServicePack: 'kein Service Pack',
  withoutServicePack: 'ohne Service Pack',
  noneInstalled: 'keines',
  olderThan: level => `älter als ${level}`,
  laterOne: 'ein späteres',
  rollupFor: release => `das Hotfix-Rollup für ${release}`,
  event: (id, source, machine, times) => {
    const from = source === null ? '' : ` (${source})`
    const where = machine === null ? '' : ` auf ${machine}`
    return `Ereignis ${id}${from}${where}${times > 1 ? `, ${times}-mal` : ''}`
  },
  onMachine: machine => `auf ${machine}`,
  onServer: 'auf dem Server',
  onComputer: 'auf dem Computer',
  more: count => `${count} weiteren`,
  thatMachine: 'diesem Computer',
  mailServer: 'der Mailserver',
  virtualServer: 'der virtuelle Server',
  lines: (first, last) => (first === last ? `Zeile ${first}` : `Zeilen ${first} bis ${last}`),
  versionOf: product => `die Version von ${product}`,
  servicePackOf: product => `das Service Pack von ${product}`,
  yourLanguage: 'Ihre Sprache'
}

export const TOPICS: Said<typeof TOPICS_ENGLISH> = {
  restart: 'Neustart',
  again: 'ob es wiederkommt',
  when: 'wann es auftritt',
  contact: 'Ansprechpartner',
  rights: 'wer das darf',
  undo: 'wie man es rückgängig macht',
  worked: 'woran man den Erfolg sieht',
  loss: 'ob etwas verloren geht',
  safety: 'Risiken',
  waiting: 'ob man es so lassen kann',
  duration: 'wie lange es dauert',
  file: 'Dateien der Korrektur',
  amount: 'wie viel das ist',
  key: 'Registrierungsschlüssel',
  cost: 'Kosten',
  workaround: 'ein anderer Weg',
  source: 'wo man es bekommt',
  fix: 'Korrektur',
  cause: 'Ursache',
  how: 'wie man es macht'
}
