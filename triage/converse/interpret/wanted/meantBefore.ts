import { normalizeText } from '../../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { asksByForm } from '../../../understand/cues/asksByForm.ts'
import { saysTheSame } from '../../../understand/cues/saysAnother.ts'
import { tellsFault } from '../../../understand/cues/tellsTrouble.ts'
import { machinesNamed } from '../../../understand/machines/machinesNamed.ts'
import type { Case } from '../../case.ts'
import { caseOnMachine } from '../../machines/caseOfMachine.ts'
import { machinesOf, tellsItRuns } from '../../otherMachine.ts'
import { atPlace, countHeld, countOwn, mostHeld, mostOwn, THING } from './names.ts'

/** A problem that somebody comes back to in words of their own. */
export type MeantBefore = {
  readonly to: Case | string
  /** what is asked or told of it there; null: nothing but to come back to it */
  readonly rest: string | null
}

/** Characters of a message that may come back to a problem. */
const MAX_LENGTH = 300
/** Clauses of a message; the point behind a title ends none. */
const CLAUSE = /(?<=[,;:!?–]|(?<!\b(?:dr|mr|mrs|ms|st|no|nr|vs))\.)\s+/i

/** The problem told before that a message comes back to; null: it stays with this one. */
export function meantBefore(known: Case, text: string): MeantBefore | null {
  const { earlier = [], waiting = [], step } = known
  const isOne = step === null || earlier.length + waiting.length === 0
  if (isOne || text.length > MAX_LENGTH) return null
  const clauses = text.trim().split(CLAUSE)
  return ofMachine(known, clauses) ?? ofWords(known, clauses)
}

/** By a machine that only an earlier problem is on: 'so WEB1 needs it, too?' */
function ofMachine(known: Case, clauses: readonly string[]): MeantBefore | null {
  const own = machinesOf(known)
  const told = clauses.filter(clause => !machinesNamed(clause).some(name => own.includes(name)))
  const to = caseOnMachine(known, told.join(' '))
  if (to === null) return null
  const isTurn = told.some(clause => asks(clause) || RETURNS.test(normalizeText(clause)))
  const words = normalizeText(told.join(' '))
  // 'WEB2 has sp3, WEB1 runs': both are spoken of
  const isBeside = told.length < clauses.length || tellsItRuns(words) || saysTheSame(words)
  return isBeside && !isTurn ? null : { to, rest: behindReturn(known, told) }
}

const MACHINE = '(?:machine|server|box|pc|computer|system|site)'
const PLACE = '(?:first|earlier|previous|original|initial|former)'
const TOLD = '(?:problem|issue|question|trouble|topic|case|matter|subject)'
const EARLIER = inSequence(
  oneOf(
    `${PLACE}(?: \\w+)? ${TOLD}`,
    `(?:to|on|about|for|regarding) (?:the|my|our) ${PLACE} one`,
    `(?:${THING}|${MACHINE}) (?:from )?(?:before|earlier|at the (?:beginning|start))`,
    'what (?:i|we) (?:asked|told|said|wrote|had)(?: you)? (?:first|before|earlier|at the \\w+)'
  ),
  '(?! (?:was|were|has|had)\\b)'
)
const OPENER = oneOf(
  '(?:and|but|so|ok(?:ay)?|now|well|then|meanwhile|sorry|thanks|thank you|hm+|sir|please',
  'actually|ah|wait|right|kindly|any(?:way|how)|all ?right|fine|good|cool|super)[,. ]+'
)
const NAME = '(?:the|our|my|that) [^.,;:!?]{2,40}?'
/** Turns back, to what need not be named by a word of it where it is the only other. */
const RETURNS_TO_OTHER = [
  String.raw`\b${EARLIER}\b`,
  inSequence(
    String.raw`\b(?:back|return(?:ing)?|revert(?:ing)?|continue|proceed|finish|talk|speak) (?:first )?`,
    `(?:(?:to|on|with|about) )?${NAME}${THING}`
  ),
  `${NAME} (?:is|was|seems) (?:much |far |the )?(?:more|most) (?:urgent|important|pressing)`,
  `^(?:${OPENER}){0,3}first(?:ly)?,? ${NAME}[.!? ]*$`,
  String.raw`\bagain (?:to|for|on|with|about) ${NAME}[.:!? ]*$`
]
/** The same of a machine, where two were told of. */
const FIRST_MACHINE = String.raw`\b(?:the|our|my) ${PLACE} ${MACHINE}\b`
const TO_MACHINE = new RegExp(FIRST_MACHINE)
/** Each says of its clause that it turns back to something. */
const RETURNS = new RegExp(
  oneOf(
    ...RETURNS_TO_OTHER,
    FIRST_MACHINE,
    String.raw`\b(?:back|return(?:ing)?|revert(?:ing)?) (?:to|on)\b`,
    inSequence(
      String.raw`\b(?:continue|proceed|go on|carry on|finish|start|talk|speak)\b`,
      '.{0,12} (?:with|about|on|first)\\b'
    ),
    inSequence(
      String.raw`\b(?:first(?:ly)?|do|fix|solve|look at|handle|finish|take)\b.{2,40}`,
      String.raw`\b(?:first|now|again)\b`
    ),
    `^(?:${OPENER}){0,3}(?:now|again|first),? (?:(?:to|for|with|on) )?(?:the|our|my)\\b`,
    '^.{2,40} (?:first|again|once more)(?: please)?[.:!?, ]*$',
    String.raw`\bstill (?!(?:need|have to|must|install|do)\b)|\bthe (?:more )?important one\b`
  )
)
const TO_OTHER = new RegExp(oneOf(...RETURNS_TO_OTHER))
/** Says that this one is not what is wanted now. */
const LEAVES = new RegExp(
  oneOf(
    String.raw`\b(?:can|could|may|has to|must|will) wait\b`,
    String.raw`\b(?:has|have|got) time\b`,
    String.raw`\b(?:later|afterwards|(?:an|some )other time)\b`,
    String.raw`\b(?:not|less|isn't) (?:so |that |very |as )?(?:urgent|important|pressing)\b`,
    `^(?:${OPENER}){0,3}(?:forget|never ?mind|leave|skip|drop|ignore)\\b`
  )
)
/** Names what follows: 'concerning WEB1 ...', 'one question on the server: ...' */
const NAMES = new RegExp(
  inSequence(
    `^(?:${OPENER}){0,3}`,
    oneOf(
      '(?:about|concerning|regarding|as (?:for|to)|on|for|with|what about|how about)',
      inSequence(
        '(?:one|another|other|an?|some) (?:more |other |last |quick )?',
        '(?:(?:questions?|things?|points?) )?(?:more )?(?:to|on|about|for|of|regarding)'
      ),
      '(?:the|my|our)(?= .{2,40}[,:.?]$)'
    ),
    ' '
  )
)

/** Words that a message has of a problem, from which on a question of them is asked of it. */
const MIN_OWN = 2

/** By words of it, in a clause that turns back or names what follows. */
function ofWords(known: Case, clauses: readonly string[]): MeantBefore | null {
  const { earlier = [], waiting = [] } = known
  const kept = clauses.filter(clause => !LEAVES.test(normalizeText(clause)))
  const isLeft = kept.length > 0 && kept.length < clauses.length
  const turning = kept.filter(clause => turns(clause) || namesOther(known, clause))
  const said = (turning.length > 0 ? turning : kept).join(' ')
  const own = mostOwn([...earlier, ...waiting], said)
  const isOwn = own !== undefined && own.count > countOwn(known, said)
  if (isOwn && (turning.length > 0 || isLeft || isAsked(kept, own.count)))
    return { to: own.one, rest: behindReturn(known, kept) }
  const cue = kept.find(clause => turnsToOther(known, normalizeText(clause))) ?? ''
  const isOfThis = countOwn(known, cue) > 0 || tellsFault(normalizeText(cue).replace(TROUBLE, ''))
  if (cue === '' || isOfThis || OF_ADVICE.test(normalizeText(cue))) return null
  const to = otherThan(known, normalizeText(cue))
  return to === undefined ? null : { to, rest: behindReturn(known, kept) }
}

function turnsToOther({ machine }: Case, words: string): boolean {
  return TO_OTHER.test(words) || (machine !== undefined && TO_MACHINE.test(words))
}

/** 'I only ask for the fax one', 'it is the fax that I mean' */
const OF_ONE = new RegExp(
  oneOf(
    String.raw`\b(?:the|our|my) ([^.,;:!?]{2,40}?) ${THING}\b`,
    inSequence(
      String.raw`\b(?:ask(?:ed|ing)?|mean|meant|talk(?:ing)?|speak(?:ing)?|spoke) `,
      '(?:only |just )?(?:for |about |of )?(?:the|our|my) ([^.,;:!?]{2,40})'
    )
  )
)

/** Names one by what the one that is spoken of has nothing of. */
function namesOther(known: Case, clause: string): boolean {
  const name = OF_ONE.exec(normalizeText(clause))?.slice(1).find(Boolean)
  if (name === undefined || countHeld(known, name) > 0) return false
  const { earlier = [], waiting = [] } = known
  return mostHeld([...earlier, ...waiting], name) !== undefined
}

const TROUBLE = /\b(?:problem|issue|trouble|case)\b/g

function turns(clause: string): boolean {
  const words = normalizeText(clause)
  return RETURNS.test(words) || NAMES.test(words)
}

/** What is done, and no problem: 'go back to the old version' */
const OF_ADVICE = new RegExp(
  String.raw`\b${oneOf(
    'sp ?\\d|service ?packs?|fix|patch|update|hotfix|article|reboot|restart|versions?|steps?|methods?',
    'licen[cs]e|data|backup|drivers?|files?|settings?|articles?|answers?|titles?'
  )}\b`
)

function isAsked(clauses: readonly string[], count: number): boolean {
  return count >= MIN_OWN && clauses.some(asks)
}

/** The one at the place that is named, or else the only other one. */
function otherThan(known: Case, cue: string): Case | string | undefined {
  const { earlier = [], waiting = [] } = known
  const isFirst = /\b(?:first|original|initial|beginning|start)\b/.test(cue)
  const first = isFirst ? atPlace(known, 'first') : undefined
  if (first !== undefined && first !== known) return first
  const [only, ...others] = [...earlier, ...waiting]
  return others.length === 0 ? only : undefined
}

/** What is told or asked beside the return; null: nothing. */
function behindReturn(known: Case, clauses: readonly string[]): string | null {
  const isReturn = clauses.map(
    clause => RETURNS.test(normalizeText(clause)) || onlyNames(clause) || namesOther(known, clause)
  )
  const from = clauses.findIndex((clause, at) => isReturn[at] === false && asks(clause))
  if (!isReturn.includes(true)) return clauses.join(' ')
  const asked = from < 0 ? '' : clauses.slice(from).join(' ')
  return asked === '' || ASKS_FOR_ANSWER.test(normalizeText(asked)) ? null : asked
}

/** 'what was it?': the answer that was given */
const ASKS_FOR_ANSWER =
  /^(?:and )?(?:what|which) (?:was|is) (?:it|that|the (?:answer|fix|advice|article))(?: again)?[?. ]*$/

/** 'one more on the server:', 'what about WEB1 now?': so few words only name it. */
const MAX_WORDS_OF_NAME = 6

function onlyNames(clause: string): boolean {
  const words = normalizeText(clause)
  if (!NAMES.test(words) || words.split(' ').length > MAX_WORDS_OF_NAME) return false
  return ASKS_ABOUT.test(words) || !asksByForm(words)
}

/** 'what about WEB1 now?', 'and the black blobs?' */
const ASKS_ABOUT = new RegExp(
  inSequence(
    `^(?:${OPENER}){0,3}`,
    oneOf(
      String.raw`(?:what|how) about \S+(?: now)?`,
      String.raw`(?:the|my|our|that) [\w.-]+(?: [\w.-]+){0,2}`
    ),
    '[?. ]*$'
  )
)

function asks(clause: string): boolean {
  return asksByForm(normalizeText(clause))
}
