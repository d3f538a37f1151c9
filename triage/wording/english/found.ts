/** Which article was found, and for what. */
export const FOUND = {
  thisEvent: (event: string, article: string, exactly: boolean) =>
    `${event}: one article describes ${exactly ? 'exactly this' : 'this event'}, ${article}.`,
  mayBeThisEvent: (event: string, articles: number) =>
    `${event}: ${articles === 1 ? 'one article may' : `${articles} articles may`} describe it.`,
  mayBeByWords: (articles: number) =>
    `From what you describe, ${articles === 1 ? 'one article' : `${articles} articles`} may fit.`,
  describesAll: (events: number, lines: string) => {
    const all = events === 2 ? 'both of your events' : `${events} of your events`
    return `It describes ${all}${lines === '' ? '' : ` (${lines})`}.`
  },
  twin: (article: string, documented: string, said: string) =>
    `${article} is about the same message from ${documented}, not from ${said}.`,
  similar: (article: string) => `${article} is about a similar message from something else.`,
  offered: (
    article: string,
    products: string,
    sentence: { readonly line: number; readonly text: string } | null
  ) => {
    const about = products === '' ? article : `${article} is about ${products}`
    if (sentence === null) return `${about}.`
    return `${about}; line ${sentence.line}: “${sentence.text}”`
  },
  otherEvents: (count: number) =>
    `There ${count === 1 ? 'is one other event' : `are ${count} other events`} in your paste.`,
  bestOf: (event: string, article: string, others: string, count: number) =>
    `${event}: the best match is ${article}. ${others} ${count === 1 ? 'comes' : 'come'} close.`,
  otherArticle: (event: string, article: string, id: string) =>
    `${event} is in another article, ${article}. To read it, say “show ${id}”.`,
  stalled: (services: string, count: number) =>
    `${capitalized(services)} ${count === 1 ? 'stops' : 'stop'} responding.`,
  saidToFit: (article: string) => `I'm going by ${article} now.`,
  describedBy: (article: string) => `One article describes that: ${article}.`,
  mayDescribe: (article: string) => `One article may describe that: ${article}.`,
  describedWith: (event: number, article: string) =>
    `One article describes that: ${article}. It also names event ${event}.`,
  mayBeDescribed: (articles: number) =>
    `${articles === 1 ? 'One article' : `${articles} articles`} may describe that.`
} as const

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
