/** What a person can answer with one press. Each is understood when it is typed, too. */
export const CHOICES = {
  notSure: "I'm not sure",
  none: 'No service pack',
  another: 'Other...',
  yes: 'Yes',
  no: 'No',
  noneOfThese: 'None of these',
  person: 'Talk to a person',
  startOver: 'Start over',
  nextProblem: 'The other problem',
  showArticle: 'Show the article',
  openArticle: 'Open the article',
  reply: 'Put it into a reply',
  willTry: "I'll try it",
  solved: 'It solved it',
  notSolved: 'Still broken',
  eventIsThere: (id: number) => `Event ${id} is there`,
  noEvent: (id: number) => `No event ${id}`,
  change: (what: 'Windows' | 'service pack' | 'product' | 'event' | 'machine') =>
    `Change the ${what}`
} as const

/** The answers to "what is wrong?", each with the symptom that it states. */
export const SYMPTOMS = {
  'A mail service stopped responding': 'mail-stall',
  'Another mail problem': 'mail-problem',
  "It's not about mail": 'problem'
} as const

/** What was understood, by name. */
export const LABELS = {
  event: 'Event',
  machine: 'Machine',
  windows: 'Windows',
  product: 'Product',
  servicePack: 'Service pack'
} as const
