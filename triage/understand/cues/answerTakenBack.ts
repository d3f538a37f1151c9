import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { MAX_CUE_LENGTH } from './phrase.ts'

const ANSWER = `(${oneOf('windows', 'version', 'product', 'os', 'system', 'service ?pack', 'sp')})`

/** Each with the name of the answer as its one group. */
const TAKEN_BACK = [
  // 'change the service pack'
  String.raw`\b(?:change|correct|edit|redo|update|revise|fix)\b.{0,16}\b${ANSWER}\b(?! ?\d)`,
  // 'the version I gave you was wrong'
  String.raw`\b${ANSWER} (?:i (?:gave|told|said).{0,12})?(?:was|is|were) (?:wrong|incorrect|a mistake|not right)\b`,
  // 'wrong windows'
  String.raw`\bwrong ${ANSWER}\b(?! ?\d)`
].map(source => new RegExp(source))

/** The answer a person takes back by its name: 'the service pack was wrong'. */
export function answerTakenBack(words: string): 'product' | 'service-pack' | undefined {
  if (words.length > MAX_CUE_LENGTH) return undefined
  const named = TAKEN_BACK.map(pattern => pattern.exec(words)?.[1]).find(
    found => found !== undefined
  )
  if (named === undefined) return undefined
  if (named === 'sp' || named.startsWith('service')) return 'service-pack'
  return 'product'
}
