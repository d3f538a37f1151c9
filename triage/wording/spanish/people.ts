import type { PEOPLE as ENGLISH } from '../english/people.ts'
import type { Said } from '../wording.ts'

export const PEOPLE: Said<typeof ENGLISH> = {
  cannotTellArticle: [
    'Necesitaría saber más para decir qué artículo es.',
    'Eso no me basta para nombrar un artículo.'
  ],
  cannotTellFix: missing => [
    `Sin ${missing}, no puedo decir si tiene la corrección.`,
    `Necesito ${missing} para decir si tiene la corrección.`
  ],
  saysLater: (article, fix) => `Según ${article}, está a partir de ${fix}.`,
  personLooks: [
    'Una persona puede mirarlo con usted.',
    'Alguien de soporte podría mirarlo con usted.'
  ],
  noneForEvent: event => [
    `${event}: no he encontrado ningún artículo que lo describa.`,
    `${event}: no tengo ningún artículo sobre eso.`
  ],
  nothingBetter: (articles, count) => [
    `He vuelto a mirar, y nada encaja mejor que ${articles}.`,
    `Nada nuevo: ${articles} ${count === 1 ? 'sigue siendo lo más cercano' : 'siguen siendo lo más cercano'}.`
  ],
  noOther: ['No he encontrado otro artículo que encaje.', 'No tengo otro artículo que encaje.'],
  noArticleFor: product => [
    `No he encontrado ningún artículo sobre eso para ${product}.`,
    `No tengo nada sobre eso para ${product}.`
  ],
  noArticle: ['No he encontrado ningún artículo sobre eso.', 'No tengo ningún artículo sobre eso.'],
  lookAgain: [
    'Si hay un mensaje en la pantalla, envíelo palabra por palabra y vuelvo a mirar.',
    'Dígame qué programa es y qué muestra, y puedo mirar otra vez.'
  ],
  offTopic: ['Para eso no tengo artículos.', 'Con eso no puedo ayudar.'],
  personHelps: ['Una persona puede ayudar.', 'Quizá una persona sepa más.'],
  personHelpsWithAll: [
    'Una persona puede ayudar; le pasaré todo lo que tenemos.',
    'Una persona vería todo lo que usted me ha dicho.'
  ],
  handedOver: machine => [
    `Esto es para una persona${machine === null ? '' : `, sobre ${machine}`}.`,
    'Ya lo tiene una persona.'
  ],
  caseStill: number => `Sigue siendo el caso ${number}.`,
  whenAnswered: [
    'No puedo decir cuándo contestará alguien.',
    'Eso depende de soporte. No veo su lista de espera.'
  ],
  solvedAdded: ['Bien. Lo he añadido al caso.', 'Me alegro. Queda anotado en el caso.'],
  added: ['Añadido al caso.', 'Eso también está en el caso.']
}
