import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { thingsOf } from './absentThings.ts'

/** Characters of a message that are read for it. */
const MAX_LENGTH = 4_000
/** The share of a title's words that were quoted, and of the quoted ones that are the title's. */
const SAME_TITLE = 0.7
/** 'it is NOT "..."', "nothing to do with '...'" */
const DENIED = new RegExp(
  String.raw`\b${oneOf(
    "(?:is|are|was|were|it['’]?s|that['’]?s)(?: [a-z]+)? not",
    "(?:is|are|was|were)n['’]?t",
    'nothing to do with',
    '(?:other|different|something else) (?:than|from|to)',
    'not (?:about|like|a case of|covered by|helped by|solved by)',
    'neither'
  )}[^"“”'‘’«»\n]{0,40}["“'‘«](?<quoted>[^"“”«»\n]{8,200}?)["”'’»](?![a-z])`,
  'gi'
)

const OURS = oneOf(
  'it|ours|mine|us|the one|the same',
  'what (?:we|i) (?:have|see|mean|get)',
  '(?:our|my|the|this|that) (?:problem|case|issue|trouble|one)'
)
/** '"..." but that is NOT what we have', "'...' and it isn't ours" */
const DENIED_BEHIND = new RegExp(
  inSequence(
    '["“\'‘«](?<quoted>[^"“”«»\\n]{8,200}?)["”\'’»](?![a-z])[^.!?\\n]{0,40}?',
    String.raw`\b(?:not|isn['’]?t|wasn['’]?t)(?: really)? (?:about )?${OURS}\b`
  ),
  'gi'
)

/** Whether a message quotes the title of an article to say that it is not that. */
export function isDeniedTitle(title: string, words: string): boolean {
  if (words.length > MAX_LENGTH) return false
  const denied = [...words.matchAll(DENIED), ...words.matchAll(DENIED_BEHIND)]
  return denied.some(({ groups }) => isSame(title, groups?.quoted ?? ''))
}

function isSame(title: string, quoted: string): boolean {
  const [own, said] = [new Set(thingsOf(title)), new Set(thingsOf(quoted))]
  const shared = [...own].filter(word => said.has(word)).length
  return shared >= SAME_TITLE * Math.max(own.size, said.size)
}
