import { memoizeRecent } from '../../memoizeRecent.ts'
import { likelyRows } from '../words/likelyRows.ts'
import type { Cue } from './happenings/cue.ts'
import { OTHERS } from './happenings/others.ts'
import { SCOPES } from './happenings/scopes.ts'
import { STALLS } from './happenings/stalls.ts'
import { findOtherProduct, findServices, MAIL, SERVICE } from './mailServices.ts'

/** Letters between a service and what happens to it, when the one is said of the other. */
const MAX_CHARACTERS_BETWEEN = 45
const ASIDE: readonly string[] = ['client', 'web', 'other service', 'set up', 'code']
const MAX_TEXTS_KEPT = 20

const stallsLikely = likelyRows(STALLS, ({ words }) => words)
const othersLikely = likelyRows(OTHERS, ({ words }) => words)

type Happenings = {
  readonly stalls: readonly string[]
  readonly others: readonly string[]
  readonly facts: readonly string[]
}

/**
 * What is told, as facts: what happens, to which kind of thing, for whom; and which of them stand
 * beside each other. `'pop3 hangs for all users'` → hangs, service, service beside a stall,
 * everybody. Plain words in.
 */
export function symptomFacts(plain: string): readonly string[] {
  return readFacts(plain).facts
}

/** The first thing that is said to happen, a stall before anything else; null: nothing. */
export function happeningIn(plain: string): string | null {
  const { stalls, others } = readFacts(plain)
  return stalls[0] ?? others[0] ?? null
}

const readFacts: (plain: string) => Happenings = memoizeRecent(
  plain => {
    const [stalls, places]: [string[], number[]] = [[], []]
    for (const { fact, words } of stallsLikely(plain)) {
      const place = plain.search(words)
      if (place < 0) continue
      stalls.push(fact)
      places.push(place)
    }
    const others = namesOf(othersLikely(plain).filter(({ words }) => words.test(plain)))
    function isBeside(words: RegExp): boolean {
      const match = places.length === 0 ? null : words.exec(plain)
      return (
        match !== null &&
        places.some(
          place =>
            place >= match.index - MAX_CHARACTERS_BETWEEN &&
            place <= match.index + match[0].length + MAX_CHARACTERS_BETWEEN
        )
      )
    }
    return {
      stalls,
      others,
      facts: [
        ...stalls,
        ...others,
        ...namesOf(SCOPES.filter(({ words }) => words.test(plain))),
        ...(findServices(plain).length > 0 ? ['service'] : []),
        ...(findOtherProduct(plain) === null ? [] : ['other product']),
        ...(MAIL.test(plain) ? ['mail'] : []),
        ...(stalls.length > 1 ? ['two stalls'] : []),
        ...(isBeside(SERVICE) ? ['service beside a stall'] : []),
        ...OTHERS.filter(
          ({ fact, words }) => ASIDE.includes(fact) && others.includes(fact) && isBeside(words)
        ).map(({ fact }) => `${fact} beside a stall`)
      ]
    }
  },
  plain => plain,
  MAX_TEXTS_KEPT
)

function namesOf(cues: readonly Cue[]): readonly string[] {
  return cues.map(({ fact }) => fact)
}
