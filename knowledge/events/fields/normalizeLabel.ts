const ONLY_ASCII = /^[\0-\x7f]*$/

/** Words that are plain but for their case. */
export const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/

/**
 * A word as it is compared: case, accents, width and the kind of its blanks and apostrophes do not
 * count. 'ID de l’événement' → "id de l'evenement"
 */
export function normalizeLabel(word: string): string {
  if (PLAIN_WORDS.test(word)) return word.toLowerCase()
  const plain = ONLY_ASCII.test(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[’‘`´]/g, "'")
  return plain.toLowerCase().replace(/\s+/g, ' ').trim()
}
