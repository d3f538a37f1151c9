import { NUMERALS } from '../../../language/words/numerals.ts'
import { oneOf } from '../../../language/words/oneOf.ts'
import { type Level, letterOf } from '../../release.ts'
import { nameLevels } from '../nameLevels.ts'
import { nameProducts } from '../nameProducts.ts'
import { normalizeStatement } from '../normalizeStatement.ts'
import { stateSaid } from '../recognizeLevels.ts'
import { tokensOf } from '../statementTokens.ts'
import { isOrdinary, NEGATIONS } from '../statementWords.ts'

/** Longer texts are no answers. */
const MAX_ANSWER_LENGTH = 400

/** Behind a question it is said so: 'that would be SP1', 'it must be 4', 'i would say' */
const SUPPOSES = new RegExp(
  String.raw`\b${oneOf(
    "(?:would|must|should|could|might|may|will|'ll|'d) be",
    "(?:would|'d) say",
    'should read',
    '(?:seems?|appears?|turn(?:s|ed) out) to be'
  )}\b`,
  'gi'
)

/**
 * The one level that an answer names, however it is wrapped, unless it denies it, plans it, asks for
 * it or tells it of another machine; null: none, or several.
 * 'That would be SP1, my predecessor put it on' → SP1; 'SP1 comes on Monday' → null
 */
export function levelGiven(text: string): Level | null {
  const words = normalizeStatement(text.slice(0, MAX_ANSWER_LENGTH).replace(SUPPOSES, 'is'))
  const levels = nameLevels(words)
  const tokens = tokensOf(words, nameProducts(words), levels)
  const given = tokens.flatMap(({ level }, place) =>
    level !== null && IS_GIVEN.includes(stateSaid(tokens, place, words)) ? [level] : []
  )
  const [first] = given
  const isOne = given.every(({ servicePack }) => servicePack === first?.servicePack)
  if (first === undefined || first.servicePack === null || !isOne) return null
  return { servicePack: first.servicePack, ...letterOf(first) }
}

const IS_GIVEN: readonly string[] = ['installed', 'unsaid']

const CLAUSE_END = /[,;:!?()\n–—]+|\.(?:\s|$)|\s-\s/
const NUMBER_WORDS = oneOf(
  ...Object.keys(NUMERALS).filter(word => !['i', 'un', 'one', 'zero'].includes(word))
)
/** 'number 2', 'the second pack', 'only 6a'; 'one' alone is none: 'the latest one' */
const NUMBERED = new RegExp(
  String.raw`(?<![\w.'-])(?:([0-6])([a-c])?|${NUMBER_WORDS}|(?<=(?:number|pack|level|only) )one)(?![\w.'-]*\w)`,
  'gi'
)
/** 'the second [pack]', '[nr.] 2' */
const PACKS = /\b(?:packs?|number|nr\.?|one)\b|\bno\.? (?=[0-6])/gi
/** 'two servers', 'since 3 weeks': it counts something. */
const COUNTED = /^ (?!is\b|was\b|has\b|as\b|this\b|yes\b)(?:of\b|or\b|more\b|\w+s\b)/i
/** What an answer says around a number, beside the words that levels are told with. */
const OF_ANSWER: ReadonlySet<string> = new Set('almost nearly fairly quite asked ask so'.split(' '))

/**
 * The level that a number in an answer is: its clause says no more than levels are told with, and no
 * other number is named. 'it must be 4, we roll that out everywhere' → SP4
 */
export function numberGiven(text: string): Level | null {
  const words = normalizeStatement(text.slice(0, MAX_ANSWER_LENGTH).replace(SUPPOSES, 'is'))
  const clauses = words.replace(PACKS, ' ').split(CLAUSE_END)
  const numbers = clauses.flatMap(clause => [...clause.matchAll(NUMBERED)].map(levelOf))
  const [first] = numbers
  const isOne = numbers.every(({ servicePack }) => servicePack === first?.servicePack)
  return first !== undefined && isOne && clauses.some(isOfLevel) ? first : null
}

/** Whether a clause has a number that counts nothing, between words that levels are told with. */
function isOfLevel(clause: string): boolean {
  const [number] = clause.matchAll(NUMBERED)
  if (number === undefined) return false
  const behind = clause.slice(number.index + number[0].length)
  const left = `${clause.slice(0, number.index)} ${behind}`.toLowerCase().split(/\s+/)
  const isPlain = left.every(word => word === '' || OF_ANSWER.has(word) || isOrdinary(word))
  return isPlain && !left.some(word => NEGATIONS.has(word)) && !COUNTED.test(behind)
}

function levelOf([said, digit, letter]: RegExpExecArray): Level {
  const servicePack = digit === undefined ? (NUMERALS[said.toLowerCase()] ?? 0) : Number(digit)
  return { servicePack, ...letterOf({ letter: letter?.toLowerCase() }) }
}
