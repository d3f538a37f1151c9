import { memoizeRecent } from '../../memoizeRecent.ts'
import { type LevelOwner, levelOwners } from '../../releases/said/levelOwner.ts'
import { type LevelMention, nameLevels } from '../../releases/said/nameLevels.ts'
import { isGuessed, nameProducts } from '../../releases/said/nameProducts.ts'
import { normalizeStatement } from '../../releases/said/normalizeStatement.ts'
import { tokensOf } from '../../releases/said/statementTokens.ts'
import saved from '../whose.json' with { type: 'json' }
import { whoseFeatures } from './whoseFeatures.ts'
import { openWhoseModel, type SavedWhoseModel } from './whoseModel.ts'

/** A product or a level that is named, with the chance that the machine in question has it. */
export type LikelyMention = {
  /** the product; of a level its owner, null where none is said or it is one unknown */
  readonly product: string | null
  readonly level: LevelMention | null
  /** 'the nt server': its version is taken for granted */
  readonly isGuess: boolean
  /** 0 to 1 */
  readonly chance: number
}

/** Longer texts are no statements of what runs, as it was learned from them. */
const MAX_LENGTH = 600
/** A name with one word beside it says nothing of whose it is. */
const MIN_WORDS = 2
const MAX_REMEMBERED = 50

let chanceOf: ((features: readonly string[]) => number) | null = null

/**
 * Every product and level of a statement with the chance that the machine in question has it now,
 * and not another one, nobody yet, or an article. 'ours has sp2, the other one sp4' → SP2 0.9, SP4
 * 0.1. Any text, never throws; a long one, a list or a bare answer has none.
 */
export function chancesHere(text: string): readonly LikelyMention[] {
  const said = text.trim()
  return said.length > MAX_LENGTH || said.includes('\n') ? [] : chancesOf(said)
}

const chancesOf: (text: string) => readonly LikelyMention[] = memoizeRecent(
  text => {
    const words = normalizeStatement(text)
    const tokens = tokensOf(words, nameProducts(words), nameLevels(words))
    if (tokens.filter(({ kind }) => kind === 'word').length < MIN_WORDS) return []
    const owners = levelOwners(tokens)
    let levels = 0
    return tokens.flatMap((token, at) => {
      if (token.kind !== 'product' && token.kind !== 'level') return []
      chanceOf ??= openWhoseModel(saved as unknown as SavedWhoseModel)
      const product = token.product?.product ?? nameOf(owners[levels])
      if (token.kind === 'level') levels += 1
      const isGuess = token.product !== null && isGuessed(token.product, words)
      const chance = chanceOf(whoseFeatures(tokens, at))
      return [{ product, level: token.level, isGuess, chance }]
    })
  },
  text => text,
  MAX_REMEMBERED
)

function nameOf(owner: LevelOwner | undefined): string | null {
  return typeof owner === 'object' ? owner.product : null
}
