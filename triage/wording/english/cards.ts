/** What stands on cards beside what is said. */
export const CARD = {
  wentBy: "What I went by. Press anything that's wrong.",
  updated: (month: string) => `updated ${month}`,
  /** of the article's words, on a card in another language */
  inEnglish: 'in English',
  read: 'Read',
  readArticle: (article: string, title: string) => `Read ${article}: ${title}`,
  showMore: 'Show more',
  /** leads to the file with all of them */
  machineList: (count: number) => `All ${count} machines (CSV)`,
  pickOne: 'Pick one',
  choose: 'Choose',
  /** read out behind a question */
  choices: (listed: string) => `You can answer: ${listed}.`,
  /** read out in front of each article that can be chosen */
  place: (place: number, title: string) => `${place}. ${title}`,
  chosen: (words: string) => `✓ ${words}`,
  change: 'Change',
  /** below the welcome: ways to begin, and how an event is copied, a step a line */
  startPaste: 'Paste an event',
  copySteps:
    '1. In Event Viewer, double-click the event.\n' +
    '2. Press Copy, or choose “Copy Details as Text”.\n' +
    '3. Come back here and paste it with Ctrl+V.',
  startExample: 'See an example',
  privacy: 'How we use what you write'
} as const
