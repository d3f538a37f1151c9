/** The words of a documented event, as a description's words are compared with them. */
export type DocumentedWords = {
  /**
   * the weights of a description's words that count: whether the document has them, and what they
   * weigh
   */
  readonly weigh: (words: string) => readonly WeighedTerm[]
  /** what all words of the document weigh together */
  readonly whole: number
}

type WeighedTerm = {
  readonly term: number
  readonly weight: number
  readonly isDocumented: boolean
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
export function endOfAlignedText(description: string, { weigh, whole }: DocumentedWords): number {
  const chunks = [...description.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    end: index + text.length,
    terms: weigh(text)
  }))
  let [score, best, last] = [0, 0, -1]
  for (const [index, { terms }] of chunks.entries()) {
    for (const { weight, isDocumented } of terms)
      score += isDocumented ? weight : -OTHER_WORD * weight
    if (score > best && terms.some(({ isDocumented }) => isDocumented)) {
      best = score
      last = index
    }
  }
  const end = boundaryAfter(description, chunks[last]?.end ?? description.length)
  if (end === null) return description.length
  const said = new Map(
    chunks.slice(0, last + 1).flatMap(({ terms }) => terms.map(each => [each.term, each] as const))
  )
  const isSaid = weightOf([...said.values()].filter(isOfDocument)) >= MIN_SAID * whole
  const tail = chunks.slice(last + 1).flatMap(({ terms }) => terms)
  const isOwn =
    chunks.length - last > MIN_TAIL_WORDS &&
    weightOf(tail.filter(isOfDocument)) <= MAX_TAIL_SHARE * weightOf(tail)
  if (isSaid && isOwn) return end
  return description.length
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

function isOfDocument({ isDocumented }: WeighedTerm): boolean {
  return isDocumented
}

function weightOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}
