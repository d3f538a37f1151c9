import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { recognizeServicePackAnswer } from '../../../knowledge/releases/said/recognizeServicePackAnswer.ts'
import { plansLevel } from '../../understand/cues/ask/agreesToLevel.ts'
import { asksWhether, isHypothesis } from '../../understand/hypothesis.ts'
import type { SideQuestion } from '../../understand/sideQuestion.ts'
import type { Case } from '../case.ts'
import { isSpokenOf } from './mayBeAsked.ts'
import { recognizeAnswer } from './recognizeAnswer.ts'

/** 'SP3 today. what if we took SP5', 'sp1, could I also take sp3?', 'SP1 - would SP4 do?' */
const PARTS = new RegExp(
  String.raw`^([^.!?;,\n]{1,40}?)(?:[.!;,]+|\s[-–])\s+(?:(?:and|but|so) )?(${oneOf(
    'what',
    'how',
    'if',
    'suppose',
    'supposing',
    'assum',
    'imagine',
    'say',
    'would',
    'could',
    'can',
    'should',
    'may',
    'might',
    'will',
    'do(?:es)?\\b',
    'is\\b',
    'are\\b'
  )}[^\n]{4,160})$`,
  'is'
)
/** What asks itself, or names what may be: 'with SP3, would it' */
const SUPPOSES = new RegExp(
  `^(?:(?:and|but|so|or|ok|well)[, ]+)*${oneOf(
    'with|on|under|in|at|after|before|if|when|once|without|by|for|instead|just|only',
    'what|how|why|which|suppose|supposing|assuming|imagine|say|let|maybe|perhaps',
    'would|could|can|should|may|might|will|does|do|is|are'
  )}\\b`
)
const NUMBER = /(?<![\w.])(?:sp ?)?([1-9])[a-c]?(?![\w.]*\w)/gi

/** What a message tells before it supposes something else, and what it asks. */
type Supposed = { readonly told: string; readonly question: SideQuestion }

/**
 * The level that is in, in front of another one that is only supposed; null: all of it is supposed.
 * 'SP3 today. would it be over if we were on SP6a?' → SP3, and a question about SP6a
 */
export function supposedBehind(known: Case, text: string): Supposed | null {
  const [, told = '', asked = ''] = PARTS.exec(text.trim()) ?? []
  const [before, words] = [normalizeText(told), normalizeText(asked)]
  if (known.step === null || told === '') return null
  if (SUPPOSES.test(before) || plansLevel(before)) return null
  if (!isHypothesis(words) && !asksWhether(words)) return null
  const level = levelIn(known, told)
  const isOfOther = [...asked.matchAll(NUMBER)].some(([, digit]) => Number(digit) !== level)
  if (level === null || !isOfOther || !isSpokenOf(known)) return null
  return { told, question: { kind: 'what-if', words: asked } }
}

function levelIn(known: Case, told: string): number | null {
  const { releases } = recognizeAnswer(known, told)
  const [level] = releases.flatMap(({ servicePack }) => servicePack ?? [])
  if (level !== undefined || known.pendingQuestion !== 'service-pack') return level ?? null
  return recognizeServicePackAnswer(told)?.servicePack ?? null
}
