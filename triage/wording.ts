/**
 * Every sentence the assistant says, in one place; what comes from outside is a typed placeholder.
 * Where one thing may have to be said twice, there are several ways to say it, and no sentence
 * stands in two of them.
 */
export type Variants = readonly [string, ...string[]]

/** What a person can answer with one press. Each is understood when it is typed, too. */
export const CHOICES = {
  notSure: "I'm not sure",
  none: 'None',
  another: 'Another',
  yes: 'Yes',
  no: 'No',
  noneOfThese: 'None of these',
  person: 'Talk to a person',
  startOver: 'Start over',
  nextProblem: 'The other problem',
  showArticle: 'Show the article',
  reply: 'Put it into a reply',
  solved: 'It solved it',
  notSolved: 'It did not',
  notThere: 'It is not there',
  eventIsThere: (id: number) => `Event ${id} is there`,
  change: (what: 'Windows' | 'service pack' | 'product') => `Change the ${what}`
} as const

/** The answers to "what is wrong?", each with the symptom that it states. */
export const SYMPTOMS = {
  'A mail service stopped responding': 'mail-stall',
  'Mail runs, but something else about it is wrong': 'mail-problem',
  'It is not about mail': 'problem'
} as const

/** What was understood, by name. */
export const LABELS = {
  event: 'Event',
  machine: 'Machine',
  windows: 'Windows',
  product: 'Product',
  servicePack: 'Service pack',
  helpdesk: 'The helpdesk'
} as const

export const SAY = {
  // opening and closing
  welcome:
    'I find the fix for a Windows event or a stalled service in the Microsoft Knowledge ' +
    'Base. Paste the event from Event Viewer, or tell me what happens.',
  welcomeBack: ['Welcome back.', 'Good to see you again.'],
  help: [
    'Paste an event from Event Viewer, or say what stopped and on which Windows. I ask only ' +
      'what I must know, and show the article’s own lines. You can say “start over”, “show the ' +
      'article”, “it has SP1” to correct an answer, or “talk to a person”.',
    'In short: you give me an event or a few words, I look for the article that has the fix. ' +
      '“Start over” and “talk to a person” work at any time.'
  ],
  program: [
    'I am a program that knows articles. A person is there if you want one: say “talk to a person”.',
    'No person yet, but you can ask for one.'
  ],
  hello: ['Hello.', 'Hello again.'],
  bye: ['Goodbye. What we have stays here, if you come back.', 'Until next time.'],
  thanks: ['You are welcome.', 'Glad to help.'],
  noNeedToApologize: ['No need to apologize.', 'Not a problem at all.'],
  wait: ['Take your time. What we have stays here.', 'No hurry.'],
  solved: [
    'Good. If something else comes up, paste it here.',
    'Good to know. I am here for the next one.'
  ],
  startedOver: [
    'Started over. What is wrong?',
    "Starting over. What's happening, and on which machine?"
  ],
  allRight: [
    'All right. Paste another event, or tell me what else you see.',
    'As you like. I am here if there is more to look at.'
  ],
  willTry: ['Good. Tell me how it goes.', 'All right. Let me know if it helped.'],
  sorry: ['I am sorry that this costs you time.', 'I know that this is no fun.'],

  // what could not be used
  empty: ['That message was empty.', 'Nothing came through that I can read.'],
  unreadPicture: (name: string | null): Variants => [
    `I can't read pictures${name === null ? '' : ` (${name})`}. To send the event as text: ` +
      '1. Open it in Event Viewer. 2. Press the Copy button. 3. Paste it here.',
    `I only read text, so ${name ?? 'this picture'} doesn't tell me anything. In Event Viewer, ` +
      'open the event, press Copy, then paste it here.'
  ],
  unreadLog: (name: string | null): Variants => [
    `I couldn't read any events in ${name ?? 'that event log'}. Open it in Event Viewer, ` +
      'copy the event, and paste it here.',
    `There's no event in ${name ?? 'that event log'} that I can read. Try ` +
      'wevtutil qe FILE.evtx /lf:true /f:text > events.txt and send me events.txt.'
  ],
  unreadFile: (name: string | null): Variants => [
    `I can't read ${name ?? 'that file'}. Paste the event as text, ` +
      'or send a .txt, .csv, .xml, .evtx or .evt file.',
    `I only read text and event logs, so I can't use ${name ?? 'that file'}.`
  ],
  picture: [
    'I read text only: copy the event in Event Viewer and paste it here.',
    'That kind of file I cannot read. Send me the text of the event.'
  ],
  tooLong: (kilobytes: number) =>
    `That is more than I can read at once (${kilobytes} KB). Paste the one event and the lines around it.`,
  tooMuchAtOnce: "That's too much to read at once: send me the one event.",
  noWords: 'There are no words in this message that I can read.',
  pressed: (who: string, words: string) => `${who}: ${words}.`,
  changedAbove: 'I changed the answer above.',
  forgotten:
    'It is deleted: what you said, what I said, and your case. Paste an event to begin anew.',
  failed:
    'Something went wrong here, and what you said last had no effect. Say it again, or ask for a person.',
  gaveUp:
    'I tried three times to read what you said last, and could not. Send me the one event, or ask for a person.',
  unclear: ['I did not get that.', "Sorry, I didn't understand that."],
  offerPerson: [
    'A person can help: say “talk to a person”.',
    'We can also leave this to a person.'
  ],
  language: (language: string): Variants => [
    `I answer in English for now. A person can help in ${language}: say “talk to a person”.`,
    `English is all I write so far. A person speaks ${language} with you, if you like.`
  ],
  languageUnderstood: (language: string): Variants => [
    `I answer in English for now, but I understood you. A person can help in ${language}: say “talk to a person”.`,
    `English again from me. A person speaks ${language} with you, if you like.`
  ],
  nextInstall: (fix: string, article: string): Variants => [
    `Install ${fix} or later, as ${article} says. Then check if it still happens.`,
    `${fix} from ${article} is the next step. A person can help you with it.`
  ],
  needNumber: ['I need its number: the latest one is not the same for all.', 'Which number is it?'],
  otherWay: (article: string): Variants => [
    `${article} names no other way. A person may know one.`,
    `I find no other way in ${article}.`
  ],
  workaround: (article: string): Variants => [
    `${article} has a way around it.`,
    `This is what ${article} says for that case.`
  ],
  nextRead: (article: string): Variants => [
    `Follow what ${article} says, then tell me if it helped.`,
    `The next step is in ${article}. Say “show the article” to read all of it.`
  ],
  nextPerson: ['Talk to a person, or paste another event.', 'A person can go on from here.'],
  beyond: [
    'I can only say what the articles say. Read it there, or ask a person.',
    'That goes past what I know. A person may know more.'
  ],

  backAgain: ['Back to that one.', 'We are at that one again.'],
  onlyThisOne: ['You have told me of this one only.', 'There is no other one so far.'],

  // questions
  whatIsWrong: [
    'What is wrong? Tell me in a sentence, or paste the event from Event Viewer.',
    'Tell me what happens, or paste the event.'
  ],
  nothingYet: "I couldn't find an article for that yet.",
  whichProgram: ['Which program or service is it?', 'Which program does it happen in?'],
  whichMessage: [
    'Does it show a message? Type it as you see it, and tell me since when.',
    'What does the screen say, word for word? And what changed before it began?'
  ],
  doYouRun: (article: string, products: string, count: number): Variants => [
    `${article} is about ${products}. Do you run ${count === 1 ? 'it' : 'one of them'}?`,
    `Do you run ${products}? That is what ${article} is about.`
  ],
  whatAboutIt: (services: string): Variants => [
    `What's happening with ${services}?`,
    `What is wrong with ${services}?`
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
  isAnotherLogged: [
    'Is one of these logged near it, too?',
    'Look just before and after it in the log: is one of these there?'
  ],
  whichServicePack: (release: string): Variants => [
    `${release}. Which service pack?`,
    `Which service pack does ${release} have?`
  ],
  isItThisOne: ['Is it this one?', 'Does this one fit?'],
  whichOfThese: ['Which of these is it?', 'Which one of them fits best?'],
  backTo: {
    symptom: ['Tell me what is wrong, in a sentence.', 'A few words on what stopped are enough.'],
    version: [
      'We were at the version of the product: which is it?',
      'Which version it is, is still open.'
    ],
    event: [
      'We were at the other events: is one of them in the log?',
      'It is still open if another event is logged near it.'
    ],
    product: ['We were at the version: which one is it?', 'The version is still open.'],
    'service-pack': [
      'We were at the service pack: which one is in?',
      'The service pack is still open.'
    ],
    article: [
      'We were at the articles: is it one of these?',
      'It is still open which article fits.'
    ]
  },
  yesToWhich: ['Which one, please?', 'Please pick one.'],
  noToWhich: ['Which one is it, then?', 'Please name the one it is.'],
  didItHelp: ['Did it solve it?', 'Does it run again?'],
  thisOneFirst: [
    'Let us finish this one first; then tell me about that.',
    'One thing after the other: that comes next.'
  ],
  whatIsDifferent: [
    'What is different? Tell me the right value.',
    'Tell me which of these is wrong.'
  ],
  whatNext: ['Tell me what you see, or choose below.', 'Say it in other words, or paste an event.'],
  nameIt: ['Which one? Type its name as you know it.', 'Please type the name with its version.'],
  oneFirst: [
    'Let us begin with one of them. What does that one have?',
    'One at a time: tell me what the first of them has.'
  ],
  oneMachine: (levels: string): Variants => [
    `${levels}: one machine at a time, please. Which is it on the one with the problem?`,
    `I can take one machine at a time, not ${levels}. Name the one that has the problem.`
  ],

  // why we ask, and what the words mean
  whySymptom: [
    'What is wrong decides which article to look in.',
    'I need it to find the right article.'
  ],
  whyArticle: [
    'More than one article may fit, and I do not want to guess.',
    'You can tell them apart better than I can.'
  ],
  whyThisArticle: [
    'An article may fit what you told me; I do not want to guess.',
    'You know best if it is the same.'
  ],
  whyProduct: (article: string, product: string): Variants => [
    `${article} names a fix for ${product}, so what you run decides if it helps.`,
    `The fix in ${article} is for ${product} only.`
  ],
  whyServicePack: (article: string, fix: string): Variants => [
    `${article} says that ${fix} has the fix. If yours is older, it helps; if not, it is in.`,
    `From ${fix} on, the fix of ${article} is in.`
  ],
  whyInstall: (article: string, fix: string, release: string): Variants => [
    `${article} says that ${fix} has the fix, and ${release} comes before it.`,
    `${release} lacks what came with ${fix}. ${article} says so.`
  ],
  whyFixed: (article: string, fix: string, release: string): Variants => [
    `${article} says that ${fix} has the fix, and ${release} holds it.`,
    `What ${fix} brought is in ${release}, too.`
  ],
  whyNotCovered: (article: string, product: string): Variants => [
    `${article} lists what it is about, and ${product} is not in the list.`,
    `The list of ${article} does not name ${product}.`
  ],
  whyShown: (article: string): Variants => [
    `${article} describes what you told me. It names no level that I could compare with yours.`,
    `What you told me is what ${article} is about.`
  ],
  nothingAsked: ['I asked nothing that waits for an answer.', 'Nothing is open between us.'],
  refused: ['You need not tell me.', 'That is all right, too.'],
  servicePack: [
    'A service pack is a set of fixes for one Windows version. Each one holds the ones before it.',
    'Service packs are fixes in one box. They are numbered, and SP3 holds all of SP1 and SP2.'
  ],
  winver: [
    'winver is a small program of Windows. It shows the version and the service pack.',
    'Type winver under Start, Run: it tells which Windows this is.'
  ],
  eventViewer: [
    'Event Viewer shows what Windows logs: Start, Run, type eventvwr, press Enter. Open the ' +
      'event and press the copy button.',
    'Event Viewer is the log of Windows. You start it with eventvwr.'
  ],
  article: [
    'A Knowledge Base article is Microsoft’s own text on one problem: what you see, why, and the fix.',
    'Each article is Microsoft’s text on one problem.'
  ],
  virtualServer: [
    'A virtual server is one set of ports and rules under which a service such as SMTP answers.',
    'One service can run as several virtual servers, each with its own port and rules.'
  ],
  iis: [
    'IIS is the part of Windows that runs web and mail services. Its long name is Internet Information Services.',
    'Web and mail services of Windows run in IIS.'
  ],
  event: [
    'An event is what Windows logs when something happens: a number, a source and a text.',
    'Events are the entries in the log of Windows.'
  ],

  // how to look it up; facts of the platform
  lookUpWindows: (place: string): Variants => [
    `${place}Start, Run, type winver, press Enter. Tell me the line that begins with “Version”.`,
    'Run winver and read the second line.'
  ],
  lookUpExchange: [
    'In Exchange System Manager open the properties of the server. The General page shows ' +
      'the version and the service pack.',
    'Look at the properties of the server, page General.'
  ],
  lookUpSqlServer: [
    'In Query Analyzer run SELECT @@VERSION. The number it shows tells the service pack.',
    'SELECT @@VERSION tells it.'
  ],
  lookUpSms: [
    'In the SMS Administrator console open the properties of the site. They show the version and the build.',
    'The properties of the site in the SMS console tell it.'
  ],
  lookUpAbout: (product: string): Variants => [
    `In ${product} open Help, About. It shows the version and the service pack.`,
    `Help, About in ${product} tells it.`
  ],

  // what was heard
  correction: (now: string, before: string) => `${now} instead of ${before}.`,
  // the conversation
  thatOne: (fix: string): Variants => [
    `Yes, that one: the fix came with ${fix}.`,
    `Yes. ${fix} is what has the fix.`
  ],
  wouldNotCover: (article: string, product: string): Variants => [
    `${article} says nothing about ${product}, so I can't tell. Nothing changes here.`,
    `I can't tell: ${product} isn't in ${article}.`
  ],
  fitsToo: ['That fits, too.', 'That fits as well.'],
  narrowed: ['That helps.', 'That narrows it down.'],
  afterAll: ['It does fit after all.', 'With that, it does look like this one.'],
  ratherThis: ['Then it is rather this one.', 'Then another one fits better.'],
  anotherProblem: [
    "That's another problem, so I'll look at it on its own. Say “go back” to return to the one before.",
    'I take that as a problem of its own; “go back” returns to the one before.'
  ],
  keptForLater: (words: string): Variants => [
    `Let us finish this one first; I've kept “${words}” for afterwards.`,
    `One thing after the other: “${words}” comes next.`
  ],
  alsoMentioned: (words: string): Variants => [
    `You also mentioned “${words}”.`,
    `Then there is still “${words}”.`
  ],
  nextProblem: (words: string): Variants => [`Now to “${words}”.`, `On to “${words}”.`],
  noneWaiting: ["You've told me of no other problem.", 'There is no other problem so far.'],
  undone: ['One step back.', 'I took your last answer back.'],
  nothingToUndo: ["There's nothing to take back yet.", 'Nothing was answered before this.'],
  isSameOn: (machine: string, release: string): Variants => [
    `Is ${machine} ${release}, too?`,
    `Does ${machine} run ${release}, too?`
  ],
  newMachine: (machine: string): Variants => [
    `${machine} is another machine, so nothing is taken over from the one before.`,
    `I look at ${machine} on its own.`
  ],
  fileNotRead: [
    "I can't read the file you sent, only text.",
    'I can only read text, not the file you sent.'
  ],
  otherMachine: ['That is another machine.', 'So this is one more machine.'],
  ruledOut: (articles: string) => `Then ${articles} is ruled out.`,
  noted: ['Noted.', 'I keep that in mind.'],
  notedEvent: (event: string): Variants => [
    `${event} is noted; it changes nothing here.`,
    `I keep ${event} in mind.`
  ],
  sameAnswer: ['That is what I have.', 'So I noted it; nothing changes.'],
  recap: (facts: string): Variants => [`So far: ${facts}.`, `What I have: ${facts}.`],
  recapNothing: ['So far I know nothing of your case.', 'You have told me nothing yet.'],
  stillSo: (verdict: string): Variants => [
    `Same answer as before: ${verdict}`,
    `That changes nothing: ${verdict}`
  ],
  thisEvent: (event: string, article: string, exactly: boolean) =>
    `${event}: one article describes ${exactly ? 'exactly this' : 'this event'}, ${article}.`,
  mayBeThisEvent: (event: string, articles: number) =>
    `${event}: ${articles === 1 ? 'one article may' : `${articles} articles may`} describe it.`,
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
  describedBy: (article: string) => `One article describes that: ${article}.`,
  mayDescribe: (article: string) => `One article may describe that: ${article}.`,
  describedWith: (event: number, article: string) =>
    `One article describes that together with event ${event}: ${article}.`,
  mayBeDescribed: (articles: number) =>
    `${articles === 1 ? 'One article' : `${articles} articles`} may describe that.`,

  // verdicts
  install: (fix: string, machine: string) => `Install ${fix} or later${machine}.`,
  upgrade: (fix: string, machine: string) => `Upgrade to ${fix} or later${machine}.`,
  sameEvent: (lines: string) => `Your event is the one in ${lines}.`,
  older: (level: string) => `${level} is older than the fix.`,
  notIn: (level: string) => `You said that ${level} is not in.`,
  without: "Without a service pack, you don't have the fix yet.",
  asOf: (month: string) => `The article was last updated in ${month}.`,
  toBeSure: (event: number) =>
    `To be sure, look in Event Viewer for event ${event} and paste it here.`,
  fixIsIn: (release: string, fix: string) => `The fix is already in: ${release} contains ${fix}.`,
  fixCameWith: (fix: string) => `The fix is already in: it came with ${fix}.`,
  containTheOnesBefore: 'Service packs contain the ones before.',
  notTheCause: (article: string, machine: string) => `So ${article} isn't what's wrong${machine}.`,
  personOrOther: [
    'I can pass this to a person with everything so far. Or paste another event logged near it.',
    "A person can take it from here; I'll pass on everything so far. I can look at another event, too."
  ],
  doesNotCover: (article: string, product: string) => `${article} does not cover ${product}.`,
  covers: (products: string) => `It covers ${products}.`,
  noneForYours: 'I found no other article that fits what you have.',
  passToPerson: [
    "I can pass this to a person, with everything you've told me.",
    'A person can take it from here, if you like.'
  ],
  laterHolds: (level: string, fix: string): Variants => [
    `Yes: ${level} holds ${fix}, too.`,
    `That will do: ${level} holds ${fix}.`
  ],
  tooEarly: (level: string, fix: string): Variants => [
    `No: ${level} is older than ${fix}, which has the fix.`,
    `${level} is not enough. The fix came with ${fix}.`
  ],
  names: (article: string, services: string): Variants => [
    `${article} names ${services}, too.`,
    `Yes: ${services} is in ${article}.`
  ],
  namesNot: (article: string, services: string): Variants => [
    `${article} does not name ${services}.`,
    `${article} doesn't mention ${services}.`
  ],
  whereToGet: (article: string): Variants => [
    `${article} says which level has the fix, not where to get it. A person can help with that.`,
    `Where to get it, ${article} does not say.`
  ],
  saysToDo: (article: string, sentence: string) => `${article} says: “${sentence}”`,
  saysAboutIt: (article: string) => `This is what ${article} says about it.`,
  byDesign: 'The article says that this is by design.',
  supportFix: 'The article names a fix that you get from Microsoft’s support.',
  refersTo: (article: string) => `It refers to ${article}.`,
  refersElsewhere: (article: string) =>
    `It refers to ${article}, which is not among the articles here.`,
  sayShow: (article: string) => `Say “show ${article}” to read it.`,

  // the article
  shown: (article: string, month: string | null): Variants => [
    `${article}${month === null ? '' : `, as of ${month}`}.`,
    `Once more: ${article}.`
  ],
  goesOn: (line: number) => `It goes on to line ${line}.`,
  notHere: (article: string): Variants => [
    `${article} is not among the articles here.`,
    `I do not have ${article}.`
  ],
  noArticleYet: ['We have no article yet.', 'There is no article to show so far.'],

  // a person
  cannotTellArticle: [
    'Without more I cannot tell which article it is.',
    'I know too little to name an article.'
  ],
  cannotTellFix: (missing: string): Variants => [
    `Without ${missing} I cannot tell if the fix is in.`,
    `It takes ${missing} to tell if the fix is in.`
  ],
  saysLater: (article: string, fix: string) => `${article} says that ${fix} or later has it.`,
  personLooks: ['A person can look it up with you.', 'Let a person look it up with you.'],
  noneForEvent: (event: string): Variants => [
    `${event}: no article here describes this event.`,
    `${event}: I couldn't find an article about it.`
  ],
  noOther: ['No other article here fits.', 'I have no other article that fits.'],
  noArticleFor: (product: string): Variants => [
    `I couldn't find an article about that for ${product}.`,
    `I found nothing about it for ${product}.`
  ],
  noArticle: ["I couldn't find an article about that.", 'I found no article about it.'],
  offTopic: ['That is not something I have an article for.', "I can't help with that one."],
  personHelps: ['A person can help.', 'A person may know more.'],
  personHelpsWithAll: [
    "A person can help; I'll pass on everything so far.",
    'A person would get all of this.'
  ],
  handedOver: (about: string): Variants => [
    `This is one for a person${about}.`,
    'It stays with a person.'
  ],
  caseStill: (number: number) => `It is still case ${number}.`,
  whenAnswered: [
    'I cannot say when somebody answers.',
    'That is up to the people there. I cannot see it.'
  ],
  solvedAdded: ['Good. I put that into the case.', 'Good to hear. It is in the case now.'],
  added: ['Added to the case.', 'That is in the case, too.']
} as const
