import type { Variants } from '../variants.ts'

/** What several machines are counted by. */
type MachineCount = 'need' | 'have' | 'notCovered' | 'read' | 'open'

/** What was heard, and what it changes. */
export const TALK = {
  correction: (now: string, before: string) => `Got it: ${now}, not ${before}.`,
  fitsToo: ['That fits, too.', 'That fits as well.'],
  narrowed: ['That helps.', 'That narrows it down.'],
  afterAll: ['It does fit after all.', 'With that, it does look like this one.'],
  ratherThis: ['Then this one fits better.', "In that case it's more likely this one."],
  anotherProblem: [
    "That's another problem, so I'll look at it on its own. Say “go back” to return to the one before.",
    "I'll take that as a separate problem; “go back” returns to the one before."
  ],
  keptForLater: (words: string): Variants => [
    `Let's finish this one first; I've kept “${words}” for afterwards.`,
    `One thing at a time: “${words}” comes next.`
  ],
  alsoMentioned: (words: string): Variants => [
    `You also mentioned “${words}”.`,
    `Then there's still “${words}”.`
  ],
  nextProblem: (words: string): Variants => [`Now to “${words}”.`, `On to “${words}”.`],
  leftOut: (words: string): Variants => [
    `All right, without “${words}”.`,
    `Then I'll leave “${words}” out.`
  ],
  notToldYet: (name: string): Variants => [
    `You haven't told me about “${name}” yet. What's wrong with it?`,
    `What's wrong with “${name}”? You haven't mentioned it yet.`
  ],
  noneWaiting: ["You haven't told me of any other.", "There's no other problem so far."],
  backAgain: ['Back to that one.', "We're back at that one."],
  onlyThisOne: ["You've only told me about this one.", "There's no other one so far."],
  undone: ['One step back.', 'I took your last answer back.'],
  nothingToUndo: ["There's nothing to take back yet.", 'Nothing was answered before this.'],
  newMachine: (machine: string): Variants => [
    `${machine} is another machine, so I won't take anything over from the last one.`,
    `I'll look at ${machine} on its own.`
  ],
  otherMachine: ["That's another machine.", 'So this is one more machine.'],
  fineThere: (machine: string): Variants => [
    `Then ${machine} isn't part of this. If it happens there, too, tell me.`,
    `I'll leave ${machine} out, as long as it runs well.`
  ],
  machineNeeds: (machine: string, fix: string): Variants => [`${machine} needs ${fix} or later.`],
  machineHasFix: (machine: string, fix: string): Variants => [
    `${machine} has the fix already: it came with ${fix}.`
  ],
  machineNotCovered: (machine: string, article: string): Variants => [
    `${article} doesn't cover what ${machine} runs.`
  ],
  machineRead: (machine: string, article: string): Variants => [
    `On ${machine}, do what ${article} says.`
  ],
  machineOpen: (machine: string): Variants => [`I don't know yet what ${machine} needs.`],
  machinesNoted: (count: number) => `I've noted what runs on ${count} machines.`,
  machinesCounted: (
    all: number,
    { need, have, notCovered, read, open }: Readonly<Record<MachineCount, number>>
  ) => {
    const parts = [
      ...(need === 0 ? [] : [need === 1 ? 'One needs the fix.' : `${need} need the fix.`]),
      ...(have === 0 ? [] : [have === 1 ? 'One has it.' : `${have} have it.`]),
      ...(read === 0 ? [] : [`The article is for ${read}.`]),
      ...(notCovered === 0
        ? []
        : [notCovered === 1 ? "It doesn't cover one." : `It doesn't cover ${notCovered}.`]),
      ...(open === 0 ? [] : [open === 1 ? "I can't tell for one." : `I can't tell for ${open}.`])
    ]
    return `You listed ${all} machines. ${parts.join(' ')}`
  },
  moreMachines: (left: number) => `And ${left} more.`,
  rowsLeftOut: (rows: number) =>
    rows === 1
      ? 'I left out one row: I could not read which machine it is.'
      : `I left out ${rows} rows: I could not read which machine each is.`,
  ruledOut: (articles: string, count: number) =>
    `Then ${articles} ${count === 1 ? 'is' : 'are'} ruled out.`,
  noted: (words: string): Variants => [
    `Noted: “${words}”.`,
    `I'll keep that in mind: “${words}”.`,
    `I've added “${words}”.`
  ],
  notedEvent: (event: string): Variants => [
    `Noted: ${event}. It doesn't change anything here.`,
    `I'll keep ${event} in mind.`
  ],
  sameAnswer: ["That's what I have.", 'I have that already, so nothing changes.'],
  recap: (facts: string): Variants => [`So far: ${facts}.`, `What I have: ${facts}.`],
  recapNothing: [
    "So far I don't know anything about your case.",
    "You haven't told me anything yet."
  ],
  stillSo: (verdict: string): Variants => [
    `Same answer as before: ${verdict}`,
    `That changes nothing: ${verdict}`
  ],
  stillThisArticle: (article: string): Variants => [
    `${article} still fits: what it says is above.`,
    `That doesn't change anything about ${article}.`
  ],
  thatOne: (fix: string): Variants => [
    `Yes, that one: the fix came with ${fix}.`,
    `Yes. The fix is in ${fix}.`
  ],
  wouldNotCover: (article: string, product: string): Variants => [
    `${article} doesn't list ${product}, so I can't tell.`,
    `I can't tell: ${product} isn't on the list in ${article}.`
  ],
  laterHolds: (level: string, fix: string): Variants => [
    `Yes: ${level} includes ${fix}, too.`,
    `That will do: ${level} includes ${fix}.`
  ],
  tooEarly: (level: string, fix: string): Variants => [
    `No: ${level} is older than ${fix}, which has the fix.`,
    `${level} isn't enough. The fix came with ${fix}.`
  ],
  levelWithFix: (fix: string): Variants => [`The fix came with ${fix}.`, `The fix is in ${fix}.`],
  levelHasFix: (level: string, fix: string): Variants => [
    `${level} includes ${fix}, which has the fix.`,
    `The fix came with ${fix}, and ${level} includes that.`
  ],
  levelLacksFix: (level: string, fix: string): Variants => [
    `${level} is older than ${fix}, which has the fix.`,
    `The fix came with ${fix}, after ${level}.`
  ],
  names: (article: string, services: string): Variants => [
    `${article} mentions ${services}, too.`,
    `Yes: ${services} is in ${article}.`
  ],
  namesNot: (article: string, services: string): Variants => [
    `${article} doesn't mention ${services}.`,
    `There's nothing about ${services} in ${article}.`
  ],
  whereItWas: (article: string): Variants => [
    `This is where ${article} says to get it. The address may be gone by now; a person can help then.`,
    `${article} says where it was back then.`
  ],
  whereToGet: (article: string): Variants => [
    `${article} says what has the fix, not where to get it. A person can help with that.`,
    `${article} doesn't say where to get it.`
  ],
  otherWay: (article: string): Variants => [
    `${article} gives no other way. A person may know one.`,
    `I can't find another way in ${article}.`
  ],
  givesAsCause: (article: string): Variants => [
    `I can see why you doubt it. This is the cause that ${article} gives.`,
    `${article} puts it down to this. A person can look at it with you.`
  ],
  saysToDoThis: (article: string): Variants => [
    `This is what ${article} says to do.`,
    `${article} says to do this.`
  ],
  warnsAndNoOther: (article: string): Variants => [
    `${article} warns about that, and gives no other way. A person may know one.`,
    `That's up to you. This is the warning in ${article}; it gives no other way.`
  ],
  listedOnly: (article: string): Variants => [
    `${article} only lists these. It doesn't say what came before.`,
    `I can't say how that would have gone. ${article} is about these.`
  ],
  eventOf: (article: string, event: number): Variants => [
    `I mean event ${event}, as described in ${article}.`,
    `It's event ${event}. These are the lines of ${article}.`
  ],
  meansLevelOf: (product: string): Variants => [
    `I mean the service pack for ${product}.`,
    `It's the one for ${product}.`
  ],
  orSecondWay: (article: string): Variants => [
    `Did it solve it? If not, ${article} has another way.`,
    `If that didn't help, this is what ${article} says to try next.`
  ],
  workaround: (article: string): Variants => [
    `${article} has a workaround.`,
    `This is what ${article} says to do in that case.`
  ],
  articleSays: (article: string): Variants => [
    `This is what ${article} says about it.`,
    `${article} has this on it.`
  ],
  saysAbout: (article: string, about: string): Variants => [
    `This is what ${article} says about ${about}.`,
    `On ${about}, ${article} has this.`
  ],
  saysNothing: (article: string, about: string): Variants => [
    `${article} doesn't say anything about ${about}. A person may know.`,
    `There's nothing about ${about} in ${article}. You can read it, or ask a person.`
  ],
  yesSays: (article: string): Variants => [
    `Yes, ${article} says so.`,
    `Yes. Here's the wording in ${article}.`
  ],
  closest: (article: string): Variants => [
    `This is the closest I can find in ${article}.`,
    `${article} comes closest to it here.`
  ],
  notInArticle: (article: string): Variants => [
    `${article} doesn't say. A person may know.`,
    `That isn't in ${article}. You can read it, or ask a person.`
  ],
  goesOnSo: (article: string): Variants => [
    `${article} doesn't say that it goes away by itself. This is what it describes.`,
    `${article} doesn't say if it can wait. It describes it like this.`
  ],
  howOld: (article: string, month: string, products: string): Variants => [
    `${article} was last updated in ${month}, and it's about ${products}. ` +
      'If you run something else, say “none of these” or ask a person.',
    `It's from ${month}. If you don't run ${products}, it may not fit: ` +
      'say “none of these” or ask a person.'
  ],
  isAbout: (article: string): Variants => [
    `${article} is about these.`,
    `This is the list in ${article}.`
  ],
  isInList: (article: string, product: string): Variants => [
    `${article} lists ${product}, too.`,
    `Yes, ${product} is on the list in ${article}.`
  ],
  noStatus: (article: string): Variants => [
    `${article} doesn't say, and it names no fix.`,
    `There's nothing about that in ${article}.`
  ],
  nextTitles: ['These come next.', 'The next closest are these.'],
  noMoreTitles: ["I couldn't find any more.", 'No other title comes close.'],
  nextInstall: (fix: string, article: string): Variants => [
    `Install ${fix} or later, as ${article} says. Then check if it still happens.`,
    `The next step is ${fix}, as ${article} says. A person can help you with it.`
  ],
  nextRead: (article: string): Variants => [
    `Follow what ${article} says, then tell me if it helped.`,
    `The next step is in ${article}. Say “show the article” to read all of it.`
  ],
  nobodyYet: [
    "Nobody has this yet. Say “talk to a person”, and I'll pass it on.",
    "I haven't passed this on yet. To do that, say “talk to a person”."
  ],
  nextPerson: ['Talk to a person, or paste another event.', 'A person can take it from here.'],
  notBeforeWhich: [
    "I can't say until I know which article fits.",
    'That depends on which article fits.'
  ],
  noneSays: [
    'None of the articles I named says that.',
    "The articles I named don't say. You can read them, or ask a person."
  ],
  ifItIs: (article: string, answer: string) => `If it is ${article}: ${answer}`,
  noneNewer: [
    'I only have the articles I was given, and none of them fits. A person may know more.',
    'I have no newer article. I can also pass this to a person.'
  ],
  beyond: [
    "The articles don't say. You can read them yourself, or ask a person.",
    'I only know what the articles say. A person may know more.'
  ]
} as const
