import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { MAX_CUE_LENGTH } from './phrase.ts'

const NUMBER = String.raw`(q\d{5,6})`
const POLITE =
  '(?:(?:please|(?:where )?(?:can|do) (?:you|i|we)|could (?:you|i|we)|may i|i (?:want|need|would like) to|' +
  "i'd like to|let me|ok|and)[, ]+){0,2}"
const ALL = '(?:whole|full|complete|entire|original|its)'
const ALL_OF_IT =
  '(?:(?:all|more|the rest|the whole) of (?:it|that|this)|the (?:rest|original)|it all|everything|it in full)'

/** Ways to ask for an article, with its number as the one group where it is named. */
const SHOW = [
  '^(?:and )?show (?:me|it|that)[ ?.!]*$',
  String.raw`^(?:and )?(?:which|what) lines?\b(?!.{0,12}\b(?:i|we)\b).{0,20}[ ?.!]*$`,
  '^(?:and )?how (?:old|recent|new) is (?:that|this|it|the article).{0,20}[ ?.!]*$',
  inSequence(
    `^${POLITE}`,
    oneOf(
      'show',
      'open',
      'read',
      'find',
      'quote',
      'see',
      'display',
      'print',
      'get',
      'have',
      'give me',
      'send me'
    ),
    inSequence(
      String.raw`\b.{0,30}?\b`,
      oneOf('article|source|kb', `${ALL} (?:text|thing|page|document|story)`, ALL_OF_IT, NUMBER),
      String.raw`\b`
    )
  ),
  `^(?:the |is there an? )?(?:${ALL}|link to (?:the|that)) (?:article|text|kb|thing|source)(?: please)?[ ?.!]*$`,
  // 'how do i get at the complete article?'
  inSequence(
    '^(?:and )?(?:how|where) (?:do|can|could) (?:i|we) (?:get|read|see|open|find)(?: (?:at|to|hold of))? ',
    String.raw`(?:the |that |this )(?:${ALL} )?(?:article|kb)\b.{0,12}[ ?.!]*$`
  ),
  String.raw`^${NUMBER}\??$`,
  String.raw`^(?:the )?(?:source|sources|reference|link|article)\??$`,
  String.raw`^${oneOf(
    'which article',
    'where does (?:it|that|this) (?:come from|say so|say that)',
    'where (?:do|did) you (?:get|have) (?:that|this|it)',
    'according to (?:whom|what)',
    'who says (?:so|that)',
    'says who',
    '(?:can you )?(?:prove|back) (?:it|that)'
  )}\b.{0,40}$`,
  '^(?:and )?what else (?:does|is|has) .{0,20}(?:say|in (?:it|there)|written)[ ?.!]*$',
  "^what(?:'s| is| are) (?:the|your) (?:source|sources|reference|article)"
].map(source => new RegExp(source))

/** The article a person wants to read: its number, null for the one spoken of; undefined: none. */
export function articleWanted(words: string): string | null | undefined {
  if (words.length > MAX_CUE_LENGTH) return undefined
  for (const pattern of SHOW) {
    const found = pattern.exec(words)
    if (found !== null) return found[1]?.toUpperCase() ?? null
  }
  return undefined
}
