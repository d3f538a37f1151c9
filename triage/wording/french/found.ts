import type { FOUND as ENGLISH } from '../english/found.ts'
import type { Said } from '../wording.ts'

export const FOUND: Said<typeof ENGLISH> = {
  thisEvent: (event, article, exactly) =>
    `${event} : un article décrit ${exactly ? 'exactement cela' : 'cet événement'}, ${article}.`,
  mayBeThisEvent: (event, articles) =>
    `${event} : ${articles === 1 ? 'un article peut' : `${articles} articles peuvent`} le décrire.`,
  mayBeByWords: articles =>
    `D’après votre description, ${articles === 1 ? 'un article peut' : `${articles} articles peuvent`} convenir.`,
  describesAll: (events, lines) => {
    const all = events === 2 ? 'vos deux événements' : `${events} de vos événements`
    return `Il décrit ${all}${lines === '' ? '' : ` (${lines})`}.`
  },
  twin: (article, documented, said) =>
    `${article} traite du même message pour ${documented}, pas pour ${said}.`,
  similar: article => `${article} traite d’un message semblable venant d’autre chose.`,
  offered: (article, products, sentence) => {
    const about = products === '' ? article : `${article} concerne ${products}`
    if (sentence === null) return `${about}.`
    return `${about} ; ligne ${sentence.line} : « ${sentence.text} »`
  },
  otherEvents: count =>
    count === 1
      ? 'Il y a un autre événement dans votre texte.'
      : `Il y a ${count} autres événements dans votre texte.`,
  bestOf: (event, article, others, count) =>
    `${event} : le meilleur résultat est ${article}. ${others} ${count === 1 ? 'est proche' : 'sont proches'}.`,
  otherArticle: (event, article, id) =>
    `${event} figure dans un autre article, ${article}. Pour le lire, dites « montre ${id} ».`,
  stalled: (services, count) =>
    `${capitalized(services)} ne ${count === 1 ? 'répond' : 'répondent'} plus.`,
  saidToFit: article => `Je me fonde maintenant sur ${article}.`,
  describedBy: article => `Un article décrit cela : ${article}.`,
  mayDescribe: article => `Un article peut décrire cela : ${article}.`,
  describedWith: (event, article) =>
    `Un article décrit cela : ${article}. Il cite aussi l’événement ${event}.`,
  mayBeDescribed: articles =>
    `${articles === 1 ? 'Un article peut' : `${articles} articles peuvent`} décrire cela.`
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
