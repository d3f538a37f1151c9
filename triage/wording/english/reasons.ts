import type { Variants } from '../variants.ts'

/** Why something is asked or said, what the words mean, and how to look a thing up. */
export const REASONS = {
  whySymptom: ['It decides which article to look in.', 'I need it to find the right article.'],
  whySource: [
    'Several programs may use the same number; the source says which one it is.',
    'With its source or its text, I can tell which event it is.'
  ],
  whyArticle: [
    "More than one article may fit, and I don't want to guess.",
    'You can tell them apart better than I can.'
  ],
  whyThisArticle: [
    "An article may fit what you told me, but I don't want to guess.",
    "You know best if it's the same."
  ],
  whyProduct: (article: string, product: string): Variants => [
    `${article} names a fix for ${product}, so what you run decides if it helps.`,
    `The fix in ${article} is for ${product} only.`
  ],
  whyServicePack: (article: string, fix: string): Variants => [
    `${article} says the fix is in ${fix}. If yours is older, it helps; if not, you already have it.`,
    `From ${fix} on, you have the fix that ${article} names.`
  ],
  whyInstall: (article: string, fix: string, release: string): Variants => [
    `${article} says the fix is in ${fix}, and ${release} comes before it.`,
    `${release} is older than ${fix}. ${article} says the fix came with that.`
  ],
  whyFixed: (article: string, fix: string, release: string): Variants => [
    `${article} says the fix is in ${fix}, and ${release} includes it.`,
    `What came with ${fix} is in ${release}, too.`
  ],
  whyNotCovered: (article: string, product: string): Variants => [
    `${article} lists what it is about, and ${product} is not in the list.`,
    `The list in ${article} doesn't name ${product}.`
  ],
  whyShown: (article: string): Variants => [
    `${article} describes what you told me. It names no version that I could compare with yours.`,
    `What you told me is what ${article} is about.`
  ],
  nothingAsked: ["I haven't asked for anything just now.", "There's no open question."],
  refused: ["You don't have to tell me.", "That's all right, too."],
  servicePack: [
    'A service pack is a set of fixes for one Windows version. Each one includes the ones before it.',
    'Service packs are numbered sets of fixes, and SP3 includes all of SP1 and SP2.'
  ],
  winver: [
    'winver is a small program in Windows. It shows the version and the service pack.',
    'Type winver under Start, Run: it shows which Windows this is.'
  ],
  eventViewer: [
    'Event Viewer shows what Windows logs: Start, Run, type eventvwr, press Enter. Open the ' +
      'event and press the copy button.',
    'Event Viewer shows the Windows log. You start it with eventvwr.'
  ],
  article: [
    'A Knowledge Base article is Microsoft’s own text on one problem: what you see, why, and the fix.',
    'Microsoft wrote one article for each known problem.'
  ],
  virtualServer: [
    'A virtual server is one set of ports and rules under which a service such as SMTP answers.',
    'One service can run as several virtual servers, each with its own port and rules.'
  ],
  iis: [
    'IIS is the part of Windows that runs web and mail services. Its long name is Internet Information Services.',
    'Windows runs its web and mail services in IIS.'
  ],
  event: [
    'An event is what Windows logs when something happens: a number, a source and a text.',
    'Events are the entries in the Windows log.'
  ],
  lookUpWindows: (machine: string | null): Variants => [
    `${machine === null ? '' : `On ${machine}: `}Start, Run, type winver, press Enter. Tell ` +
      'me the line that begins with “Version”.',
    'Run winver and read the second line.'
  ],
  lookUpEvent: [
    'Start, Run, type eventvwr, press Enter, and open the event: its ID and its source are at ' +
      'the top. Its copy button takes all of it, so you can paste it here.',
    'The ID and the source are at the top of the event in Event Viewer. Paste all of it if you can.'
  ],
  lookUpExchange: [
    "In Exchange System Manager, open the server's properties. The General page shows the " +
      'version and the service pack.',
    "Look at the server's properties, page General."
  ],
  lookUpSqlServer: [
    'In Query Analyzer, run SELECT @@VERSION. The number it shows gives the service pack.',
    'SELECT @@VERSION shows it.'
  ],
  lookUpSms: [
    "In the SMS Administrator console, open the site's properties. They show the version and the build.",
    "The site's properties in the SMS console show it."
  ],
  lookUpAbout: (product: string): Variants => [
    `In ${product}, open Help, About. It shows the version and the service pack.`,
    `Help, About in ${product} shows it.`
  ]
} as const
