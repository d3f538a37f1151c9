import { likelyRows } from '../../knowledge/language/words/likelyRows.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import type { ArticleTopic } from './cues/ask/articleTopic.ts'
import { TOPICS } from './cues/ask/articleTopics.ts'
import { asksCause } from './cues/ask/asksCause.ts'

const PATTERNS = TOPICS.map(([topic, ways]) => ({ topic, pattern: new RegExp(oneOf(...ways)) }))
const patternsLikely = likelyRows(PATTERNS, ({ pattern }) => pattern)

const OF_ADVICE = oneOf(
  'it|that|this',
  '(?:the|this|that|your) (?:article|answer|advice|info|information|solution|fix|thing|one|page)'
)
const OLD = oneOf(
  'old|ancient|antique|outdated|obsolete|prehistoric|out of date',
  String.raw`from (?:19\d\d|200\d)`,
  String.raw`\d+ years old`
)
const SO = '(?: (?:so|too|very|pretty|quite|really|way|way too|all|like))'
/** 'that article is from 2000, are you kidding me?' */
const PROTEST = new RegExp(
  oneOf(
    String.raw`\b${OF_ADVICE}(?:'s| is| was)?${SO}{0,2} ${OLD}\b`,
    String.raw`^(?:(?:far|way|much|a bit) )?too old\b`
  )
)

/** Asks how old the advice is, or protests that it is. `words` are normalized. */
export function asksOfAge(words: string): boolean {
  return protestsAge(words) || topicOf(words) === 'age'
}

/** Says of the advice that it is old, without asking anything. `words` are normalized. */
export function protestsAge(words: string): boolean {
  return PROTEST.test(words)
}

/** What a question wants to know of an article; null: something else. `words` are normalized. */
export function topicOf(words: string): ArticleTopic | null {
  const first = PATTERNS[0]
  if (first?.pattern.test(words) === true) return first.topic
  if (asksCause(words)) return 'cause'
  return patternsLikely(words).find(({ pattern }) => pattern.test(words))?.topic ?? null
}
