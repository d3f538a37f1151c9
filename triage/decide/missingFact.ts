import { isForeign } from '../../knowledge/language/recognizeLanguage.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import { PRODUCTS, productNamed } from '../../knowledge/releases/products.ts'
import { finderOf } from '../../knowledge/releases/productsSaidAmong.ts'
import type { Facts } from '../answer.ts'
import { tellsTrouble } from '../understand/cues/tellsTrouble.ts'
import { releasesOf } from '../understand/facts.ts'
import type { Problem } from './problem.ts'

/** What would decide where the search has found nothing, the most telling first. */
export type MissingFact = 'happening' | 'program' | 'message'

/** Who has said more words than these was asked often enough: titles or a person are next. */
const MAX_WORDS_ASKED = 24
/** This many words say what happens, and fewer with a program among them. */
const MIN_WORDS_TOLD = 11
const MIN_TELLING_WORDS = 8
/** Told in somebody's own words, and not in those of the screen. */
const OWN_WORDS = new RegExp(
  String.raw`\b${oneOf(
    "i|i'm|we|my|our|us|me|she|he|her|his|users?|it's|its",
    "(?:does|do|did|ca|wo|is|are)n'?t",
    'just|suddenly|always|sometimes|every|everybody|somebody|nobody'
  )}\b`
)
/** What came out from this year on, no article of the archive is about. */
const LATER = 2004
/** What trouble with mail names; 'cannot log on' is of anything. */
const SAYS_MAIL =
  /\b(?:e-?mails?|mail\w*|spam|outlook|inbox|messages?|exchange|smtp|pop3?|imap4?)\b/
/** Words of a message that names a topic and nothing that happens: 'trouble with mail' */
const MAX_WORDS_OF_TOPIC = 3
/** 'ms mail 3.2 here' tells no more than 'ms mail here'. */
const VERSION = /^\d[\d.]*[,.]?$/

const familiesSaid = finderOf([...new Set(PRODUCTS.map(({ family }) => family))])
/** A text on the screen or a code. */
const MESSAGE = new RegExp(
  oneOf(
    '["“”][^"“”]{6,200}["“”]',
    String.raw`(?<![\p{L}\d])'[^']{12,200}'(?![\p{L}\d])`,
    String.raw`\b(?:says?|saying|message|reads)\b.{0,3}[:"“]`,
    String.raw`\b0x[0-9a-f]{3,8}\b`,
    String.raw`\b(?:error|code|stop|id)\D{0,4}\d`
  ),
  'u'
)

/**
 * What to ask for when nothing was found; null: enough was said, and no more is asked. Trouble with
 * mail that was recognised says what it is.
 * Of words of another language, the text on the screen is what can be searched for.
 */
export function missingFact(problem: Problem, facts: Facts): MissingFact | null {
  const { rest, symptom, intent } = problem
  const words = rest.toLowerCase()
  const told = words.split(/\s+/).filter(word => word !== '')
  const count = told.length
  if (isOnlyNamed(problem)) return 'happening'
  if (isForeign(rest) && !MESSAGE.test(words)) return 'message'
  const isOfMail = intent.name === 'mail-problem' && SAYS_MAIL.test(words)
  if (isOfMail && told.filter(word => !VERSION.test(word)).length > MAX_WORDS_OF_TOPIC) return null
  if (count > MAX_WORDS_ASKED) return null
  const isNamed = isProgramNamed(rest, symptom, facts)
  const isTold = count >= (isNamed ? MIN_TELLING_WORDS : MIN_WORDS_TOLD)
  if (isTold && (!OWN_WORDS.test(words) || isLater(facts))) return null
  if (!isNamed) return 'program'
  return MESSAGE.test(words) ? null : 'message'
}

/** A mail service or another maker's product is named, and nothing of it is told. */
function isOnlyNamed(problem: Problem): boolean {
  const { services, happening } = problem.symptom
  return services.length > 0 ? happening === null : isOtherAlone(problem)
}

/** 'groupwise', 'lotus notes connector': another maker's product, and no trouble with it. */
export function isOtherAlone({ rest, symptom }: Problem): boolean {
  const isShort = rest.trim().split(/\s+/).length <= MAX_WORDS_OF_TOPIC
  return isShort && symptom.otherProduct !== null && !tellsTrouble(rest.toLowerCase())
}

function isLater(facts: Facts): boolean {
  return releasesOf(facts).some(
    ({ product }) => product !== null && productNamed(product).released >= LATER
  )
}

function isProgramNamed(words: string, { services }: Problem['symptom'], facts: Facts): boolean {
  if (releasesOf(facts).length > 0 || services.length > 0) return true
  return familiesSaid(words).length > 0
}
