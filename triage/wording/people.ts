import type { Variants } from './variants.ts'

/** Where no article helps, and what people have of a case. */
export const PEOPLE = {
  cannotTellArticle: [
    "I'd need to know more to tell which article it is.",
    "That's not enough for me to name an article."
  ],
  cannotTellFix: (missing: string): Variants => [
    `Without ${missing}, I can't tell if you have the fix.`,
    `I need ${missing} to tell if you have the fix.`
  ],
  saysLater: (article: string, fix: string) => `${article} says that ${fix} or later has it.`,
  personLooks: ['A person can look it up with you.', 'A person could look it up with you.'],
  noneForEvent: (event: string): Variants => [
    `${event}: I couldn't find an article that describes it.`,
    `${event}: none of my articles is about it.`
  ],
  nothingBetter: (articles: string): Variants => [
    `I looked again, and nothing fits better than ${articles}.`,
    `Nothing new: ${articles} still ${/ and /.test(articles) ? 'come' : 'comes'} closest.`
  ],
  noOther: ["I couldn't find another article that fits.", "There's no other article that fits."],
  noArticleFor: (product: string): Variants => [
    `I couldn't find an article about that for ${product}.`,
    `I found nothing about it for ${product}.`
  ],
  noArticle: ["I couldn't find an article about that.", 'None of my articles is about it.'],
  lookAgain: [
    "If there's a message on the screen, send it word for word, and I'll look again.",
    'Tell me the program and what it shows, and I can look again.'
  ],
  offTopic: ["That's not something I have an article for.", "I can't help with that one."],
  personHelps: ['A person can help.', 'A person may know more.'],
  personHelpsWithAll: [
    "A person can help; I'll pass on everything so far.",
    'A person would see all of this.'
  ],
  handedOver: (about: string): Variants => [
    `This is one for a person${about}.`,
    "It's with a person now."
  ],
  caseStill: (number: number) => `It's still case ${number}.`,
  whenAnswered: [
    "I can't say when somebody will answer.",
    "That's up to the people there. I can't see it."
  ],
  solvedAdded: ["Good. I've added that to the case.", "Good to hear. It's in the case now."],
  added: ['Added to the case.', "That's in the case, too."]
} as const
