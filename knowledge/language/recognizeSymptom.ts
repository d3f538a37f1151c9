import { CUES, type Happening } from './happenings.ts'
import { findOtherProduct, findServices } from './mailServices.ts'
import { plainWords } from './plainWords.ts'

/** What somebody tells of a mail service. */
export type Symptom = {
  /** 'POP3', 'IMAP4', 'SMTP', 'Exchange', 'virtual server', 'mail server', ... */
  readonly services: readonly string[]
  /** what happens to it, the strongest first said */
  readonly happening: Happening | null
  /** a product that no article covers: 'Postfix' */
  readonly otherProduct: string | null
  readonly stall: { readonly verdict: 'stall' | 'other' | 'unsure'; readonly confidence: number }
}

/** A symptom is told in few words; a whole article's section fits too. */
const WORDS_READ = 2_000
const STALL = 0.68
const UNSURE = 0.3
/** Weight that the services named add to what is said of them. */
const SERVICE = 1.5
const NO_MAIL = -4
const HALF_WAY = 2
const MAIL = /\be?-?mails?\b|\bmessages?\b|\bmailbox(?:es)?\b|\binbox(?:es)?\b|\boutlook\b|\bcourrier|\bcorreo|\bposta\b|\bpost(?:fach|eingang)\b/

/** What happens to which mail service, and whether that is a stalled one. Any text, never throws. */
export const recognizeSymptom = (words: string): Symptom => {
  const plain = plainWords(words.slice(0, WORDS_READ))
  const services = findServices(plain)
  const cues = CUES.filter(cue => cue.words.test(plain))
  return {
    services,
    happening: [...cues].filter(cue => cue.happening !== 'part').sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))[0]?.happening ?? null,
    otherProduct: findOtherProduct(plain),
    stall: judge(weigh(services, plain, cues.map(cue => cue.weight)))
  }
}

const weigh = (services: readonly string[], plain: string, weights: readonly number[]): number => {
  const subject = services.length > 0 || findOtherProduct(plain) !== null ? SERVICE : MAIL.test(plain) ? 0 : NO_MAIL
  const told = weights.filter(weight => weight > 0).sort((a, b) => b - a)
  const against = weights.filter(weight => weight < 0).reduce((sum, weight) => sum + weight, 0)
  return subject + (told[0] ?? -1.5) + told.slice(1).reduce((sum, weight) => sum + weight / 3, 0) + against
}

const judge = (weight: number): Symptom['stall'] => {
  const confidence = 1 / (1 + Math.exp(-(weight - HALF_WAY)))
  return { verdict: confidence >= STALL ? 'stall' : confidence >= UNSURE ? 'unsure' : 'other', confidence }
}
