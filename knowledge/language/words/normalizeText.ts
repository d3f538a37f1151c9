/**
 * Words as they are compared: lower case, one kind of apostrophe and blank, compatibility forms
 * folded. `'POP3　can’t'` → `"pop3 can't"`
 */
export function normalizeText(words: string): string {
  const plain = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u00b4\u0060]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
  if (WIDE.test(words) && !WIDE.test(plain)) return narrow(plain)
  return plain
}

const WIDE = /[^\x00-\xff]/

/**
 * The same letters, kept one byte each: patterns are compiled once more for wide texts, and a
 * telephone's apostrophe makes a text wide.
 */
function narrow(plain: string): string {
  return Buffer.from(plain, 'latin1').toString('latin1')
}
