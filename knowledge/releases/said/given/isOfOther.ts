import { levelOwners } from '../levelOwner.ts'
import { nameKnown } from '../nameKnown.ts'
import { nameLevels } from '../nameLevels.ts'
import { nameProducts } from '../nameProducts.ts'
import { normalizeStatement } from '../normalizeStatement.ts'
import { tokensOf } from '../statementTokens.ts'

/**
 * Whether every level of an answer is that of a program beside those told, however short the answer
 * is: ('it has MetaFrame 1.8 SP3 on top', ['Windows 2000']) → true
 */
export function isOfOther(text: string, told: readonly string[]): boolean {
  const words = normalizeStatement(text)
  const levels = nameLevels(words)
  if (levels.length === 0) return false
  const products = [...nameProducts(words), ...nameKnown(words, told)]
  const owners = levelOwners(tokensOf(words, products, levels))
  return owners.every(owner => owner === 'another')
}
