import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { nameProducts } from '../../../knowledge/releases/said/nameProducts.ts'
import { normalizeStatement } from '../../../knowledge/releases/said/normalizeStatement.ts'
import { asksByForm } from '../cues/asksByForm.ts'
import { requestsSomething, tellsFault } from '../cues/tellsTrouble.ts'
import type { RecognizedMessage } from '../recognizeMessage.ts'
import { countTerms } from '../sharesTerms.ts'

/** Words that say what a text is about, from which on it tells more than what runs. */
const MIN_TERMS_TOLD = 4

/** What something does that is only there, and who says so why. */
const IS_THERE = new RegExp(
  String.raw`\b${oneOf(
    'is|are|has|have|having|with|got|runs?|running|installed|lives?|living|sits?|resides?',
    'hosts?|hosted|hosting|carries|shares?|sharing|patched|loaded|together|there|besides?',
    '(?:additional|further|more|for your) info\\w*|fyi|by the way|btw|one more thing|note'
  )}\b`,
  'gi'
)

/** 'in case it is important', "I don't know if that plays a role" */
const OF_USE = new RegExp(
  String.raw`\b${oneOf(
    "(?:i |we )?(?:do not|don'?t|not sure|no idea|dunno)(?: know)? (?:if|whether)",
    'in case|if (?:that|it|this)|maybe (?:that|it|this)|perhaps (?:that|it|this)|just so',
    'forgot to (?:say|add|tell|write|mention)'
  )}(?: [^.;!?\n]{1,60}|(?=[.;!?]|$))`,
  'gi'
)

/**
 * Whether a message names a program with its level as one that is there, and nothing of what is
 * wrong: 'SQL 7.0 SP4 is running there as well'
 */
export function tellsOnlyWhatRuns({ rest, releases, events }: RecognizedMessage): boolean {
  const isLevelled = releases.some(one => one.product !== null && one.servicePack !== null)
  if (!isLevelled || events.length > 0) return false
  const words = normalizeStatement(rest)
  const left = withoutNames(words).replace(OF_USE, ' ')
  const isThere = left.search(IS_THERE) >= 0
  const said = normalizeText(left)
  const isTrouble = tellsFault(said) || requestsSomething(said) || asksByForm(said)
  return isThere && !isTrouble && countTerms(left.replace(IS_THERE, ' ')) < MIN_TERMS_TOLD
}

/** Words beside a name or a level that say nothing more: 'sp3 i believe, let me check' */
const MAX_TERMS_BESIDE = 2

/** Whether a message names what runs or its level, and nothing else: 'nt 4.0, forgot to say' */
export function namesOnlyWhatRuns({ rest, releases, events }: RecognizedMessage): boolean {
  const words = normalizeStatement(rest)
  const named = withoutNames(words)
  const isNamed = named !== words || releases.length > 0
  if (!isNamed || events.length > 0) return false
  const left = named.replace(OF_USE, ' ').replace(IS_THERE, ' ')
  const said = normalizeText(left)
  const isTrouble = tellsFault(said) || requestsSomething(said) || asksByForm(said)
  return !isTrouble && countTerms(left) <= MAX_TERMS_BESIDE
}

function withoutNames(words: string): string {
  return [...nameProducts(words), ...nameLevels(words)]
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}it${text.slice(end)}`, words)
}
