import { isOperatingSystem } from '../../knowledge/releases/products.ts'
import { letterOf, type Release } from '../../knowledge/releases/release.ts'
import { recognizeProductAnswer } from '../../knowledge/releases/said/recognizeProductAnswer.ts'
import { recognizeServicePackAnswer } from '../../knowledge/releases/said/recognizeServicePackAnswer.ts'
import type { Facts, Question } from '../answer.ts'
import type { RecognizedMessage } from './recognizeMessage.ts'

/** Words of an answer that can only be one. */
const SHORT = 4

export const NOTHING_KNOWN: Facts = {
  product: null,
  edition: null,
  version: null,
  servicePack: null,
  article: null,
  symptom: null,
  unknown: [],
  others: [],
  ruledOut: [],
  nearby: null
}

/** What is known once this was said; the answer is read in the light of the question: `'2'` to 'service-pack' → SP2. */
export function learn(known: Facts, heard: RecognizedMessage, asked: Question | null): Facts {
  const told = releasesTold(known, heard, asked)
  const facts =
    asked === 'event'
      ? { ...told.reduce(learnRelease, known), nearby: nearbyTold(heard) ?? known.nearby }
      : told.reduce(learnRelease, known)
  return asked !== null && told.length === 0 && heard.intent.name === 'dont-know'
    ? { ...facts, unknown: [...facts.unknown, asked] }
    : facts
}

/** Every product known, the one the case is about first. */
export function releasesOf(facts: Facts): readonly Release[] {
  return facts.product === null && facts.servicePack === null
    ? facts.others
    : [releaseOf(facts), ...facts.others]
}

export function releaseOf({ product, edition, version, servicePack, letter }: Release): Release {
  return { product, edition, version, servicePack, ...letterOf({ letter }) }
}

/** The same facts with this release as the one the case is about. */
export function focusOn(facts: Facts, release: Release): Facts {
  const rest = releasesOf(facts).filter(other => other.product !== release.product)
  return {
    ...withoutLetter(facts),
    ...releaseOf(release),
    others: rest.filter(other => other.product !== null)
  }
}

/** The same facts with nothing the case is about: what is known is of other products. */
export function setAside(facts: Facts): Facts {
  return facts.product === null
    ? facts
    : {
        ...withoutLetter(facts),
        product: null,
        edition: null,
        version: null,
        servicePack: null,
        others: releasesOf(facts)
      }
}

/** Forgets what was said of a question, so that it is asked again. */
export function forget(facts: Facts, question: Question): Facts {
  if (question === 'product' || question === 'version')
    return {
      ...withoutLetter(facts),
      product: null,
      edition: null,
      version: null,
      servicePack: null
    }
  if (question === 'service-pack') return { ...withoutLetter(facts), servicePack: null }
  if (question === 'event') return { ...facts, nearby: null }
  return question === 'article' ? { ...facts, article: null } : { ...facts, symptom: null }
}

/** What stays true of the machine when the problem is another one. */
export function sameMachine(facts: Facts): Facts {
  return { ...facts, article: null, symptom: null, unknown: [], ruledOut: [], nearby: null }
}

function releasesTold(
  known: Facts,
  heard: RecognizedMessage,
  asked: Question | null
): readonly Release[] {
  const mentioned = heard.releases
  if (mentioned.some(release => release.product !== null)) return mentioned
  if (asked === 'product' || asked === 'version') {
    const answer = recognizeProductAnswer(heard.rest)
    if (answer !== null) return [answer]
  }
  if (mentioned.length > 0) return mentioned
  if (asked !== 'service-pack') return []
  const level = recognizeServicePackAnswer(heard.rest)
  if (level !== null) return [{ product: known.product, edition: null, version: null, ...level }]
  const product =
    heard.rest.trim().split(/\s+/).length <= SHORT ? recognizeProductAnswer(heard.rest) : null
  return product === null ? [] : [product]
}

/** 'none of these', 'there is nothing else', 'it is not there' */
const NO_EVENT =
  /^(?:no|none|nothing|neither|not? (?:one|any|other)|there (?:is|are) no|(?:i )?(?:can ?not|can't|do not|don't) (?:see|find)|it(?:'s| is) not there)\b/i

/** The numbers of the events that an answer says are logged, too; [] for none; null when it says neither. */
function nearbyTold(heard: RecognizedMessage): readonly number[] | null {
  return heard.events.length > 0
    ? heard.events.map(({ id }) => id)
    : heard.intent.name === 'no' || NO_EVENT.test(heard.rest.trim())
      ? []
      : null
}

function learnRelease(facts: Facts, told: Release): Facts {
  if (told.product === null || told.product === facts.product)
    return { ...withoutLetter(facts), ...merge(releaseOf(facts), told) }
  const before = facts.others.find(other => other.product === told.product)
  const release = before === undefined ? told : merge(before, told)
  const others = facts.others.filter(other => other !== before)
  if (facts.product === null)
    return { ...withoutLetter(facts), ...releaseOf(withLooseLevel(facts, release)), others }
  if (sameKind(facts.product, told.product))
    return { ...withoutLetter(facts), ...releaseOf(release), others }
  return isOperatingSystem(told.product)
    ? { ...withoutLetter(facts), ...releaseOf(release), others: [releaseOf(facts), ...others] }
    : { ...facts, others: [...others, release] }
}

function withLooseLevel(facts: Facts, release: Release): Release {
  return release.servicePack === null
    ? { ...release, servicePack: facts.servicePack, ...letterOf(facts) }
    : release
}

function sameKind(a: string, b: string): boolean {
  return isOperatingSystem(a) && isOperatingSystem(b)
}

function merge(before: Release, told: Release): Release {
  return {
    product: told.product ?? before.product,
    edition: told.edition ?? before.edition,
    version: told.version ?? before.version,
    ...(told.servicePack === null
      ? { servicePack: before.servicePack, ...letterOf(before) }
      : { servicePack: told.servicePack, ...letterOf(told) })
  }
}

/** A letter goes with its number, and so does not outlive it. */
function withoutLetter({ letter: _, ...facts }: Facts): Facts {
  return facts
}
