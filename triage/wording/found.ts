/** Which article was found, and for what. */
export const FOUND = {
  thisEvent: (event: string, article: string, exactly: boolean) =>
    `${event}: one article describes ${exactly ? 'exactly this' : 'this event'}, ${article}.`,
  mayBeThisEvent: (event: string, articles: number) =>
    `${event}: ${articles === 1 ? 'one article may' : `${articles} articles may`} describe it.`,
  mayBeByWords: (articles: number) =>
    `By your words alone, ${articles === 1 ? 'one article' : `${articles} articles`} may fit.`,
  describesAll: (events: number, lines: string) => {
    const all = events === 2 ? 'both of your events' : `${events} of your events`
    return `It describes ${all}${lines === '' ? '' : ` (${lines})`}.`
  },
  twin: (article: string, documented: string, said: string) =>
    `${article} is about the same message for ${documented}, not for ${said}.`,
  similar: (article: string) => `${article} is about a similar message of something else.`,
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
  bestOf: (event: string, article: string, others: string) =>
    `${event}: this article describes it best, ${article}. ${others} ${/ and /.test(others) ? 'come' : 'comes'} close.`,
  otherArticle: (event: string, article: string, id: string) =>
    `${event} is in another article, ${article}: say “show ${id}”.`,
  stalled: (services: string) =>
    `${services} ${/ and /.test(services) ? 'stop' : 'stops'} responding.`,
  saidToFit: (article: string) => `I'm going by ${article} now.`,
  describedBy: (article: string) => `One article describes that: ${article}.`,
  mayDescribe: (article: string) => `One article may describe that: ${article}.`,
  describedWith: (event: number, article: string) =>
    `One article describes that: ${article}. It also names event ${event}.`,
  mayBeDescribed: (articles: number) =>
    `${articles === 1 ? 'One article' : `${articles} articles`} may describe that.`
} as const
