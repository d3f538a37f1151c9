import type { Article } from '../../../knowledge/articles/article.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { countTerms, newTerms } from '../../understand/sharesTerms.ts'

/** The words that name what fails; more than these tell of the circumstances, too. */
const MAX_TERMS = 3
/** Of the words of a title that tell what it is about, those that must have been said. */
const TITLE_SHARE = 0.5
/** What begins a title: 'XADM: ', 'BUG: ' */
const SERIES = /^[A-Z]{2,5}\d{0,4}:\s+/

/** What happens to services and programs of any kind, as people say it, and as articles do. */
const GENERAL: readonly (readonly [said: RegExp, written: RegExp])[] = [
  [
    /\b(?:hang(?:s|ing)?|hung|freez\w+|frozen|stuck|stops|stopped|stopping)\b/i,
    /\b(?:hang|hung|freez|stop|respond|terminat|lock)/i
  ],
  [
    /\b(?:crash(?:es|ed|ing)?|dies|died|dr\.? ?watson|access violation|gpf)\b/i,
    /crash|violation|watson|exception|fault|terminat|stop|fail|trap|\bav\b/i
  ],
  [
    new RegExp(
      oneOf(
        String.raw`\bslow(?:er|ly)?\b`,
        String.raw`\b(?:100|9\d) ?(?:%|percent)`,
        String.raw`\b(?:all|whole|full|high)(?: the)? (?:cpu|processor)\b`
      ),
      'i'
    ),
    /slow|performance|delay|cpu|processor|percent|\d%|time/i
  ]
]

/** Where it is told when it happens, or in which module. */
const TRIGGER = new RegExp(
  oneOf(
    String.raw`\b(?:when|whenever|while|if|after|since|during|because|with|without)\b`,
    String.raw`\b(?:on|in|by) \w+ing\b`,
    String.raw`\b\w{2,12}\.(?:dll|sys|drv|ocx|vxd)\b`
  ),
  'i'
)

/**
 * Whether words tell no more than that a service or a program hangs, crashes or is slow, and an
 * article tells of another thing, or of a trigger that was not said.
 * ('SQL 6.5 hangs', 'SQL Server Hangs When Sending a Message Using SQLMail') → true
 */
export function isOneOfMany(words: string, { title, appliesTo, lines }: Article): boolean {
  const said = GENERAL.filter(([spoken]) => spoken.test(words))
  const products = appliesTo.map(one => one.text).join(' ')
  const own = countTerms(words) - newTerms(words, products, '')
  const isMore = own > MAX_TERMS || TRIGGER.test(words)
  if (said.length === 0 || isMore) return false
  const text = lines.join('\n')
  if (!said.some(([, written]) => written.test(text))) return true
  const telling = title.replace(SERIES, '')
  const all = countTerms(telling) - newTerms(telling, products, '')
  return newTerms(words, telling, products) < TITLE_SHARE * all
}
