import { readdirSync, readFileSync } from 'node:fs'
import { nameLevels } from '../../releases/said/nameLevels.ts'
import { nameProducts } from '../../releases/said/nameProducts.ts'
import { normalizeStatement } from '../../releases/said/normalizeStatement.ts'
import { tokensOf } from '../../releases/said/statementTokens.ts'
import { whoseFeatures } from '../whose/whoseFeatures.ts'
import type { WhoseExample } from '../whose/whoseModel.ts'
import { unmarked } from './markedWords.ts'

/**
 * The products and levels marked in the lines of a folder's files, among their words: `here` for what the machine
 * in question has now, else `other` (machine or program), `planned`, `past`, `denied` or `written`
 * (in an article, on a disc, by somebody's claim). '#' before a remark. A mark in which no product
 * and no level is heard is passed by.
 */
export function readWhose(folder: URL): readonly WhoseExample[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap(file => markedLines(readFileSync(new URL(file, folder), 'utf8')))
}

/** The examples of one text. */
export function markedLines(text: string): readonly WhoseExample[] {
  return text
    .split(/\r?\n/)
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .flatMap(examplesOf)
}

function examplesOf(line: string): readonly WhoseExample[] {
  const { words, marks } = unmarked(line)
  const said = normalizeStatement(words)
  // places are those of the words as they stand
  if (said.length !== words.length) return []
  const tokens = tokensOf(said, nameProducts(said), nameLevels(said))
  return tokens.flatMap((token, at) => {
    const mark = marks.find(({ start, end }) => start < token.end && token.start < end)
    const isMention = token.kind === 'product' || token.kind === 'level'
    if (!isMention || mark === undefined) return []
    return [{ features: whoseFeatures(tokens, at), isHere: mark.label === 'here' }]
  })
}
