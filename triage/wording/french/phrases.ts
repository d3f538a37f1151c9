import type { PHRASES as PHRASES_ENGLISH, TOPICS as TOPICS_ENGLISH } from '../english/phrases.ts'
import type { Said } from '../wording.ts'
import { of } from './of.ts'

export const PHRASES: Said<typeof PHRASES_ENGLISH> = {
  gap: ' ',
  quoted: text => `« ${text} »`,
  cited: (article, lines, text) => `${article}, ${lines} : « ${text} »`,
  behindColon: sentence =>
    /^[A-Z][a-z]/.test(sentence)
      ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
      : sentence,
  noServicePack: 'aucun Service Pack',
  withoutServicePack: 'sans Service Pack',
  noneInstalled: 'aucun',
  olderThan: level => `antérieur à ${level}`,
  laterOne: 'un plus récent',
  rollupFor: release => `le correctif cumulatif pour ${release}`,
  event: (id, source, machine, times) => {
    const from = source === null ? '' : ` (${source})`
    const where = machine === null ? '' : ` sur ${machine}`
    return `Événement ${id}${from}${where}${times > 1 ? `, ${times} fois` : ''}`
  },
  onMachine: machine => `sur ${machine}`,
  onServer: 'sur le serveur',
  onComputer: 'sur l’ordinateur',
  more: count => `${count} autres`,
  thatMachine: 'cet ordinateur',
  mailServer: 'le serveur de messagerie',
  virtualServer: 'le serveur virtuel',
  lines: (first, last) => (first === last ? `ligne ${first}` : `lignes ${first} à ${last}`),
  versionOf: product => `la version ${of(product)}`,
  servicePackOf: product => `le Service Pack ${of(product)}`,
  yourLanguage: 'votre langue'
}

export const TOPICS: Said<typeof TOPICS_ENGLISH> = {
  restart: 'redémarrage',
  again: 'si cela revient',
  when: 'quand cela arrive',
  contact: 'qui appeler',
  rights: 'qui peut le faire',
  undo: 'comment l’annuler',
  worked: 'comment voir que cela a marché',
  loss: 'risque de perte',
  safety: 'risques',
  waiting: 'si l’on peut laisser ainsi',
  duration: 'combien de temps cela prend',
  file: 'fichiers du correctif',
  amount: 'combien c’est',
  key: 'clé de Registre',
  cost: 'coût',
  workaround: 'autre moyen',
  source: 'où l’obtenir',
  fix: 'correctif',
  cause: 'cause',
  how: 'comment faire'
}
