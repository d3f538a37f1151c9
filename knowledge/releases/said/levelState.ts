import { isAskedOrElsewhere, isAttached, isSaidToBeIn } from './levelAssertion.ts'
import { isDoneWord, type LevelState, stateSaidBehind } from './levelRemarks.ts'
import { isBoundary, type StatementToken } from './statementTokens.ts'
import {
  ASSERTIONS,
  BELOW_CUES,
  HAVING,
  LACKING,
  NEGATIONS,
  OPEN_CUES,
  OPEN_PHRASES,
  PASSED_BY,
  PAST_CUES,
  TURNS
} from './statementWords.ts'

/** Words that are looked at on each side. */
const MAX_REACH = 14
/** 'there is a SP3': such a thing exists. */
const GENERAL: ReadonlySet<string> = new Set(['a', 'an', 'any', 'another', 'some'])
const CONNECTORS: ReadonlySet<string> = new Set(['and', 'or', 'nor', '/', '&'])
/** The word of a token that is a name. */
const NAME = ''
const LOOK_BACK = 3

/** Whether the level at this place of its statement is said to be in. */
export function levelState(tokens: readonly StatementToken[], at: number): LevelState {
  if (tokens[at]?.level?.named == null) return 'installed'
  const before = isOfOwnMachine(tokens, at) ? 'installed' : stateBefore(tokens, at)
  if (before !== 'installed') return before
  const after = stateAfter(tokens, at)
  if (after !== 'installed') return after
  if (isReplaced(tokens, at)) return 'open'
  if (isSaidToBeIn(tokens, at)) return 'installed'
  return isAskedOrElsewhere(tokens, at) ? 'open' : 'unsaid'
}

/**
 * 'Ran setup [on our] SMS 2.0 SP2 server', 'mails [from our] Exchange 5.5 SP4': what runs there is no
 * part of what is done, planned or past.
 */
function isOfOwnMachine(tokens: readonly StatementToken[], at: number): boolean {
  if (!isAttached(tokens, at)) return false
  const name = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'product')
  const [negation, place, owner] = tokens.slice(Math.max(0, name - 3), name)
  const isDenied = isNegation(negation?.word ?? '')
  return PLACES.has(place?.word ?? '') && OWNERS.has(owner?.word ?? '') && !isDenied
}

const PLACES: ReadonlySet<string> = new Set(['on', 'from', 'of', 'in', 'at', 'through', 'with'])
const OWNERS: ReadonlySet<string> = new Set(['our', 'my', 'this'])

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
  const isPassed = PASSED_BY.has(word) || ASSERTIONS.has(word)
  return kind === 'word' && (TURNS.has(word) || !isPassed)
}

/** 'no SP3 or SP4': what is said of the first goes for the second. */
function inherited(
  tokens: readonly StatementToken[],
  place: number,
  between: readonly string[]
): LevelState {
  const isJoined = between.length > 0 && between.every(word => CONNECTORS.has(word))
  if (isJoined) return stateBefore(tokens, place)
  return 'installed'
}

/** What a word says of a level that stands behind it and the words passed; null: nothing. */
function cueAt(
  tokens: readonly StatementToken[],
  place: number,
  passed: readonly string[]
): LevelState | null {
  const word = tokens[place]?.word ?? ''
  const [next = '', afterNext = ''] = passed.toReversed()
  const phrases = [`${word} ${next}`, `${word} ${next} ${afterNext}`]
  const isBound = [word, ...phrases].some(phrase => BELOW_CUES.has(phrase))
  if (isBound && !passed.includes(NAME)) return 'absent'
  const before = tokens[place - 1]?.word ?? ''
  const isOpen = [`${before} ${word}`, ...phrases].some(phrase => OPEN_PHRASES.has(phrase))
  const isPlanned = word === 'to' && INFINITIVES.has(next) && !MANAGED.has(before)
  if (isOpen || isPlanned || (passed.length === 0 && GENERAL.has(word))) return 'open'
  return cueOfWord(tokens, { place, word, passed })
}

/** 'ask them [to put] SP3 on'; 'we managed to install SP3' */
const INFINITIVES: ReadonlySet<string> = new Set(['put', 'install', 'apply', 'add', 'deploy'])
const MANAGED: ReadonlySet<string> = new Set(['managed', 'had', 'able', 'succeeded'])

function cueOfWord(tokens: readonly StatementToken[], cue: Cue): LevelState | null {
  const { place, word } = cue
  if (isNegation(word)) return negated(tokens, cue)
  if (word.endsWith("'ll")) return 'open'
  if (OPEN_CUES.has(word)) {
    const isSaying = isBox(tokens, place) || isLooking(tokens, place)
    return isGranted(tokens, place) || isOpener(tokens, place) || isSaying ? null : 'open'
  }
  if (PAST_CUES.has(word)) return stateSince(tokens, cue)
  return null
}

/** 'Why does my SP3 server hang?' takes for granted that SP3 is in; 'it does have SP3' says so. */
function isGranted(tokens: readonly StatementToken[], place: number): boolean {
  const before = tokens[place - 1]?.word ?? ''
  const isFirst = place === 0 || isBoundary(tokens, place - 1) || ASKS_OR_JOINS.has(before)
  const isStressed = /^(?:do|does|did)$/.test(tokens[place]?.word ?? '') && before !== 'to'
  return before === 'why' || (isStressed && !isFirst)
}

/** 'ok we installed SP4': a sentence begins so; 'ok with SP2, broken with SP3' judges. */
function isOpener(tokens: readonly StatementToken[], place: number): boolean {
  const isFirst = place === 0 || isBoundary(tokens, place - 1)
  const isJudged = /^(?:with|on|under|at|in)$/.test(tokens[place + 1]?.word ?? '')
  return isFirst && !isJudged && /^(?:ok|okay)$/.test(tokens[place]?.word ?? '')
}

/** 'help about says SP3', 'the about box shows SP3': where it is read, not what is spoken about. */
function isBox(tokens: readonly StatementToken[], place: number): boolean {
  const next = tokens[place + 1]?.word ?? ''
  return tokens[place]?.word === 'about' && /^(?:says?|shows?|box|dialog|window|reads)$/.test(next)
}

/** 'looks like SP1 is installed' */
function isLooking(tokens: readonly StatementToken[], place: number): boolean {
  const isSeeming = /^(?:looks?|looked|seems?|sounds?)$/.test(tokens[place - 1]?.word ?? '')
  return isSeeming && tokens[place]?.word === 'like'
}

/** What stands before 'do' and 'does' in a question. */
const ASKS_OR_JOINS: ReadonlySet<string> = new Set(
  'what which how where when who whom if whether and but or so then'.split(' ')
)

/** A word, its place, and the words between it and the level, the nearest first. */
type Cue = {
  readonly place: number
  readonly word: string
  readonly passed: readonly string[]
}

/**
 * 'have not installed SP3' says that it is not in; 'not SP3 but SP4' and 'should not install SP3'
 * only deny it.
 */
function negated(tokens: readonly StatementToken[], { place, word, passed }: Cue): LevelState {
  const earlier = tokens.slice(Math.max(0, place - LOOK_BACK), place).map(token => token.word)
  if (earlier.some(one => MODALS.has(one))) return 'open'
  const saysHaving = passed.some(one => HAVING.has(one)) || /^(?:have|has|had)/.test(word)
  if (LACKING.has(word) || saysHaving) return 'absent'
  return 'open'
}

const MODALS = new Set(['should', 'must', 'may', 'might', 'would', 'could', 'shall'])

/** What was is no more, unless it lasts: 'was upgraded to SP3', 'had SP3 applied'. */
function stateSince(
  tokens: readonly StatementToken[],
  { place, word, passed }: Cue
): LevelState | null {
  if (/^fail/.test(word)) {
    if (passed.some(one => INSTALL_VERB.test(one))) return 'open'
    return null
  }
  if (word === 'had' && /^ha[sd]|have$/.test(tokens[place - 1]?.word ?? '')) return null
  const isAuxiliary = word === 'was' || word === 'were' || word === 'had'
  const behind = tokens[place + passed.length + 2]?.word ?? ''
  if (isAuxiliary && [...passed, behind].some(one => PARTICIPLE.test(one))) return null
  return 'open'
}

const INSTALL_VERB = /^(?:install|apply|upgrade|update)/
const PARTICIPLE = /^(?:installed|upgraded|updated|applied|patched|brought|put|raised|moved)$/

/** 'SP3: no', 'SP3 = not installed' */
const SILENT_MARKS: ReadonlySet<string> = new Set([...':="-'])

function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't")
}

/** What is said of a level behind it, up to the end of its clause. */
function stateAfter(tokens: readonly StatementToken[], at: number): LevelState {
  const [first, ...rest] = clauseAfter(tokens, at)
  if (isDeniedAtOnce(tokens, at)) return 'open'
  if (first === undefined) return 'installed'
  return stateSaidBehind(` ${[first, ...rest].join(' ')}`)
}

/** 'SP3? No.', 'SP3: not yet', 'SP3, not installed' */
function isDeniedAtOnce(tokens: readonly StatementToken[], at: number): boolean {
  const [mark, negation, behind] = tokens.slice(at + 1, at + 4)
  const isVerb = MODAL_NEGATION.test(negation?.word ?? '')
  const isOutright = /^[?:=]$/.test(mark?.word ?? '') && !isVerb
  const isDone = behind === undefined || isBoundary(tokens, at + 3) || isDoneWord(behind.word)
  const isMark = mark?.kind === 'mark' && mark.word !== '.'
  return isMark && isNegation(negation?.word ?? '') && (isOutright || isDone)
}

/** 'SMS 1.2 SP1: Cannot install service': what follows tells of something else. */
const MODAL_NEGATION = /^(?:ca|could|wo|would|do|does|did)n/

/** The words behind a level; a remark in brackets directly behind it is one of them. */
function clauseAfter(tokens: readonly StatementToken[], at: number): readonly string[] {
  const begin = tokens[at + 1]?.word === '(' ? at + 2 : at + 1
  const found: string[] = []
  for (let place = begin; place < begin + MAX_REACH; place++) {
    const token = tokens[place]
    if (token?.kind === 'level') found.push('level')
    const isPast = token === undefined || token.kind === 'level' || isBoundary(tokens, place)
    if (isPast || (place > begin && TURNS.has(token.word) && token.word !== 'still')) break
    if (!SILENT_MARKS.has(token.word)) found.push(token.word === NAME ? 'product' : token.word)
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
