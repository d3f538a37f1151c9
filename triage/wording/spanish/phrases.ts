import type { PHRASES as PHRASES_ENGLISH, TOPICS as TOPICS_ENGLISH } from '../english/phrases.ts'
import type { Said } from '../wording.ts'

export const PHRASES: Said<typeof PHRASES_ENGLISH> = {
  gap: ' ',
  quoted: text => `«${text}»`,
  cited: (article, lines, text) => `${article}, ${lines}: «${text}»`,
  behindColon: sentence =>
    /^[A-Z][a-z]/.test(sentence)
      ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
      : sentence,
  noServicePack: 'ningún Service Pack',
  withoutServicePack: 'sin Service Pack',
  noneInstalled: 'ninguno',
  olderThan: level => `anterior a ${level}`,
  laterOne: 'uno posterior',
  rollupFor: release => `el paquete de revisiones para ${release}`,
  event: (id, source, machine, times) => {
    const from = source === null ? '' : ` (${source})`
    const where = machine === null ? '' : ` en ${machine}`
    return `Evento ${id}${from}${where}${times > 1 ? `, ${times} veces` : ''}`
  },
  onMachine: machine => `en ${machine}`,
  onServer: 'en el servidor',
  onComputer: 'en el equipo',
  more: count => `${count} más`,
  thatMachine: 'ese equipo',
  mailServer: 'el servidor de correo',
  virtualServer: 'el servidor virtual',
  lines: (first, last) => (first === last ? `línea ${first}` : `líneas ${first} a ${last}`),
  versionOf: product => `la versión de ${product}`,
  servicePackOf: product => `el Service Pack de ${product}`,
  yourLanguage: 'su idioma'
}

export const TOPICS: Said<typeof TOPICS_ENGLISH> = {
  restart: 'reinicio',
  again: 'si vuelve a ocurrir',
  when: 'cuándo ocurre',
  contact: 'a quién llamar',
  rights: 'quién puede hacerlo',
  undo: 'cómo deshacerlo',
  worked: 'cómo ver que funcionó',
  loss: 'si se pierde algo',
  safety: 'riesgos',
  waiting: 'si se puede dejar así',
  duration: 'cuánto tarda',
  file: 'archivos de la corrección',
  amount: 'cuánto es',
  key: 'clave del Registro',
  cost: 'cuánto cuesta',
  workaround: 'otra forma',
  source: 'dónde obtenerlo',
  fix: 'corrección',
  cause: 'causa',
  how: 'cómo hacerlo'
}
