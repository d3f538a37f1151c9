import { type LevelState, stateSaidBehind } from './levelRemarks.ts'
import type { StatementToken } from './statementTokens.ts'
import {
  ASKS_FIRST,
  BELOW_CUES,
  HAVING,
  LACKING,
  NEGATIONS,
  OPEN_CUES,
  OPEN_PHRASES,
  PASSED_BY,
  PAST_CUES,
  SAFE_WORDS,
  TURNS
} from './statementWords.ts'

/** Words that are looked at on each side. */
const MAX_REACH = 14
const BOUNDARIES: ReadonlySet<string> = new Set([...'.!?;,()[]\n', '->', '=>', '→'])
const CONNECTORS: ReadonlySet<string> = new Set(['and', 'or', 'nor', '/', '&'])
const LOOK_BACK = 3

/** Whether the level at this place of its statement is said to be in. */
export function levelState(tokens: readonly StatementToken[], at: number): LevelState {
  if (tokens[at]?.level?.named == null) return 'installed'
  const before = stateBefore(tokens, at)
  if (before !== 'installed') return before
  const after = stateAfter(tokens, at)
  if (after !== 'installed') return after
  return isReplaced(tokens, at) || isAsked(tokens, at) ? 'open' : 'installed'
}

/** Walks back to the cue that reaches the level, through the words that pass one on. */
function stateBefore(tokens: readonly StatementToken[], at: number): LevelState {
  const passed: string[] = []
  for (let place = at - 1; place >= Math.max(0, at - MAX_REACH); place--) {
    const token = tokens[place]
    if (token === undefined || isBoundary(tokens, place)) break
    if (token.kind === 'level') return inherited(tokens, place, passed)
    const said = token.kind === 'word' ? cueAt(tokens, place, passed) : null
    if (said !== null) return said
    if (isEnd(token)) break
    passed.push(token.word)
  }
  return 'installed'
}

/** Names and marks pass a cue on, and of the words only some. */
function isEnd({ kind, word }: StatementToken): boolean {
  return kind === 'word' && (TURNS.has(word) || !PASSED_BY.has(word))
}

/** 'no SP3 or SP4': what is said of the first goes for the second. */
function inherited(
  tokens: readonly StatementToken[],
  place: number,
  between: readonly string[]
): LevelState {
  const isJoined = between.length > 0 && between.every(word => CONNECTORS.has(word))
  return isJoined ? stateBefore(tokens, place) : 'installed'
}

/** What a word says of a level that stands behind it and the words passed; null: nothing. */
function cueAt(
  tokens: readonly StatementToken[],
  place: number,
  passed: readonly string[]
): LevelState | null {
  const word = tokens[place]?.word ?? ''
  const two = `${word} ${passed.at(-1) ?? ''}`
  if (BELOW_CUES.has(word) || BELOW_CUES.has(two)) return 'absent'
  if (OPEN_PHRASES.has(two) || OPEN_PHRASES.has(`${two} ${passed.at(-2) ?? ''}`)) return 'open'
  if (isNegation(word)) return negated(tokens, { place, word, passed })
  if (OPEN_CUES.has(word)) return isWhy(tokens, place) ? null : 'open'
  if (PAST_CUES.has(word)) return isPerfect(word, passed) ? null : 'open'
  return null
}

/** 'Why does my SP3 server hang?' takes for granted that SP3 is in. */
function isWhy(tokens: readonly StatementToken[], place: number): boolean {
  return tokens[place - 1]?.word === 'why'
}

type Negation = {
  readonly place: number
  readonly word: string
  readonly passed: readonly string[]
}

/** 'have not installed SP3' says that it is not in; 'not SP3 but SP4' and 'should not install SP3' only deny it. */
function negated(tokens: readonly StatementToken[], { place, word, passed }: Negation): LevelState {
  const earlier = tokens.slice(Math.max(0, place - LOOK_BACK), place).map(token => token.word)
  if (earlier.some(one => MODALS.has(one))) return 'open'
  const saysHaving = passed.some(one => HAVING.has(one)) || /^(?:have|has|had)/.test(word)
  return LACKING.has(word) || saysHaving ? 'absent' : 'open'
}

const MODALS = new Set(['should', 'must', 'may', 'might', 'would', 'could', 'shall'])

function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't")
}

/** 'was upgraded to SP3', 'had applied SP3': a past that lasts. */
function isPerfect(word: string, passed: readonly string[]): boolean {
  const isAuxiliary = word === 'was' || word === 'were' || word === 'had'
  return (
    isAuxiliary && passed.some(one => /^(?:installed|upgraded|updated|applied|patched)$/.test(one))
  )
}

/** A dash with blanks around it ends a clause; one in 'SP-3' does not. */
function isBoundary(tokens: readonly StatementToken[], place: number): boolean {
  const token = tokens[place]
  if (token === undefined || BOUNDARIES.has(token.word)) return true
  const isDash = token.word === '-' || token.word === '–' || token.word === '—'
  return isDash && (tokens[place + 1]?.start ?? token.end) > token.end
}

/** What is said of a level behind it, up to the end of its clause. */
function stateAfter(tokens: readonly StatementToken[], at: number): LevelState {
  const [first, ...rest] = clauseAfter(tokens, at)
  if (first === undefined) return 'installed'
  return stateSaidBehind(` ${[first, ...rest].join(' ')}`)
}

/** The words behind a level; a remark in brackets directly behind it is one of them. */
function clauseAfter(tokens: readonly StatementToken[], at: number): readonly string[] {
  const begin = tokens[at + 1]?.word === '(' ? at + 2 : at + 1
  const found: string[] = []
  for (let place = begin; place < begin + MAX_REACH; place++) {
    const token = tokens[place]
    const isPast = token === undefined || token.kind === 'level' || isBoundary(tokens, place)
    if (isPast || (place > begin && TURNS.has(token.word) && token.word !== 'still')) break
    found.push(token.kind === 'product' || token.kind === 'program' ? 'product' : token.word)
  }
  return found
}

/** 'SP1 -> SP2', 'SP1 to SP2': the first is the one that was. */
function isReplaced(tokens: readonly StatementToken[], at: number): boolean {
  const [next, behind, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  const isArrow = ['->', '=>', '→', 'to'].includes(next?.word ?? '')
  const isSpacedArrow = next?.word === '-' && behind?.word === '>'
  return (isArrow && behind?.kind === 'level') || (isSpacedArrow && last?.kind === 'level')
}

/** A clause that is a question asks about its level, unless that stands at its product: 'why does w2k sp3 hang?' */
function isAsked(tokens: readonly StatementToken[], at: number): boolean {
  if (isAttached(tokens, at)) return false
  const { from, to } = clauseAround(tokens, at)
  const clause = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  const first = tokens[from]?.word ?? ''
  const isQuestion = tokens[to]?.word === '?' || ASKS_FIRST.has(first)
  const hasContent = clause.some(({ word }) => !SAFE_WORDS.has(word))
  return isQuestion && hasContent
}

/** Whether a level stands directly at a name: 'W2K SP3', 'Exchange 2000 (SP3' */
function isAttached(tokens: readonly StatementToken[], at: number): boolean {
  const near = tokens[at - 1]?.kind === 'mark' ? tokens[at - 2] : tokens[at - 1]
  return near?.kind === 'product' || near?.kind === 'program'
}

function clauseAround(tokens: readonly StatementToken[], at: number) {
  let [from, to] = [at, at]
  while (from > 0 && !isBoundary(tokens, from - 1) && tokens[from - 1]?.kind !== 'level') from--
  while (to < tokens.length && (to === at || !isClauseEnd(tokens, to))) to++
  return { from, to }
}

function isClauseEnd(tokens: readonly StatementToken[], place: number): boolean {
  return tokens[place]?.kind !== 'word' && isBoundary(tokens, place)
}
