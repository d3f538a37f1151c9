import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { releasesOf } from '../../understand/facts.ts'
import { machinesNamed } from '../../understand/machines/machinesNamed.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import type { Case } from '../case.ts'
import { isOf, machinesOf } from '../otherMachine.ts'

/** Words of a message that only turns to a machine. */
const MAX_WORDS_OF_RETURN = 10

/**
 * 'and MAIL01 again, what was it?', 'MAIL01 is still sp3': the case of that machine, told before;
 * null: none is meant.
 */
export function caseOfMachine(known: Case, { rest }: RecognizedMessage): Case | null {
  const words = normalizeText(rest)
  const returned = returnedTo(known, words)
  if (returned !== null) return returned
  const [machine, ...others] = machinesNamed(rest)
  if (machine === undefined || others.length > 0 || isOf(known, machine)) return null
  const isShort = words.split(' ').length <= MAX_WORDS_OF_RETURN
  const tellsMore = tellsFault(words) || /\b(?:same|too)\b/.test(words)
  if (!isShort || tellsMore) return null
  return known.earlier?.findLast(one => isOf(one, machine)) ?? null
}

const LEVEL_OF_MACHINE = new RegExp(
  oneOf(
    String.raw`\bthe sp ?(\d)a? (?:one|machine|box|server|pc|computer)\b`,
    String.raw`\bthe (?:one|machine|box|server|pc|computer) (?:with|on|that has|which has) sp ?(\d)\b`
  )
)

/** The earlier case of the one machine that a message names, or the level of; null: of none. */
export function caseOnMachine(known: Case, text: string): Case | null {
  const { earlier = [], facts } = known
  const [machine, ...others] = machinesNamed(text)
  if (machine !== undefined && others.length === 0 && !isOf(known, machine))
    return earlier.findLast(one => isOf(one, machine)) ?? null
  const level = Number(LEVEL_OF_MACHINE.exec(normalizeText(text))?.slice(1).find(Boolean))
  if (known.machine === undefined || facts.servicePack === level) return null
  return earlier.findLast(one => one.facts.servicePack === level) ?? null
}

const OPENER = inSequence(
  '^(?:[a-z ]{2,20}[,.!] ?)?',
  '(?:(?:and|but|ok(?:ay)?|so|now|well|fine|good|thanks|then|please|alright)[,. ]+){0,3}'
)
const BOX = '(?:one|machine|box|server|pc|computer|laptop|notebook|workstation|system)'
const TURNS = "(?:(?:let'?s |let us )?(?:(?:go|come|get) )?(?:back|return) (?:to |on )|what about )"
/** 'on mine', 'back to the first one', and what runs on it in the group: 'back to the 2000 one' */
const RETURNS = new RegExp(
  inSequence(
    OPENER,
    oneOf(
      inSequence(
        `(?:${TURNS}|on |for )`,
        oneOf(
          `(?:mine|ours|(?:my|our) own(?: ${BOX})?)`,
          `(?:the|my|our) (?:first|old|original|own) ${BOX}`,
          `(?:the|my|our) ([\\w.]{2,12}) ${BOX}`
        )
      ),
      `${TURNS}(?:my|our) ${BOX}`,
      '(?:mine|ours|my own(?: one)?) (?:again|now)',
      `(?:my|our) own(?: ${BOX})?(?=[?.! ]*$)`
    ),
    String.raw`\b`
  )
)
/** The same and nothing else: 'thanks. back to my own machine now' */
const RETURNS_ONLY = new RegExp(`${RETURNS.source}(?: (?:again|now|please|then)){0,2}[.!? ]*$`)

/**
 * The case of the own machine that a message does nothing but come back to, this one where no other
 * was turned to; null: it does not.
 */
export function ownMachineCase(known: Case, text: string): Case | null {
  const words = normalizeText(text)
  const found = known.step === null ? null : RETURNS_ONLY.exec(words)
  if (found === null) return null
  const isNamed = found[1] !== undefined || known.machine !== undefined
  const isOnly = !isNamed && (known.earlier ?? []).length === 0
  return returnedTo(known, words) ?? (isOnly ? known : null)
}

/** 'what do i do on 3?': of SRV3 */
const BY_NUMBER = /\b(?:on|for|at|with|about) (?:number |no\.? )?(\d{1,3})[?.! ]*$/

/** The case before, once another machine was turned to, of a machine that is not named in full. */
function returnedTo({ machine, earlier = [] }: Case, words: string): Case | null {
  if (machine === undefined) return null
  const number = BY_NUMBER.exec(words)?.[1]
  if (number !== undefined) {
    const ends = new RegExp(String.raw`\D0*${number}$`)
    return earlier.findLast(one => machinesOf(one).some(name => ends.test(name))) ?? null
  }
  const found = RETURNS.exec(words)
  if (found === null) return null
  const [, runs] = found
  if (runs === undefined) return earlier.findLast(one => one.machine === undefined) ?? null
  return (
    earlier.findLast(one => productsOf(one).some(name => name.split(' ').includes(runs))) ?? null
  )
}

function productsOf({ facts }: Case): readonly string[] {
  return releasesOf(facts).flatMap(({ product }) => product?.toLowerCase() ?? [])
}
