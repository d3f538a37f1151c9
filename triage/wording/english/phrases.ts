/** Parts of sentences: what names a thing, a place or a level. */
export const PHRASES = {
  /** between two sentences of a paragraph */
  gap: ' ',
  quoted: (text: string) => `“${text}”`,
  cited: (article: string, lines: string, text: string) => `${article}, ${lines}: “${text}”`,
  /** a sentence as it stands behind a colon; a name keeps its capital */
  behindColon: (sentence: string) =>
    /^[A-Z][a-z]/.test(sentence)
      ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
      : sentence,
  noServicePack: 'no service pack',
  withoutServicePack: 'without a service pack',
  noneInstalled: 'none',
  olderThan: (level: string) => `older than ${level}`,
  laterOne: 'a later one',
  rollupFor: (release: string) => `the hotfix rollup for ${release}`,
  event: (id: number, source: string | null, machine: string | null, times: number) => {
    const from = source === null ? '' : ` (${source})`
    const where = machine === null ? '' : ` on ${machine}`
    return `Event ${id}${from}${where}${times > 1 ? `, ${times} times` : ''}`
  },
  onMachine: (machine: string) => `on ${machine}`,
  onServer: 'on the server',
  onComputer: 'on the computer',
  more: (count: number) => `${count} more`,
  thatMachine: 'that machine',
  mailServer: 'the mail server',
  virtualServer: 'the virtual server',
  lines: (first: number, last: number) =>
    first === last ? `line ${first}` : `lines ${first} to ${last}`,
  versionOf: (product: string) => `the version of ${product}`,
  servicePackOf: (product: string) => `the service pack of ${product}`,
  yourLanguage: 'your language'
} as const

/** What is looked for in an article, as it is called in “doesn't say anything about ...”. */
export const TOPICS = {
  restart: 'a restart',
  again: 'whether it comes back',
  when: 'when it happens',
  contact: 'whom to call',
  rights: 'who may do it',
  undo: 'undoing it',
  worked: 'how to see that it worked',
  loss: 'losing anything',
  safety: 'a risk',
  waiting: 'leaving it as it is',
  duration: 'how long it takes',
  file: 'the files of the fix',
  amount: 'how much that is',
  key: 'the registry key',
  cost: 'what it costs',
  workaround: 'another way',
  source: 'where to get it',
  fix: 'a fix',
  cause: 'the cause',
  how: 'how to do it'
} as const
