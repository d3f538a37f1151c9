import type { Variants } from '../variants.ts'

/** What to do, why, and what the article is. */
export const VERDICTS = {
  install: (fix: string, machine: string | null) => `Install ${fix} or later${on(machine)}.`,
  upgrade: (fix: string, machine: string | null) => `Upgrade to ${fix} or later${on(machine)}.`,
  sameEvent: (lines: string) => `Your event is the one in ${lines}.`,
  older: (level: string) => `${level} is older than the fix.`,
  notIn: (level: string) => `You said that ${level} isn't installed.`,
  without: "Without a service pack, you don't have the fix yet.",
  asOf: (month: string) => `The article was last updated in ${month}.`,
  toBeSure: (event: number) =>
    `To be sure, look in Event Viewer for event ${event} and paste it here.`,
  fixIsIn: (release: string, fix: string) =>
    `You already have this fix: ${release} includes ${fix}.`,
  fixCameWith: (fix: string) => `You already have this fix: it came with ${fix}.`,
  containTheOnesBefore: 'Each service pack includes the ones before.',
  notTheCause: (article: string, machine: string | null) =>
    `So ${article} isn't what's wrong${on(machine)}.`,
  personOrOther: [
    'I can pass this to a person with everything so far. Or paste another event logged near it.',
    "A person can take it from here; I'll pass on everything so far. I can look at another event, too."
  ],
  doesNotCover: (article: string, product: string) => `${article} doesn't cover ${product}.`,
  covers: (products: string) => `It covers ${products}.`,
  noneForYours: "I couldn't find another article that fits what you have.",
  passToPerson: [
    "I can pass this to a person, with everything you've told me.",
    'A person can take it from here, if you like.'
  ],
  saysToDo: (article: string, sentence: string) => `${article} says: “${sentence}”`,
  speaksOf: (article: string) => `${article} talks about that.`,
  saysAboutIt: (article: string) => `This is what ${article} says about it.`,
  byDesign: 'The article says this is by design.',
  supportFix: 'The article names a fix that you get from Microsoft Support.',
  refersTo: (article: string) => `It refers to ${article}.`,
  refersElsewhere: (article: string) => `It refers to ${article}, which I don't have here.`,
  sayShow: (article: string) => `Say “show ${article}” to read it.`,
  shown: (article: string, month: string | null): Variants => [
    `${article}${month === null ? '' : `, last updated in ${month}`}.`,
    `Once more: ${article}.`
  ],
  articleGoesOn: (line: number) => `The article goes on to line ${line}.`,
  notHere: (article: string): Variants => [
    `${article} isn't among my articles.`,
    `I don't have ${article}.`
  ],
  noArticleYet: ["We don't have an article yet.", "There's no article to show so far."]
} as const

function on(machine: string | null): string {
  return machine === null ? '' : ` on ${machine}`
}
