import { SYSTEM } from './levelOwner.ts'
import { isAssertedBehind } from './machines/assertedBehind.ts'
import { isBoundary, type StatementToken } from './statementTokens.ts'
import {
  ASKS_FIRST,
  ASSERTIONS,
  isModifier,
  NEGATIONS,
  OPEN_CUES,
  PASSED_BY,
  PLAIN_BEHIND,
  PLAIN_WORDS
} from './statementWords.ts'

/** Words that are looked at on each side. */
const MAX_REACH = 14
/** Words of a short answer beside its level. */
const MAX_ANSWER_WORDS = 3
/** Marks within a plain statement; every other one ends it. */
const INNER_MARKS: ReadonlySet<string> = new Set([...`'"*#-`])
/** Marks that may stand between a name and its level; behind a colon something new is said. */
const ATTACHING: ReadonlySet<string> = new Set([...`"'()[]/*=#+-`, '->', '=>', '→'])
/** Where something else is said: 'SP2 [and a few hotfixes]' */
const JOINS: ReadonlySet<string> = new Set(
  `and und et y e or oder ou with mit plus without since because weil but so when while whereas where
   which who after`.split(/\s+/)
)

/** Where something new is said: 'not SP2 [but SP4]' */
const BEGINS: ReadonlySet<string> = new Set(
  'but and or so rather while whereas sondern aber mais pero'.split(' ')
)
/** Where what is said began: 'since the upgrade to SP3' */
const SINCE: ReadonlySet<string> = new Set(
  'after since following nach seit depuis après desde tras dopo dal sinds'.split(' ')
)

/**
 * Whether a level is said to be in, there being no word that denies or doubts it: it stands at its
 * product ('w2k sp3'), somebody says that it is there ('has SP3', 'SP3 is installed'), or it stands
 * by itself ('German, SP3'; 'W2K, SP3?' asks). Of what is said otherwise nobody knows.
 */
export function isSaidToBeIn(tokens: readonly StatementToken[], at: number): boolean {
  const isInverted = startsInverted(tokens, at)
  if (isAttached(tokens, at)) return !isInverted && !isAskedBehind(tokens, at)
  if (isShortAnswer(tokens)) return true
  const isAsked = isQuestion(tokens, at) && tokens.some(({ kind }) => kind === 'product')
  if (isPlain(tokens, at) && !isInverted && !isAsked) return true
  if (isInverted || isQuestion(tokens, at)) return false
  if (isOfAnotherMachine(tokens, at)) return false
  return isAssertedBefore(tokens, at) || isAssertedBehind(tokens, at)
}

/** Whether somebody asks for a level, or tells it of another machine. */
export function isAskedOrElsewhere(tokens: readonly StatementToken[], at: number): boolean {
  const isAsked = startsInverted(tokens, at) || isQuestion(tokens, at) || isAskedBehind(tokens, at)
  return isAsked || isOfAnotherMachine(tokens, at)
}

/** Whether nothing but its edition stands between a level and the name before it. */
export function isAttached(tokens: readonly StatementToken[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - MAX_REACH); place--) {
    const token = tokens[place]
    if (token === undefined) return false
    if (isName(token)) return true
    if (token.kind === 'level') return isAttached(tokens, place)
    const isInner = token.kind === 'mark' && ATTACHING.has(token.word)
    if (!isInner && !isModifier(token.word)) return false
    if (isSpacedDash(tokens, place)) return false
  }
  return false
}

function isName({ kind, word }: StatementToken): boolean {
  return kind === 'product' || kind === 'program' || SYSTEM.has(word)
}

/** A few words that name nothing else are an answer: 'sp2 ffs' */
function isShortAnswer(tokens: readonly StatementToken[]): boolean {
  const isNamed = tokens.some(({ kind }) => kind === 'product' || kind === 'program')
  const said = tokens.filter(({ kind }) => kind === 'word').map(({ word }) => word)
  const hasVerb = said.some(word => /(?:ed|ing)$/.test(word) || ASKS_FIRST.has(word))
  const isAsking = tokens.some(({ word }) => word === '?')
  return !isNamed && said.length <= MAX_ANSWER_WORDS && !hasVerb && !isAsking
}

function isSpacedDash(tokens: readonly StatementToken[], place: number): boolean {
  return tokens[place]?.word === '-' && isBoundary(tokens, place)
}

/** Whether a level stands alone between two marks, with words only that leave it what it is. */
function isPlain(tokens: readonly StatementToken[], at: number): boolean {
  return isPlainBefore(tokens, at) && isPlainBehind(tokens, at)
}

function isPlainBefore(tokens: readonly StatementToken[], at: number): boolean {
  for (let place = at - 1; place >= 0; place--) {
    const token = tokens[place]
    if (token === undefined || isEnd(token) || BEGINS.has(token.word)) return true
    if (token.kind === 'word' && !isPlainWord(token.word)) return false
  }
  return true
}

function isPlainBehind(tokens: readonly StatementToken[], at: number): boolean {
  for (let place = at + 1; place < tokens.length; place++) {
    const token = tokens[place]
    if (token === undefined || isEnd(token)) return true
    if (token.word === 'not' && tokens[place + 1]?.kind === 'level') return true
    if (JOINS.has(token.word)) return !isQuestion(tokens, at)
    const isHarmless = isPlainWord(token.word) || PLAIN_BEHIND.has(token.word)
    if (token.kind === 'word' && !isHarmless) return false
  }
  return true
}

function isPlainWord(word: string): boolean {
  return PLAIN_WORDS.has(word) || isModifier(word)
}

function isEnd({ kind, word }: StatementToken): boolean {
  const isNamed = kind === 'product' || kind === 'program' || kind === 'level'
  return isNamed || (kind === 'mark' && !INNER_MARKS.has(word))
}

function isQuestion(tokens: readonly StatementToken[], at: number): boolean {
  let to = at + 1
  while (to < tokens.length && !isBoundary(tokens, to)) to++
  return tokens[to]?.word === '?'
}

/**
 * 'do we have SP3', 'is W2K SP3 enough?', 'is there an SP3'; 'is W2K SP3' may be all of a sentence.
 */
function startsInverted(tokens: readonly StatementToken[], at: number): boolean {
  const start = clauseStart(tokens, at)
  const first = tokens[start]?.word ?? ''
  if (first !== 'is' && first !== 'are') return ASKS_FIRST.has(first)
  return isQuestion(tokens, at) || !isAttached(tokens, at) || tokens[start + 1]?.word === 'there'
}

/** 'W2K SP3 - should I?' */
function isAskedBehind(tokens: readonly StatementToken[], at: number): boolean {
  const [mark, first] = tokens.slice(at + 1, at + 3)
  const rest = tokens.slice(at + 3)
  const end = rest.findIndex((_, place) => isBoundary(tokens, at + 3 + place))
  const length = end < 0 ? rest.length : end
  const isShort = mark?.kind === 'mark' && length < MAX_ANSWER_WORDS
  return isShort && /^(?:should|shall|worth)$/.test(first?.word ?? '')
}

function clauseStart(tokens: readonly StatementToken[], at: number): number {
  let from = at
  while (from > 0 && !isBoundary(tokens, from - 1) && tokens[from - 1]?.kind !== 'level') from--
  return from
}

/** 'our other server got SP3' */
function isOfAnotherMachine(tokens: readonly StatementToken[], at: number): boolean {
  const clause = tokens.slice(clauseStart(tokens, at), at)
  return clause.some(
    ({ word }, place) =>
      OTHER_MACHINES.has(word) || (PEOPLE.has(word) && OWN.has(clause[place + 1]?.word ?? ''))
  )
}

const OTHER_MACHINES: ReadonlySet<string> = new Set(
  `other another others second test lab staging backup different elsewhere laptop laptops pc
   notebook neighbour home job company`.split(/\s+/)
)
/** 'my colleague has SP3'; 'my colleague put SP3 on' tells of this machine. */
const PEOPLE: ReadonlySet<string> = new Set(['colleague', 'friend', 'customer'])
const OWN: ReadonlySet<string> = new Set(['has', 'have', 'runs', 'with', 'got', 'uses', 'is'])

/** 'it has SP3', 'patched to SP3', 'since the upgrade to SP3', 'went from SP1 to SP3' */
function isAssertedBefore(tokens: readonly StatementToken[], at: number): boolean {
  const passed: string[] = []
  for (let place = at - 1; place >= Math.max(0, at - MAX_REACH); place--) {
    const token = tokens[place]
    if (token === undefined || isBoundary(tokens, place)) return false
    if (token.kind === 'level') return passed.includes('to') && isChanged(tokens, place)
    if (isAssertion(tokens, place)) return isAssertedBy(tokens, place, at)
    if (SINCE.has(token.word)) return !passed.some(word => PRONOUNS.has(word))
    const isPassed = PASSED_BY.has(token.word) || LASTING.has(token.word)
    if (token.kind === 'word' && !isPassed) return false
    passed.push(token.word)
  }
  return false
}

function isAssertedBy(tokens: readonly StatementToken[], place: number, at: number): boolean {
  return isPlainBehind(tokens, at) || isDone(tokens, place) || isAct(tokens, place, at)
}

/** 'my colleague installed SP4 [at lunch]': an act that took place, whatever is told of it behind. */
function isAct(tokens: readonly StatementToken[], place: number, at: number): boolean {
  const [who = '', verb = ''] = tokens.slice(Math.max(0, place - 1), place + 1).map(one => one.word)
  const isDoneBy = verb === 'put' && !isNowOrThen(who)
  if (!ACTS.test(verb) && !isDoneBy) return false
  const end = tokens.findIndex((_, one) => one > at && isBoundary(tokens, one))
  const behind = tokens.slice(at + 1, end < 0 ? tokens.length : end)
  return !behind.some(({ word }) => OTHER_MACHINES.has(word) || THEIRS.has(word))
}

const ACTS = /^(?:(?:re)?installed|(?:re)?applied|patched|upgraded|updated|brought)$/
const THEIRS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'theirs', 'hers', 'customer'])

/** 'we put': today or yesterday; 'the dealer put' tells of what is done. */
function isNowOrThen(who: string): boolean {
  return PRONOUNS.has(who) ? who !== 'he' && who !== 'she' : !/^\p{L}+$/u.test(who)
}

/** '[since we] applied service pack 5 sessions fail', '[since NT4] got SP4 our app prints twice' */
function isDone(tokens: readonly StatementToken[], place: number): boolean {
  const [since, who, verb] = tokens.slice(Math.max(0, place - 2), place + 1)
  if (!SINCE.has(since?.word ?? '')) return false
  if (who?.kind === 'product') return verb?.word === 'got' || verb?.word === 'has'
  return PRONOUNS.has(who?.word ?? '') && /^(?:applied|installed|put)$/.test(verb?.word ?? '')
}

/**
 * A verb of having, or a preposition that stands behind a name, a verb or nothing: not 'machines
 * with SP3'.
 */
function isAssertion(tokens: readonly StatementToken[], place: number): boolean {
  const word = tokens[place]?.word ?? ''
  if (!ASSERTIONS.has(word)) return false
  if (!PREPOSITIONS.has(word)) return true
  const before = tokens[place - 1]
  const isFirst = before === undefined || isBoundary(tokens, place - 1)
  const isBound = before !== undefined && (before.kind !== 'word' || VERBS_BEFORE.has(before.word))
  return isFirst || isBound || isModifier(before.word)
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'with w/ on at mit con avec com med met'.split(' ')
)
const VERBS_BEFORE: ReadonlySet<string> = new Set(
  `is are was been be i'm we're it's its now running runs run installed patched updated upgraded
   already still currently and both all put has have stay stays stayed remain remains stuck sits`.split(
    /\s+/
  )
)
/** 'MAIL01 is still SP2' */
const LASTING: ReadonlySet<string> = new Set(['still', 'already', 'now', 'currently', 'only'])
const PRONOUNS: ReadonlySet<string> = new Set(['we', 'i', 'you', 'they', 'he', 'she'])
const PAST_VERB = /^(?:\w{3,12}ed|went|came|got|moved|brought|took)$/
const CHANGE = /^(?:update|upgrade|move|switch|change|step|jump)$/

/**
 * Whether the clause up to a level tells of a change that took place: 'we went from SP1', 'since the
 * update of NT from SP1'
 */
function isChanged(tokens: readonly StatementToken[], at: number): boolean {
  let from = at
  while (from > 0 && !isBoundary(tokens, from - 1)) from--
  const said = tokens.slice(from, at).map(({ word }) => word)
  if (said.some((word, place) => CHANGE.test(word) && said.slice(0, place).some(isSince)))
    return true
  const isDoubted = said.some(word => NEGATIONS.has(word) || (OPEN_CUES.has(word) && word !== 'to'))
  return !isDoubted && said.some(word => PAST_VERB.test(word))
}

function isSince(word: string): boolean {
  return SINCE.has(word)
}
