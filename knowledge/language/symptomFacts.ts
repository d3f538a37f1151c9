import { SCOPES, STALLS, type Cue } from './happenings.ts'
import { findOtherProduct, findServices, MAIL, SERVICE } from './mailServices.ts'
import { OTHERS } from './otherTrouble.ts'

/** Letters between a service and what happens to it, when the one is said of the other. */
const BESIDE = 45
const ASIDE: readonly Cue[] = OTHERS.filter(({ fact }) => fact === 'client' || fact === 'web' || fact === 'other service' || fact === 'set up' || fact === 'code')

/**
 * What is told, as facts: what happens, to which kind of thing, for whom; and which of them stand beside each other.
 * `'pop3 hangs for all users'` → hangs, service, service beside a stall, everybody. Plain words in.
 */
export const symptomFacts = (plain: string): readonly string[] => {
  const stalls = STALLS.filter(({ words }) => words.test(plain))
  const places = stalls.map(({ words }) => plain.search(words))
  const facts = [...stalls, ...OTHERS.filter(({ words }) => words.test(plain)), ...SCOPES.filter(({ words }) => words.test(plain))].map(({ fact }) => fact)
  const service = SERVICE.exec(plain)
  return [
    ...facts,
    ...(findServices(plain).length > 0 ? ['service'] : []),
    ...(findOtherProduct(plain) === null ? [] : ['other product']),
    ...(MAIL.test(plain) ? ['mail'] : []),
    ...(stalls.length > 1 ? ['two stalls'] : []),
    ...(service !== null && isBeside(service.index, service[0].length, places) ? ['service beside a stall'] : []),
    ...ASIDE.flatMap(({ fact, words }) => {
      const match = words.exec(plain)
      return match !== null && isBeside(match.index, match[0].length, places) ? [`${fact} beside a stall`] : []
    })
  ]
}

const isBeside = (start: number, length: number, places: readonly number[]): boolean =>
  places.some(place => place >= start - BESIDE && place <= start + length + BESIDE)
