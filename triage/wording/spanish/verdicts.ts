import type { VERDICTS as ENGLISH } from '../english/verdicts.ts'
import type { Said } from '../wording.ts'

export const VERDICTS: Said<typeof ENGLISH> = {
  install: (fix, machine) => `Instale ${fix} o posterior${on(machine)}.`,
  upgrade: (fix, machine) => `Actualice a ${fix} o posterior${on(machine)}.`,
  sameEvent: lines => `Su evento es el que describe el artículo (${lines}).`,
  older: level => `${level} es anterior a la corrección.`,
  notIn: level => `Usted dice que ${level} no está instalado.`,
  without: 'Sin Service Pack, aún no tiene la corrección.',
  asOf: month => `El artículo se actualizó por última vez en ${month}.`,
  toBeSure: event =>
    `Para estar seguro, busque el evento ${event} en el Visor de eventos y péguelo aquí.`,
  fixIsIn: (release, fix) => `Ya tiene esta corrección: ${release} incluye ${fix}.`,
  fixCameWith: fix => `Ya tiene esta corrección: llegó con ${fix}.`,
  containTheOnesBefore: 'Cada Service Pack incluye los anteriores.',
  notTheCause: (article, machine) => `El problema${on(machine)} no es, pues, el de ${article}.`,
  personOrOther: [
    'Puedo pasar esto a una persona con todo lo que tenemos. O pegue otro evento registrado cerca.',
    'Una persona puede seguir desde aquí; le pasaré todo. También puedo mirar otro evento.'
  ],
  doesNotCover: (article, product) => `${article} no trata de ${product}.`,
  covers: products => `Trata de ${products}.`,
  noneForYours: 'No he encontrado otro artículo que encaje con lo que usted tiene.',
  passToPerson: [
    'Puedo pasar esto a una persona, con todo lo que me ha dicho.',
    'Una persona puede seguir desde aquí, si quiere.'
  ],
  saysToDo: (article, sentence) => `${article} dice: «${sentence}»`,
  speaksOf: article => `${article} habla de eso.`,
  saysAboutIt: article => `Esto es lo que dice ${article}.`,
  byDesign: 'Según el artículo, es así por diseño.',
  supportFix: 'El artículo nombra una corrección que da el soporte de Microsoft.',
  refersTo: article => `Remite a ${article}.`,
  refersElsewhere: article => `Remite a ${article}, que no tengo aquí.`,
  sayShow: article => `Diga «muestre ${article}» para leerlo.`,
  shown: (article, month) => [
    `${article}${month === null ? '' : `, actualizado por última vez en ${month}`}.`,
    `Una vez más: ${article}.`
  ],
  articleGoesOn: line => `El artículo sigue hasta la línea ${line}.`,
  notHere: article => [
    `${article} no está entre mis artículos.`,
    `No tengo el artículo ${article}.`
  ],
  noArticleYet: [
    'Todavía no tenemos un artículo.',
    'De momento no hay ningún artículo que mostrar.'
  ]
}

function on(machine: string | null): string {
  return machine === null ? '' : ` en ${machine}`
}
