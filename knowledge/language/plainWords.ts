/** Words as they are compared: lower case, one kind of apostrophe and blank, compatibility forms folded. `'POP3　can’t'` → `"pop3 can't"` */
export const plainWords = (words: string): string =>
  words.normalize('NFKC').toLowerCase().replace(/[\u2018\u2019\u00b4\u0060]/g, "'").replace(/\s+/g, ' ').trim()
