import type { Article, Fix } from '../../../knowledge/articles/article.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { NUMERALS } from '../../../knowledge/language/words/numerals.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { advise, fixFor } from '../../decide/advise.ts'
import type { Decision } from '../../decide/decide.ts'
import { nameFix, nameLevel } from '../../tell/names.ts'
import { quoteFix } from '../../tell/quotes.ts'
import { PHRASES, SAY } from '../../wording/say.ts'
import type { Variants } from '../../wording/variants.ts'
import { type SideAnswer, unanswered } from './sideAnswer.ts'

const LEVEL = /\b(?:sp[ -]?|service ?pack ?)(\d+|one|two|three|four)([a-z])?\b/i

/** Whether another level than the one named would do: 'can I install SP4 instead?' */
export function ofLevel(words: string, { article, outcome, facts }: Decision): SideAnswer {
  const fix = 'fix' in outcome ? outcome.fix : statedFix(article, facts.product)
  const product = fix?.product ?? facts.product
  const servicePack = levelIn(words)
  if (article === null || product === null) return unanswered(SAY.beyond)
  if (servicePack === null || SKIPS.test(words)) {
    if (fix === null || fix.servicePack === null) return unanswered(SAY.beyond)
    return ofFix(article, fix, SAY.laterHolds(PHRASES.laterOne, nameFix(fix)))
  }
  const letter = LEVEL.exec(words.replace(IN_PLACE_OF, ''))?.[2]?.toLowerCase() ?? ''
  const level = nameLevel(servicePack, letter)
  const advice = advise(article, [{ product, edition: null, version: null, servicePack }])
  if (advice.kind !== 'recommend' && advice.kind !== 'already-fixed') return unanswered(SAY.beyond)
  const isThatOne = advice.fix.servicePack === servicePack && advice.fix.letter === letter
  const said = { level: isThatOne ? null : level, fix: nameFix(advice.fix) }
  const has = advice.kind === 'already-fixed'
  const ways = OF_TROUBLE.test(words) ? whatHasFix(said, has) : whetherItHelps(said, has)
  return ofFix(article, advice.fix, ways)
}

/** 'would we still see it with SP6?': a yes would be of the trouble. */
const OF_TROUBLE = new RegExp(
  String.raw`\b${oneOf(
    '(?:still|also) (?:have|need|must|happen|see|get|occur|be)',
    inSequence(
      '(?:would|will|do|does|did|could) (?:it|that|this|we|i|they) (?:still |also |even )?',
      '(?:see|happen|occur|have (?:it|this|that)|get (?:it|this|that)|be (?:hit|affected|there))'
    )
  )}\b`,
  'i'
)

type LevelAndFix = { readonly level: string | null; readonly fix: string }

function whatHasFix({ level, fix }: LevelAndFix, has: boolean): Variants {
  if (level === null) return SAY.levelWithFix(fix)
  return has ? SAY.levelHasFix(level, fix) : SAY.levelLacksFix(level, fix)
}

function whetherItHelps({ level, fix }: LevelAndFix, has: boolean): Variants {
  if (!has) return SAY.tooEarly(level ?? fix, fix)
  return level === null ? SAY.thatOne(fix) : SAY.laterHolds(level, fix)
}

/** What is said of a fix, with the line that states it. */
function ofFix(article: Article, fix: Fix, ways: Variants): SideAnswer {
  return { ways, quotes: quoteFix(article, fix) }
}

function statedFix(article: Article | null, product: string | null): Fix | null {
  return article === null ? null : (fixFor(article, product) ?? null)
}

/** What says of a level that it would do. */
const HELPS = new RegExp(
  String.raw`\b${oneOf(
    'helps?|fix(?:es|ed)?|solves?|solved|cures?|does it|do it|has it|includes? it',
    'enough|sufficient|ok(?:ay)?'
  )}\b`
)

/** 'so sp2 helps?', whatever kind of question it was taken for; null: no level is asked of. */
export function levelHelping(asked: string, judgement: Decision): SideAnswer | null {
  const words = normalizeText(asked)
  if (levelIn(words) === null || !HELPS.test(words) || isAboutRemoving(words)) return null
  const answer = ofLevel(words, judgement)
  return answer.ways === SAY.beyond ? null : answer
}

/** 'should we skip 4 then': asks whether one further on will do. */
const SKIPS = /\b(?:skip|leave out|jump over)\b/i

/** 'do I have to uninstall SP2 first' */
export function isAboutRemoving(words: string): boolean {
  return /\b(?:uninstall|remove|without|take off|roll back|downgrade)/i.test(words)
}

/** Whether words name a level, or one that comes later. */
export function namesLevel(words: string): boolean {
  return levelIn(words) !== null || /\b(?:latest|newest|later|newer|last)\b/i.test(words)
}

/** 'so three?', and a whole message: the number alone is that of the level spoken of. */
const ONLY_NUMBER =
  /^(?:(?:so|and|then|just|only|ok|but|maybe|yes|is|it|be|or)[, ]+){1,3}(\d|one|two|three|four|five|six)\b[^a-z0-9]*$/i

/** 'if I only put 5 on it', 'just 1 for now': a number alone, and not of minutes or machines. */
const DONE_NUMBER = new RegExp(
  inSequence(
    String.raw`\b(?:put|install|take|use|apply|skip|go to|just|only) (?:only |just |on )?(\d)a?`,
    String.raw`(?= (?:on|in|for|first|instead|until|this|today|tonight|then)\b|[?.! ]*$)`
  ),
  'i'
)

/** The level that is not meant: 'sp4 rather than sp3', 'instead of SP4 can it be SP6a' */
const IN_PLACE_OF =
  /\b(?:instead of|rather than|in place of) (?:the )?(?:sp[ -]?|service ?pack ?)?\d[a-z]?\b/gi

/** The number of the service pack that words name. */
function levelIn(said: string): number | null {
  const words = said.replace(IN_PLACE_OF, '')
  const named = LEVEL.exec(words) ?? ONLY_NUMBER.exec(words) ?? DONE_NUMBER.exec(words)
  const number = named?.[1]?.toLowerCase()
  if (number === undefined) return null
  return NUMERALS[number] ?? Number(number)
}
