import { readdirSync, readFileSync } from 'node:fs'
import { nameLevels } from '../../releases/said/nameLevels.ts'
import { nameProducts } from '../../releases/said/nameProducts.ts'
import { normalizeStatement } from '../../releases/said/normalizeStatement.ts'
import { tokensOf } from '../../releases/said/statementTokens.ts'
import { whoseFeatures } from '../whose/whoseFeatures.ts'
import type { WhoseExample } from '../whose/whoseModel.ts'

/** 'the other box has [other: sp4]' */
const MARKED = /\[(here|other|planned|past|denied|written): ([^\]]*)\]/g

type Mark = { readonly isHere: boolean; readonly start: number; readonly end: number }

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
    return [{ features: whoseFeatures(tokens, at), isHere: mark.isHere }]
  })
}

function unmarked(line: string): { readonly words: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = []
  let words = ''
  let end = 0
  for (const match of line.matchAll(MARKED)) {
    const [all, label, said = ''] = match
    words += line.slice(end, match.index)
    marks.push({ isHere: label === 'here', start: words.length, end: words.length + said.length })
    words += said
    end = match.index + all.length
  }
  return { words: words + line.slice(end), marks }
}
