import type { FOUND as ENGLISH } from '../english/found.ts'
import type { Said } from '../wording.ts'

export const FOUND: Said<typeof ENGLISH> = {
  thisEvent: (event, article, exactly) =>
    `${event}: un artículo describe ${exactly ? 'exactamente esto' : 'este evento'}, ${article}.`,
  mayBeThisEvent: (event, articles) =>
    `${event}: ${articles === 1 ? 'un artículo puede' : `${articles} artículos pueden`} describirlo.`,
  mayBeByWords: articles =>
    `Por lo que describe, ${articles === 1 ? 'un artículo puede' : `${articles} artículos pueden`} encajar.`,
  describesAll: (events, lines) => {
    const all = events === 2 ? 'sus dos eventos' : `${events} de sus eventos`
    return `Describe ${all}${lines === '' ? '' : ` (${lines})`}.`
  },
  twin: (article, documented, said) =>
    `${article} trata del mismo mensaje de ${documented}, no de ${said}.`,
  similar: article => `${article} trata de un mensaje parecido de otra cosa.`,
  offered: (article, products, sentence) => {
    const about = products === '' ? article : `${article} trata de ${products}`
    if (sentence === null) return `${about}.`
    return `${about}; línea ${sentence.line}: «${sentence.text}»`
  },
  otherEvents: count =>
    count === 1 ? 'Hay otro evento en su texto.' : `Hay otros ${count} eventos en su texto.`,
  bestOf: (event, article, others, count) =>
    `${event}: el que mejor encaja es ${article}. ${others} ${count === 1 ? 'se acerca' : 'se acercan'}.`,
  otherArticle: (event, article, id) =>
    `${event} está en otro artículo, ${article}. Para leerlo, diga «muestre ${id}».`,
  stalled: (services, count) =>
    `${capitalized(services)} no ${count === 1 ? 'responde' : 'responden'}.`,
  saidToFit: article => `Ahora me guío por ${article}.`,
  describedBy: article => `Un artículo describe eso: ${article}.`,
  mayDescribe: article => `Un artículo puede describir eso: ${article}.`,
  describedWith: (event, article) =>
    `Un artículo describe eso: ${article}. También menciona el evento ${event}.`,
  mayBeDescribed: articles =>
    `${articles === 1 ? 'Un artículo puede' : `${articles} artículos pueden`} describir eso.`
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
