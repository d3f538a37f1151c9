import type { Variants } from '../variants.ts'

/** Where no article helps, and what people have of a case. */
export const PEOPLE = {
  cannotTellArticle: [
    "I'd need to know more to say which article it is.",
    "That's not enough for me to name an article."
  ],
  cannotTellFix: (missing: string): Variants => [
    `Without ${missing}, I can't tell if you have the fix.`,
    `I need ${missing} to tell if you have the fix.`
  ],
  saysLater: (article: string, fix: string) => `${article} says it's in ${fix} or later.`,
  personLooks: ['A person can look it up with you.', 'A person could look it up with you.'],
  noneForEvent: (event: string): Variants => [
    `${event}: I couldn't find an article that describes it.`,
    `${event}: I have no article about it.`
  ],
  nothingBetter: (articles: string, count: number): Variants => [
    `I looked again, and nothing fits better than ${articles}.`,
    `Nothing new: ${articles} still ${count === 1 ? 'comes' : 'come'} closest.`
  ],
  noOther: ["I couldn't find another article that fits.", 'I have no other article that fits.'],
  noArticleFor: (product: string): Variants => [
    `I couldn't find an article about that for ${product}.`,
    `I have nothing on that for ${product}.`
  ],
  noArticle: ["I couldn't find an article about that.", 'I have no article about it.'],
  lookAgain: [
    "If there's a message on the screen, send it word for word, and I'll look again.",
    'Tell me the program and what it shows, and I can look again.'
  ],
  offTopic: ["That's not something I have an article for.", "I can't help with that one."],
  personHelps: ['A person can help.', 'A person may know more.'],
  personHelpsWithAll: [
    "A person can help; I'll pass on everything so far.",
    'A person would see everything you told me.'
  ],
  handedOver: (machine: string | null): Variants => [
    `This is one for a person${machine === null ? '' : `, about ${machine}`}.`,
    "It's with a person now."
  ],
  caseStill: (number: number) => `It's still case ${number}.`,
  whenAnswered: [
    "I can't say when somebody will answer.",
    "That's up to the helpdesk. I can't see their queue."
  ],
  solvedAdded: ["Good. I've added that to the case.", "Good to hear. I've put it in the case."],
  added: ['Added to the case.', "That's in the case, too."]
} as const
