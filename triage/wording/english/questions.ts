import type { Variants } from '../variants.ts'

/** What is asked, and asked again in full. */
export const QUESTIONS = {
  whatIsWrong: [
    "What's wrong? Tell me in a sentence, or paste the event from Event Viewer.",
    "Tell me what's happening, or paste the event."
  ],
  nothingYet: "I haven't found an article for that yet.",
  whichProgram: [
    'Which program and version is it, and what does it say on the screen?',
    'Which program or service does it happen in?'
  ],
  whichMessage: [
    'Does it show a message? Type it as you see it, and tell me since when.',
    'What does the screen say, word for word? And what changed before it began?'
  ],
  doYouRun: (article: string, products: string, count: number): Variants => [
    `${article} is about ${products}. Do you run ${count === 1 ? 'it' : 'one of them'}?`,
    `Do you run ${products}? That's what ${article} is about.`
  ],
  whatAboutIt: (services: string): Variants => [
    `What's happening with ${services}?`,
    `What's wrong with ${services}?`
  ],
  whichProduct: (family: string, place: string): Variants => [
    `Which ${family} runs ${place}?`,
    `I still need to know which ${family} it is.`
  ],
  whichVersion: (family: string, place: string): Variants => [
    `Which version of ${family} runs ${place}?`,
    `I still need the version of ${family}.`
  ],
  whatRuns: (place: string): Variants => [
    `What runs ${place}?`,
    `I still need to know what runs ${place}.`
  ],
  whichSource: (id: number): Variants => [
    `The number ${id} alone doesn't tell me which event it is. What's its source? Or paste its text.`,
    `I still need the source of event ${id}, or its text.`
  ],
  isAnotherLogged: [
    'Is one of these logged near it, too?',
    'Please look just before and after it in the log: is one of these there?'
  ],
  whichServicePackOn: (product: string, machines: string): Variants => [
    `Which ${product} service pack is on ${machines}?`,
    `What service pack of ${product} do you have on ${machines}?`
  ],
  whichServicePack: (release: string): Variants => [
    `${release}. Which service pack?`,
    `Which service pack does ${release} have?`,
    `I still need to know the service pack of ${release}.`
  ],
  isLevelIn: (level: string): Variants => [
    `Is ${level} on the machine with the trouble now? If not, which service pack is?`,
    `Does the machine with the trouble have ${level} now, or which service pack?`
  ],
  isItThisOne: ['Is it this one?', 'Does this one fit?'],
  whichOfThese: ['Which of these is it?', 'Which one of them fits best?'],
  whichMachine: ['Which machine is it? Type its name.', "What's the name of the machine?"],
  whichEvent: [
    'Which event is it? Paste it, or type its number and its source.',
    'Paste the right event, or type its number and its source.'
  ],
  isSameOn: (machine: string, release: string): Variants => [
    `Is ${machine} ${release}, too?`,
    `Does ${machine} run ${release}, too?`
  ],
  isSameServer: (name: string, release: string): Variants => [
    `Is it the same server as ${name}'s, with ${release}?`,
    `Or is it the server ${name} told me about, with ${release}?`
  ],
  yesToWhich: ['Which one is it?', 'Please pick one.'],
  noToWhich: ['Which one is it, then?', 'Please tell me which one it is.'],
  didItHelp: ['Did it solve it?', 'Does it work again?'],
  whatIsDifferent: [
    "What's different? Tell me the right value.",
    'Tell me which of these is wrong.'
  ],
  whatNext: ['Tell me what you see, or choose below.', 'Try other words, or paste an event.'],
  nameIt: ['Which one? Type its name as you know it.', 'Please type the name with its version.'],
  noSuchLevel: (level: string, product: string, last: string): Variants => [
    `I don't know of ${level} for ${product}: the last one I know is ${last}.`,
    `As far as I know, ${product} went up to ${last}, so ${level} must be for something else.`
  ],
  needNumber: [
    "I need its number: the latest one isn't the same for everybody.",
    'Which number is it?'
  ],
  oneFirst: [
    "Let's start with one of them. What does that one have?",
    'One at a time: tell me what the first one has.'
  ],
  oneMachine: (levels: string): Variants => [
    `${levels}: one machine at a time, please. Which is it on the one with the problem?`,
    `I can take one machine at a time, not ${levels}. Name the one that has the problem.`
  ]
} as const
