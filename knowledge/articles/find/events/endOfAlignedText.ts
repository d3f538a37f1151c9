/** A word of a description: where it ends, and its terms with what each weighs. */
export type WeighedWord = {
  readonly end: number
  readonly terms: readonly WeighedTerm[]
}

export type WeighedTerm = { readonly term: number; readonly weight: number }

/** The words of a documented event, and what all of them weigh together. */
export type DocumentedWords = {
  readonly terms: ReadonlySet<number>
  readonly whole: number
}

/** What a word costs that the document does not have: a name of one machine may stand there. */
const OTHER_WORD = 0.35
/** So much of the documented text has to be said before it can be over. */
const MIN_SAID = 0.8
/** Behind it a person says at least so many words. */
const MIN_TAIL_WORDS = 3
/** Of what the words behind weigh, so much may be words of the document by chance. */
const MAX_TAIL_SHARE = 0.4
/** A person's words begin behind one of these, or at a line of their own. */
const BOUNDARY = /^[ \t]*(?:\n|[.,;:!?)"”]*[ \t]+[-–—|/]{1,2}[ \t]|[.,;!?][ \t\n]|[)"”]?[ \t]*[([])/

/**
 * Where in a description the documented text is over, so that nothing behind is held against the
 * article: behind the last word that aligns with it. The description's length where the documented
 * text is not wholly said, or nothing parts what follows.
 */
export function endOfAlignedText(
  description: string,
  words: readonly WeighedWord[],
  documented: DocumentedWords
): number {
  const isDocumented = ({ term }: WeighedTerm): boolean => documented.terms.has(term)
  const last = lastAligned(words, isDocumented)
  const end = boundaryAfter(description, words[last]?.end ?? description.length)
  if (end === null || words.length - last <= MIN_TAIL_WORDS) return description.length
  const said = new Map(
    words.slice(0, last + 1).flatMap(({ terms }) => terms.map(each => [each.term, each] as const))
  )
  const isSaid = weightOf([...said.values()].filter(isDocumented)) >= MIN_SAID * documented.whole
  const tail = words.slice(last + 1).flatMap(({ terms }) => terms)
  const isOwn = weightOf(tail.filter(isDocumented)) <= MAX_TAIL_SHARE * weightOf(tail)
  return isSaid && isOwn ? end : description.length
}

/** The place of the last word that aligns with the documented text; -1: none does. */
function lastAligned(
  words: readonly WeighedWord[],
  isDocumented: (term: WeighedTerm) => boolean
): number {
  let [score, best, last] = [0, 0, -1]
  for (const [index, { terms }] of words.entries()) {
    for (const each of terms) score += isDocumented(each) ? each.weight : -OTHER_WORD * each.weight
    if (score > best && terms.some(isDocumented)) {
      best = score
      last = index
    }
  }
  return last
}

/**
 * The place itself when a mark or a line end parts what follows; null: nothing does, or nothing
 * follows.
 */
function boundaryAfter(description: string, place: number): number | null {
  const before = /[.,;:!?)"”]+$/.exec(description.slice(Math.max(0, place - 4), place))?.[0] ?? ''
  const at = place - before.length
  const isParted = BOUNDARY.test(description.slice(at, at + 12))
  if (isParted && description.slice(place).trim() !== '') return place
  return null
}

function weightOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}
