import type { QUESTIONS as ENGLISH } from '../english/questions.ts'
import type { Said } from '../wording.ts'

export const QUESTIONS: Said<typeof ENGLISH> = {
  whatIsWrong: [
    '¿Qué no funciona? Dígalo en una frase, o pegue el evento del Visor de eventos.',
    'Dígame qué pasa, o pegue el evento.'
  ],
  nothingYet: 'Todavía no he encontrado un artículo para eso.',
  whichProgram: [
    '¿Qué programa y qué versión es, y qué dice la pantalla?',
    '¿En qué programa o servicio ocurre?'
  ],
  whichMessage: [
    '¿Muestra un mensaje? Escríbalo tal como lo ve, y dígame desde cuándo.',
    '¿Qué dice la pantalla, palabra por palabra? ¿Y qué cambió antes?'
  ],
  doYouRun: (article, products, count) => [
    `${article} trata de ${products}. ¿${count === 1 ? 'Lo tiene' : 'Tiene alguno'}?`,
    `¿Tiene ${products}? De eso trata ${article}.`
  ],
  whatAboutIt: services => [`¿Qué pasa con ${services}?`, `¿Qué falla en ${services}?`],
  whichProduct: (family, place) => [
    `¿Qué ${family} hay ${place}?`,
    `Aún necesito saber qué ${family} es.`
  ],
  whichVersion: (family, place) => [
    `¿Qué versión de ${family} hay ${place}?`,
    `Aún necesito la versión de ${family}.`
  ],
  whatRuns: place => [`¿Qué hay instalado ${place}?`, `Aún necesito saber qué hay ${place}.`],
  whichSource: id => [
    `El número ${id} solo no me dice qué evento es. ¿Cuál es su origen? O pegue el texto.`,
    `Aún necesito el origen del evento ${id}, o su texto.`
  ],
  isAnotherLogged: [
    '¿Hay alguno de estos registrado cerca?',
    'Mire justo antes y después en el registro: ¿está alguno de estos?'
  ],
  whichServicePack: release => [
    `${release}. ¿Qué Service Pack?`,
    `¿Qué Service Pack tiene ${release}?`,
    `Aún necesito saber qué Service Pack tiene ${release}.`
  ],
  whichServicePackOn: (product, machines) => [
    `¿Qué Service Pack de ${product} hay en ${machines}?`,
    `¿Qué Service Pack de ${product} tiene en ${machines}?`
  ],
  isLevelIn: level => [
    `¿Está ${level} ahora en el equipo que falla? Si no, ¿qué Service Pack tiene?`,
    `¿El equipo que falla tiene ahora ${level}, o qué Service Pack?`
  ],
  whichMachine: ['¿Qué equipo es? Escriba su nombre.', '¿Cómo se llama el equipo?'],
  whichEvent: [
    '¿Qué evento es? Péguelo, o escriba su número y su origen.',
    'Pegue el evento correcto, o escriba su número y su origen.'
  ],
  isItThisOne: ['¿Es este?', '¿Encaja este?'],
  whichOfThese: ['¿Cuál de estos es?', '¿Cuál de ellos encaja mejor?'],
  isSameOn: (machine, release) => [
    `¿También hay ${release} en ${machine}?`,
    `¿Es también ${release} en ${machine}?`
  ],
  isSameServer: (name, release) => [
    `¿Es el mismo servidor que el de ${name}, con ${release}?`,
    `¿O es el servidor del que habló ${name}, con ${release}?`
  ],
  yesToWhich: ['¿Cuál es?', 'Elija uno, por favor.'],
  noToWhich: ['¿Entonces cuál es?', 'Dígame cuál es, por favor.'],
  didItHelp: ['¿Se ha resuelto?', '¿Vuelve a funcionar?'],
  whatIsDifferent: [
    '¿Qué es diferente? Dígame el valor correcto.',
    'Dígame qué de esto no es correcto.'
  ],
  whatNext: ['Dígame qué ve, o elija abajo.', 'Pruebe con otras palabras, o pegue un evento.'],
  nameIt: ['¿Cuál? Escriba el nombre que conozca.', 'Escriba el nombre con la versión.'],
  noSuchLevel: (level, product, last) => [
    `No conozco ${level} para ${product}: el último que conozco es ${last}.`,
    `Que yo sepa, ${product} llegó hasta ${last}, así que ${level} será de otra cosa.`
  ],
  needNumber: ['Necesito su número: el último no es igual para todos.', '¿Qué número es?'],
  oneFirst: ['Empecemos por uno. ¿Qué tiene ese?', 'De uno en uno: dígame qué tiene el primero.'],
  oneMachine: levels => [
    `${levels}: un equipo cada vez, por favor. ¿Qué tiene el que falla?`,
    `Solo puedo ver un equipo cada vez, no ${levels}. Dígame cuál es el que falla.`
  ]
}
