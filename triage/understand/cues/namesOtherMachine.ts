import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { MAX_CUE_LENGTH } from './phrase.ts'

const OTHER_MACHINE = new RegExp(
  oneOf(
    String.raw`\b(?:other|second|another|next|third|2nd|3rd) (?:server|machine|box|host|computer|node|pc)\b`,
    String.raw`\b(?:other|second) one (?:has|is|runs|logs?|logged|shows?|gets?)\b`
  )
)

/** Speaks of a machine other than the one so far. */
export function namesOtherMachine(words: string): boolean {
  return OTHER_MACHINE.test(words.slice(0, MAX_CUE_LENGTH))
}
