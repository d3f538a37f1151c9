import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { asksForAdvice } from '../../understand/cues/ask/asksForAdvice.ts'
import { withoutOpener } from '../../understand/cues/phrase.ts'
import { releasesOf } from '../../understand/facts.ts'
import type { Case } from '../case.ts'

const BOX = oneOf(
  'ones?|machines?|box(?:es)?|servers?|pcs?|computers?|workstations?|systems?|nodes?|hosts?'
)
const RUNS = String.raw`(?:sp ?(\d)[a-c]?|(?:service pack|pack) (\d)[a-c]?)`

/** 'the first thing': what there may be several of, and is no machine */
const NO_BOX =
  '(?:step|thing|line|part|way|article|title|problem|method|option|cd|disk|what|do|i)\\b'
const WITH = '(?:with|on|that has|which has|running|(?:is|has|runs)(?: still| on| at)?)'

/** How a machine that was told of is pointed at, by whose it is, its place or what runs there. */
const POINTS = new RegExp(
  inSequence(
    String.raw`(?:\b(?:on|for|at|to|with|in|of|about) )?\b`,
    oneOf(
      inSequence(
        `(?<own>mine|ours|(?:my|our)(?: own)? ${BOX}|this ${BOX}`,
        `|(?:the|my|our) (?:first|original|own)(?: (?!${NO_BOX})[a-z]+)?)`
      ),
      `(?<other>the other(?: one)?)`,
      `(?:the|my|our) ${RUNS} ${BOX}`,
      String.raw`(?:the|my|our) (?:[\w.]+ )?${BOX} ${WITH} ${RUNS}`,
      String.raw`(?:the|my|our) (?<system>(?:[\w.]{2,12} ){1,2}?)${BOX}`
    ),
    String.raw`(?![\w'])(?: (?:again|now|here))?`
  )
)

/** Says again what runs there: 'mine has sp3, what do i need' */
const TELLS_AGAIN = new RegExp(
  inSequence(
    '(?:is|has|runs|still|on|with|at|,| )*',
    String.raw`(?:no service pack|sp ?(\d)[a-c]?|service pack (\d)[a-c]?)\b`
  )
)

/** Words of a message that does no more than come back to a machine. */
const MAX_WORDS = 16

/**
 * The case of the machine that a message asks the advice for, this one or one told before: 'so what
 * do i install on the sp3 one?', 'and mine?'; null: it does not.
 */
export function machineMeant(known: Case, text: string): Case | null {
  const words = normalizeText(text)
  const isOpen =
    known.step === null || known.article === null || words.split(' ').length > MAX_WORDS
  const found = isOpen ? null : POINTS.exec(words)
  if (found === null) return null
  const to = caseMeant(known, found)
  if (to === null || (to === known && known.pendingQuestion !== null)) return null
  const told = words.replace(found[0], ' ').replace(IS_BACK, '')
  return asksForNothingElse(to, told, words) ? to : null
}

const IS_BACK = /^(?:i(?:'m| am)|we(?:'re| are)) (?:now )?back\b/

function caseMeant(known: Case, found: RegExpExecArray): Case | null {
  const { own, other, system } = found.groups ?? {}
  const article = known.article ?? known.facts.article
  if (article === null) return null
  const before = (known.earlier ?? []).filter(one => one.article === article)
  if (other !== undefined) return before.findLast(one => one.machine !== known.machine) ?? null
  if (own !== undefined) return firstOf(known, before)
  const level = found.slice(1).find(group => /^\d$/.test(group ?? ''))
  const isMeant = system === undefined ? hasLevel : runs
  return [...before, known].findLast(one => isMeant(one, system ?? level ?? '')) ?? null
}

/** The case that the talk began with, of those that are about one problem. */
function firstOf(known: Case, before: readonly Case[]): Case | null {
  if (known.machine !== undefined)
    return before.findLast(({ machine }) => machine === undefined) ?? null
  return (known.earlier ?? []).length === before.length ? known : null
}

function hasLevel({ facts }: Case, level: string): boolean {
  return facts.servicePack === Number(level)
}

/** 'the NT box', 'the 2000 one', 'the w2k server' */
function runs({ facts }: Case, named: string): boolean {
  const system = named.trim()
  const [release] = recognizeReleases(system)
  return releasesOf(facts).some(
    ({ product }) =>
      product !== null &&
      (product === release?.product || product.toLowerCase().split(' ').includes(system))
  )
}

/** Whether what is left asks for the advice, or for nothing at all. */
function asksForNothingElse({ facts }: Case, told: string, words: string): boolean {
  const again = TELLS_AGAIN.exec(told)
  const level = Number(again?.slice(1).find(Boolean) ?? 0)
  const isSame = again === null || level === facts.servicePack
  if (!isSame) return false
  const left = again === null ? told : told.replace(again[0], ' ')
  const said = withoutOpener(
    left
      .replaceAll(/[,.;!?]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
  )
  if (said === '' || ONLY_OPENS.test(said))
    return words.endsWith('?') || words.split(' ').length <= MAX_WORDS_OF_NAME
  return ASKS_WHAT_NOW.test(said) || asksForAdvice(said)
}

const ONLY_OPENS = /^(?:and|so|but|then|ok(?:ay)?|good|well|fine|now|back| )+$/
/** 'and mine', 'ok, this one now' */
const MAX_WORDS_OF_NAME = 4
const ASKS_WHAT_NOW = /^(?:so )?what (?:now|next|then|(?:is|was) (?:it|that)(?: for)?)$/
