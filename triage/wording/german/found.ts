import type { FOUND as ENGLISH } from '../english/found.ts'
import type { Said } from '../wording.ts'

export const FOUND: Said<typeof ENGLISH> = {
  thisEvent: (event, article, exactly) =>
    `${event}: Ein Artikel beschreibt ${exactly ? 'genau das' : 'dieses Ereignis'}, ${article}.`,
  mayBeThisEvent: (event, articles) =>
    `${event}: ${articles === 1 ? 'Ein Artikel könnte' : `${articles} Artikel könnten`} es beschreiben.`,
  mayBeByWords: articles =>
    `Nach Ihrer Beschreibung ${articles === 1 ? 'könnte ein Artikel' : `könnten ${articles} Artikel`} passen.`,
  describesAll: (events, lines) => {
    const all = events === 2 ? 'Ihre beiden Ereignisse' : `${events} Ihrer Ereignisse`
    return `Er beschreibt ${all}${lines === '' ? '' : ` (${lines})`}.`
  },
  twin: (article, documented, said) =>
    `In ${article} geht es um dieselbe Meldung von ${documented}, nicht von ${said}.`,
  similar: article => `In ${article} geht es um eine ähnliche Meldung von etwas anderem.`,
  offered: (article, products, sentence) => {
    const about = products === '' ? article : `In ${article} geht es um ${products}`
    if (sentence === null) return `${about}.`
    return `${about}; Zeile ${sentence.line}: „${sentence.text}“`
  },
  otherEvents: count =>
    count === 1
      ? 'In Ihrem Text steht noch ein weiteres Ereignis.'
      : `In Ihrem Text stehen noch ${count} weitere Ereignisse.`,
  bestOf: (event, article, others, count) =>
    `${event}: Am besten passt ${article}. ${others} ${count === 1 ? 'kommt' : 'kommen'} nahe heran.`,
  otherArticle: (event, article, id) =>
    `${event} steht in einem anderen Artikel, ${article}. Zum Lesen schreiben Sie „zeig ${id}“.`,
  stalled: (services, count) =>
    `${capitalized(services)} ${count === 1 ? 'reagiert' : 'reagieren'} nicht mehr.`,
  saidToFit: article => `Ich richte mich jetzt nach ${article}.`,
  describedBy: article => `Ein Artikel beschreibt das: ${article}.`,
  mayDescribe: article => `Ein Artikel könnte das beschreiben: ${article}.`,
  describedWith: (event, article) =>
    `Ein Artikel beschreibt das: ${article}. Er nennt auch Ereignis ${event}.`,
  mayBeDescribed: articles =>
    `${articles === 1 ? 'Ein Artikel könnte' : `${articles} Artikel könnten`} das beschreiben.`
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
