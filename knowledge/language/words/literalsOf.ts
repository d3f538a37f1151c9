/** Shorter ones stand in every text. */
const MIN_LENGTH = 2

/**
 * Pieces of text, in small letters, of which every match of a pattern holds at least one; null where
 * none can be named. Looking for them costs less than trying the pattern, which is not even compiled
 * until one is there.
 * /\b(?:exchange|exch) ?server\b/i → ['server']; /\bsp ?\d|service pack/ → ['sp', 'service pack']
 */
export function literalsOf({ source, flags }: RegExp): readonly string[] | null {
  // these two together fold letters that are not in small letters here: 'ſ' is an 's' to them
  if (flags.includes('i') && flags.includes('u')) return null
  const literals = new Reading(source).alternatives()
  return isTelling(literals) ? literals : null
}

type Literals = readonly string[] | null

function isTelling(literals: Literals): literals is readonly string[] {
  return literals?.every(({ length }) => length >= MIN_LENGTH) === true
}

/** The longer its shortest piece, the more texts a choice rules out; then the fewer. */
function best(choices: readonly (readonly string[])[]): Literals {
  const [first = null] = choices.toSorted(
    (a, b) => shortest(b) - shortest(a) || a.length - b.length
  )
  return first
}

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map(({ length }) => length))
}

/** Behind the end of the source there is no letter. */
const ENDS_SEQUENCE: ReadonlySet<string> = new Set(['|', ')', ''])
const OPENING = /\((?:\?(?:<?[=!]|:|<\w+>))?/y
const CLASS = /\[(?:\\.|[^\]\\])*\]/y
const BOUNDARY = /\\[bB]/y
/** What stands for one of many letters, or for one that is written by its number. */
const ANY_OF = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u....|x..|k<\w+>|[A-Za-z0-9])/y
const ESCAPED = /\\./y
const MAY_BE_NONE = /(?:[?*]|\{0(?:,\d*)?\})\??/y
const MAY_BE_MORE = /(?:\+|\{\d+(?:,\d*)?\})\??/y

/** Reads the source of a pattern from front to back, one level of parentheses a call. */
class Reading {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** The pieces of each alternative together; null: one of them has none. */
  alternatives(): Literals {
    const found: (readonly string[] | null)[] = [this.#sequence()]
    while (this.#take('|')) found.push(this.#sequence())
    return found.includes(null) ? null : [...new Set(found.flatMap(one => one ?? []))]
  }

  /** The best choice among all that one alternative must hold. */
  #sequence(): Literals {
    const choices: (readonly string[])[] = []
    let run = ''
    while (!ENDS_SEQUENCE.has(this.#next())) {
      const part = this.#part()
      const isOptional = this.#match(MAY_BE_NONE) !== ''
      const isRepeated = this.#match(MAY_BE_MORE) !== ''
      const goesOn = typeof part === 'string' && part !== '' && !isOptional
      if (goesOn) run += part
      if (goesOn && !isRepeated) continue
      if (run !== '') choices.push([run])
      run = ''
      if (Array.isArray(part) && !isOptional) choices.push(part)
    }
    return best(run === '' ? choices : [...choices, [run]])
  }

  /** A letter; '' for a place between letters; pieces of a group; null for any of many letters. */
  #part(): string | Literals {
    const letter = this.#next()
    if (letter === '(') return this.#group()
    if (letter === '[') return this.#skip(CLASS)
    if (letter === '\\') return this.#escaped()
    this.#at += 1
    if (letter === '^' || letter === '$') return ''
    return letter === '.' || letter > '~' ? null : letter.toLowerCase()
  }

  #group(): Literals {
    const opening = this.#match(OPENING)
    const inside = this.alternatives()
    this.#take(')')
    return /[=!]$/.test(opening) ? null : inside
  }

  #escaped(): string | null {
    if (this.#match(BOUNDARY) !== '') return ''
    if (this.#match(ANY_OF) !== '') return null
    const [, letter = ''] = this.#match(ESCAPED)
    return letter
  }

  #next(): string {
    return this.#source.charAt(this.#at)
  }

  #take(letter: string): boolean {
    if (this.#next() !== letter) return false
    this.#at += 1
    return true
  }

  #skip(pattern: RegExp): null {
    this.#match(pattern)
    return null
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const [found = ''] = pattern.exec(this.#source) ?? []
    this.#at += found.length
    return found
  }
}
