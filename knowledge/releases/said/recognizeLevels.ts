import { levelState } from './levelState.ts'
import { type LevelMention, nameLevels } from './nameLevels.ts'
import { nameProducts } from './nameProducts.ts'
import { normalizeStatement } from './normalizeStatement.ts'
import { tokensOf } from './statementTokens.ts'

/** Every level a text says to be installed, whosever it is, in order. 'not SP2, SP1' → SP1 */
export function recognizeLevels(text: string): readonly LevelMention[] {
  const words = normalizeStatement(text)
  const levels = nameLevels(words)
  if (levels.length === 0) return []
  const tokens = tokensOf(words, nameProducts(words), levels)
  return tokens.flatMap(({ level }, place) =>
    level !== null && levelState(tokens, place) === 'installed' ? [level] : []
  )
}
