import { oneOf } from '../../language/words/oneOf.ts'

const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'zero one two three four five six seven eight nine',
    'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  ]
    .flatMap(words => words.split(' '))
    .map((word, index) => [word, index])
)
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90
}
const NUMERALS = [
  ...Object.keys(UNITS),
  ...Object.keys(TENS),
  'oh',
  'o',
  'hundred',
  'thousand',
  'double'
]
/** The longest first: 'sixty' before 'six'. */
const WORD = oneOf(...NUMERALS.toSorted((a, b) => b.length - a.length))
const LED_BY = oneOf('is', 'was', 'of', 'says', 'number')

/** 'event twenty eighty-six', 'event id two thousand and eighty six'; group 1 is the number. */
export const SPELLED = new RegExp(
  [
    String.raw`\b(?:events?|evnt|evt)(?: (?:id|number|code|no))?(?: ${LED_BY})?[ ,:]{1,2}`,
    String.raw`((?:${WORD}(?:[ -]|, ?)(?:and )?){1,7}${WORD})\b`
  ].join(''),
  'gi'
)

/**
 * A number in words, said whole or by digits and pairs. 'twenty eighty-six' → 2086, 'two thousand
 * and eighty-six' → 2086, 'two oh eight six' → 2086
 */
export function spelledNumber(words: string): number | null {
  const parts = words
    .replace(/,/g, ' ')
    .split(/[\s-]+/)
    .filter(word => word !== 'and' && word !== '')
  const number = parts.some(word => word === 'thousand' || word === 'hundred')
    ? counted(parts)
    : inPairs(parts)
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number
  return null
}

function counted(parts: readonly string[]): number {
  let [total, group] = [0, 0]
  for (const word of parts) {
    if (word === 'thousand') [total, group] = [total + Math.max(group, 1) * 1000, 0]
    else if (word === 'hundred') group = Math.max(group, 1) * 100
    else group += UNITS[word] ?? TENS[word] ?? NaN
  }
  return total + group
}

function inPairs(parts: readonly string[]): number {
  const digits: string[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const [word = '', next = ''] = [parts[at], parts[at + 1]]
    const ten = TENS[word]
    const unit = UNITS[next]
    if (word === 'double') {
      digits.push(String(UNITS[next] ?? '').repeat(2))
      at += 1
    } else if (ten !== undefined && unit !== undefined && unit > 0 && unit < 10) {
      digits.push(String(ten + unit))
      at += 1
    } else digits.push(String(ten ?? (word === 'oh' || word === 'o' ? 0 : (UNITS[word] ?? ''))))
  }
  return Number(digits.join(''))
}
