import { DEFINITIONS, unsaid } from './asides.ts'

/** What a word of ours means: 'what is a service pack?' → its definition; null when it is not ours. */
export const defineWord = (words: string, last: string): string | null => {
  const found = DEFINITIONS.find(({ about }) => about.test(words))
  return found === undefined ? null : unsaid(found.says, last)
}
