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
  changeWindows: 'Change the Windows',
  changeServicePack: 'Change the service pack',
  changeProduct: 'Change the product',
  changeEvent: 'Change the event',
  changeMachine: 'Change the machine',
  eventIsThere: (id: string) => `Event ${id} is there`,
  noEvent: (id: string) => `No event ${id}`
} as const

/** What our sentences say can be typed, beside what can be pressed. */
export const TYPED = {
  goBack: 'go back',
  startOver: 'start over',
  showArticle: 'show the article',
  show: (number: string) => `show Q${number}`,
  showOwn: (number: string) => `show HD-${number}`,
  isLevel: (number: string) => `it has SP${number}`
} as const

/** The answers to "what is wrong?", by the symptom that each states. */
export const SYMPTOMS = {
  'mail-stall': 'A mail service stopped responding',
  'mail-problem': 'Another mail problem',
  problem: "It's not about mail"
} as const

/** What was understood, by name. */
export const LABELS = {
  event: 'Event',
  machine: 'Machine',
  windows: 'Windows',
  product: 'Product',
  servicePack: 'Service pack'
} as const
