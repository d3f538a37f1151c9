/** What stands on cards beside what is said. */
export const CARD = {
  wentBy: "What I went by. Press anything that's wrong.",
  updated: (month: string) => `updated ${month}`,
  /** of the article's words, on a card in another language */
  inEnglish: 'in English',
  read: 'Read',
  readArticle: (article: string, title: string) => `Read ${article}: ${title}`,
  showMore: 'Show more',
  pickOne: 'Pick one',
  choose: 'Choose',
  /** read out behind a question */
  choices: (listed: string) => `You can answer: ${listed}.`,
  /** read out in front of each article that can be chosen */
  place: (place: number, title: string) => `${place}. ${title}`,
  chosen: (words: string) => `✓ ${words}`,
  change: 'Change'
} as const
