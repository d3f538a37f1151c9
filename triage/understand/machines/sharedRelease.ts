import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { nameProducts } from '../../../knowledge/releases/said/nameProducts.ts'
import { normalizeStatement } from '../../../knowledge/releases/said/normalizeStatement.ts'
import { isOrdinary } from '../../../knowledge/releases/said/statementWords.ts'
import { recognizeMessage } from '../recognizeMessage.ts'

/** The last sentence of a text, where it is short. */
const LAST = /[.;!?\n]\s+([^.;!?\n]{2,60}(?:\d\.\d[^.;!?\n]{0,30})?)[.!\s]*$/
/** What is only one of the problems: 'the second one is on NT 4.0' */
const OF_ONE = /\b(?:first|second|third|last|latter|former|one|other|this|that)\b/i

/**
 * Several problems, the first with what runs, where that stands at the end for all of them:
 * 'A fails', 'B hangs. windows 2000 server sp1' → 'A fails. windows 2000 server sp1'
 */
export function withSharedRelease(problems: readonly string[]): readonly string[] {
  const [first = '', ...others] = problems
  const shared = LAST.exec(others.at(-1) ?? '')?.[1]
  if (shared === undefined || OF_ONE.test(shared) || !namesOnlyRelease(shared)) return problems
  if (recognizeMessage(first).releases.some(({ servicePack }) => servicePack !== null))
    return problems
  return [`${first.replace(/[.;,\s]+$/, '')}. ${shared}`, ...others]
}

function namesOnlyRelease(text: string): boolean {
  const words = normalizeStatement(text)
  const named = [...nameProducts(words), ...nameLevels(words)]
  const left = named
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, words)
  const said = left.toLowerCase().split(/[^\p{L}\p{N}'-]+/u)
  return named.length > 0 && said.every(word => word === '' || isOrdinary(word))
}
