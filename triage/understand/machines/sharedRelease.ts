import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { nameProducts } from '../../../knowledge/releases/said/nameProducts.ts'
import { normalizeStatement } from '../../../knowledge/releases/said/normalizeStatement.ts'
import { isOrdinary } from '../../../knowledge/releases/said/statementWords.ts'
import { recognizeMessage } from '../recognizeMessage.ts'

/** The last sentence of a text, where it is short. */
const LAST = /[.;!?\n]\s+([^.;!?\n]{2,60}(?:\d\.\d[^.;!?\n]{0,30})?)[.!\s]*$/
/** What is only one of the problems: 'the second one is on NT 4.0' */
const OF_ONE =
  /\b(?:first|second|third|last|latter|former|one(?! (?:server|machine|box|pc|computer|network)\b)|other|this|that)\b/i

/** Characters in front of several problems that may say what all of them are on. */
const MAX_FRONT = 80

/**
 * Several problems, each with what is told of all of them: what runs in front of them, or at the
 * end ('A fails', 'B hangs. windows 2000 server sp1' → 'A fails. windows 2000 server sp1').
 * `text`: the whole message, which a number or a 'two issues on our NT 4.0 server' may begin.
 */
export function withSharedRelease(told: readonly string[], text = ''): readonly string[] {
  const problems = withEndJoined(told)
  const front = releaseInFront(text, problems)
  if (front !== '') return problems.map(one => withRelease(one, front))
  const [first = '', ...others] = problems
  const shared = LAST.exec(others.at(-1) ?? '')?.[1]
  if (shared === undefined || OF_ONE.test(shared) || !namesOnlyRelease(shared)) return problems
  return [withRelease(first, shared), ...others]
}

/** What only names what runs is no problem: it is the end of the one before. */
function withEndJoined(told: readonly string[]): readonly string[] {
  const [last = '', before, ...others] = told.toReversed()
  if (before === undefined || others.length === 0 || !namesOnlyRelease(last)) return told
  return [...others.toReversed(), `${before}. ${last}`]
}

function withRelease(problem: string, release: string): string {
  if (recognizeMessage(problem).releases.some(({ servicePack }) => servicePack !== null))
    return problem
  return `${problem.replace(/[.;,\s]+$/, '')}. ${release}`
}

/** 'two issues on our nt 4.0 sp4 server: ...' → 'nt 4.0 sp4'; '' where none is told there */
function releaseInFront(text: string, [first = '']: readonly string[]): string {
  const length = text.indexOf(first)
  if (length <= 0 || length > MAX_FRONT) return ''
  const words = normalizeStatement(text.slice(0, length))
  const named = namesIn(words)
  const [start, end] = [named.map(one => one.start), named.map(one => one.end)]
  return named.length === 0 ? '' : words.slice(Math.min(...start), Math.max(...end))
}

function namesIn(words: string): readonly { readonly start: number; readonly end: number }[] {
  return [...nameProducts(words), ...nameLevels(words)]
}

function namesOnlyRelease(text: string): boolean {
  const words = normalizeStatement(text)
  const named = namesIn(words)
  const left = named
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, words)
  const said = left.toLowerCase().split(/[^\p{L}\p{N}'-]+/u)
  return named.length > 0 && said.every(word => word === '' || isOrdinary(word))
}
