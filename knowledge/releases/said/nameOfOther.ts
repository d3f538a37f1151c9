import { isBoundary, type StatementToken } from './statementTokens.ts'
import { isOrdinary } from './statementWords.ts'

/** 'Tivoli [3.7] SP4', 'Cold Fusion [XP] SP2': programs have versions, machines have none. */
const IS_VERSION = /^(?:v?\d[\d.]*[a-z]?|xp|me|nt|2k)$/
/** 'MetaFrame', 'iPlanet': a capital within a word is written by who names a program. */
const HAS_INNER_CAPITAL = /^\p{L}*\p{Ll}\p{Lu}/u
/** 'TS01', 'TERM-BERLIN': a machine. */
const IS_MACHINE = /\d|^[\p{Lu}-]*-[\p{Lu}-]+$/u
/** Behind a level: more words say it of what runs there, too, as in 'Veritas SP3 is on it, too'. */
const MAX_WORDS_OF_ANSWER = 3

/**
 * Whether a word that is not known, in front of a level, names a program of its own, where nothing
 * else is named: it has a version ('tivoli 3.7 SP4'), or it is written as a name and is neither a
 * machine ('TS01 SP2') nor the first word of a short answer ('Umm SP2').
 */
export function isNameOfOther(tokens: readonly StatementToken[], one: number, at: number): boolean {
  const { kind, word = '', written = '' } = tokens[one] ?? {}
  if (kind === 'program') return true
  if (IS_VERSION.test(word)) return isNameOfOther(tokens, one - 1, at)
  if (kind !== 'word' || isOrdinary(word)) return false
  if (IS_MACHINE.test(written)) return false
  const between = tokens.slice(one + 1, at)
  const hasVersion = between.some(token => IS_VERSION.test(token.word))
  if (hasVersion && between.every(isOfName)) return true
  if (HAS_INNER_CAPITAL.test(written)) return true
  if (!/^\p{Lu}/u.test(written) || isLoud(tokens)) return false
  if (!isFirst(tokens, one)) return true
  return between.length === 0 && !isShort(tokens, at)
}

/** 'Crystal [Reports 8] SP2' */
function isOfName({ word, written }: StatementToken): boolean {
  return IS_VERSION.test(word) || /^\p{Lu}\p{Ll}/u.test(written)
}

/** Whether everything is written in capital letters, which then say nothing. */
function isLoud(tokens: readonly StatementToken[]): boolean {
  return !tokens.some(({ written }) => /^\p{Ll}/u.test(written))
}

function isFirst(tokens: readonly StatementToken[], one: number): boolean {
  return one === 0 || isBoundary(tokens, one - 1)
}

function isShort(tokens: readonly StatementToken[], at: number): boolean {
  const behind = tokens.slice(at + 1)
  const end = behind.findIndex((_, place) => isBoundary(tokens, at + 1 + place))
  return (end < 0 ? behind.length : end) < MAX_WORDS_OF_ANSWER
}
