import { isBoundary, type StatementToken } from '../../releases/said/statementTokens.ts'
import { cueKinds } from './whoseCues.ts'

/** Tokens on each side that count by their place. */
const NEAR = 3
/** Letters from which on the beginning of a word counts, too. */
const MIN_BEGINNING = 6
const BEGINNING = 5
/** More mentions of one kind in a text say no more. */
const MAX_COUNTED = 3

/** How names and levels are written among features, whatever they are. */
const SIGNS: Readonly<Partial<Record<StatementToken['kind'], string>>> = {
  product: '<product>',
  level: '<level>',
  program: '<program>'
}

/**
 * What stands around the product or the level at a place, each as a name: the words beside it in
 * their order, those of its clause, of the clauses beside it and of the rest, and their kinds.
 */
export function whoseFeatures(tokens: readonly StatementToken[], at: number): readonly string[] {
  const words = tokens.map(token => SIGNS[token.kind] ?? token.word)
  const clause = clauseAround(tokens, at)
  return [
    ...new Set([
      ...besideIt(words, at),
      ...inClause(words, at, clause),
      ...outside(tokens, words, clause),
      ...counted(tokens, at)
    ])
  ]
}

type Clause = { readonly from: number; readonly to: number }

function clauseAround(tokens: readonly StatementToken[], at: number): Clause {
  let [from, to] = [at, at]
  while (from > 0 && !isBoundary(tokens, from - 1)) from -= 1
  while (to < tokens.length - 1 && !isBoundary(tokens, to + 1)) to += 1
  return { from, to }
}

function besideIt(words: readonly string[], at: number): readonly string[] {
  const [before, after] = [words[at - 1] ?? '|', words[at + 1] ?? '|']
  const near = Array.from({ length: NEAR }, (_, step) => [
    `-${step + 1}:${words[at - step - 1] ?? '|'}`,
    `+${step + 1}:${words[at + step + 1] ?? '|'}`
  ])
  return [
    ...near.flat(),
    `--:${words[at - 2] ?? '|'} ${before}`,
    `++:${after} ${words[at + 2] ?? '|'}`,
    `-+:${before} ${after}`,
    ...[before, after].flatMap((word, side) => cueKinds(word).map(kind => `${side}!${kind}`)),
    `kind:${words[at]}`
  ]
}

function inClause(words: readonly string[], at: number, { from, to }: Clause): readonly string[] {
  const [before, after] = [words.slice(from, at), words.slice(at + 1, to + 1)]
  const first = words[from] ?? '|'
  return [
    ...named('before', before),
    ...named('after', after),
    ...pairs('before', before),
    ...pairs('after', after),
    `first:${first}`,
    `first:${first} ${words[from + 1] ?? '|'}`,
    `end:${words[to + 1] ?? '|'}`
  ]
}

/** The clauses beside it apart from the rest. */
function outside(
  tokens: readonly StatementToken[],
  words: readonly string[],
  { from, to }: Clause
): readonly string[] {
  const last = from > 1 ? clauseAround(tokens, from - 2).from : 0
  const next = to + 2 < tokens.length ? clauseAround(tokens, to + 2).to : to
  return [
    ...named('clause before', words.slice(last, from)),
    ...named('clause after', words.slice(to + 2, next + 1)),
    ...named('all before', words.slice(0, from)),
    ...named('all after', words.slice(to + 1)),
    `starts:${words[0]}`,
    `starts:${words[0]} ${words[1] ?? '|'}`,
    ...(words.includes('?', to) ? ['asks'] : [])
  ]
}

function counted(tokens: readonly StatementToken[], at: number): readonly string[] {
  const kind = tokens[at]?.kind
  const count = (side: readonly StatementToken[]): number =>
    Math.min(MAX_COUNTED, side.filter(token => token.kind === kind).length)
  return [`same before:${count(tokens.slice(0, at))}`, `same after:${count(tokens.slice(at + 1))}`]
}

/** Words by where they stand, with their beginnings, which other forms share, and their kinds. */
function named(place: string, words: readonly string[]): readonly string[] {
  return words.flatMap(word => [
    `${place}:${word}`,
    ...(word.length >= MIN_BEGINNING ? [`${place}:${word.slice(0, BEGINNING)}~`] : []),
    ...cueKinds(word).map(kind => `${place}!${kind}`)
  ])
}

function pairs(place: string, words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${place}:${words[index]} ${word}`)
}
