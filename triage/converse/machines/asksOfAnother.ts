import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { asksByForm } from '../../understand/cues/asksByForm.ts'
import { familiesNamed } from '../../understand/familiesNamed.ts'
import { suppositionIn } from '../../understand/hypothesis.ts'
import { BOX } from '../../understand/machines/toldElsewhere.ts'
import { tellsItIsWell } from '../../understand/machines/wellElsewhere.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import type { Case } from '../case.ts'
import { isAboutAnother } from './elsewhere.ts'

/** Asks whether the trouble is there, too, or what is to be done there. */
const OF_TROUBLE = new RegExp(
  String.raw`\b${oneOf(
    'same|too|also|as well|likewise|either|affected|concerned|hit|(?:what|how) about',
    'safe|immune|worry|worried|ok(?:ay)?|fine|clean|in danger|at risk',
    '(?:happen|occur|need|show|see|get|have|do|does|has)(?:s|ed)? (?:it|that|this|the)\\b',
    '(?:it|that|this) (?:also )?(?:happen|occur|show|appear|come|do)|problem|trouble|error|issue'
  )}\b`
)

const LEVEL = '(?:sp|service pack)[ -]?\\d'
/** What is done with a level, which so is not in: 'does sp6 go on the other one, too?' */
const TO_BE_DONE = new RegExp(
  oneOf(
    inSequence(
      String.raw`\b(?:install|apply|put|use|take|upgrad|updat|patch|add|get|skip|order|mov|roll)\w*\b`,
      `.{0,24}\\b${LEVEL}`
    ),
    inSequence(
      '^(?:(?:and|but|so|ok|then)[, ]+)*',
      '(?:is|are|does|do|would|will|can|could|should|may|must|what about|how about)',
      ` (?:the )?${LEVEL}`
    )
  )
)

/** 'the sp6 pcs': by what runs there */
const LEVEL_OF_BOX = new RegExp(String.raw`\b${LEVEL}[a-c]? (?=${BOX}\b|ones?\b)`)

/** 'her laptop is sp3. is it affected' */
const ASKS_AT_END =
  /[.,;] (?:and |so |but )?(?:is|are|does|do|has|have|would|will) (?:it|that|this|they|these|those)\b[^.,;]*$/

/** What a question begins with, in front of the machine that it is about. */
const ASKING = new RegExp(
  inSequence(
    '^(?:(?:and|but|so|ok|then|also|by the way)[, ]+)*',
    '(?:(?:what|how) about|is|are|does|do|has|have|would|will|can|could|should) (?:on |for )?'
  ),
  'i'
)
/** 'our other exchange': one more of a program, which is so another machine. */
const ONE_MORE = /\b(?:other|second|another|third) ([\w.]+(?: [\w.]+)?)/gi

/**
 * 'the second NT box is SP6, same story there?': asks of another machine, and tells what runs there.
 * A level that is only thought of is none of it.
 */
export function asksOfAnother(known: Case, heard: RecognizedMessage): boolean {
  const words = normalizeText(heard.rest).replace(LEVEL_OF_BOX, '')
  const isByForm = asksByForm(words) || ASKS_AT_END.test(words)
  const isAsked = heard.rest.includes('?') || (isByForm && !tellsItIsWell(words))
  if (known.article === null || !isAsked) return false
  if (!OF_TROUBLE.test(words) || TO_BE_DONE.test(words) || suppositionIn(words) !== null)
    return false
  return tellsOtherLevel(known, heard.rest) && isOfAnother(known, heard)
}

/** Whether the level of another is told; a product alone is asked of the article. */
function tellsOtherLevel({ facts }: Case, text: string): boolean {
  return (
    facts.product !== null && nameLevels(text).some(one => one.servicePack !== facts.servicePack)
  )
}

/** With a level that this one has not, whatever machine is named is another. */
function isOfAnother(known: Case, heard: RecognizedMessage): boolean {
  const rest = heard.rest.replace(ASKING, '')
  const isMore = [...rest.matchAll(ONE_MORE)].some(
    ([, name = '']) => familiesNamed(name).length > 0
  )
  const isSome = SOME_BOX.test(normalizeText(rest))
  return isMore || isSome || isAboutAnother(known, { ...heard, rest })
}

const SOME_BOX = new RegExp(
  oneOf(
    String.raw`\b(?:the|an?|my|our|his|her|their|one|another) (?!(?:same|whole) )(?:[\w.]+ ){0,2}${BOX}\b`,
    String.raw`\bnumber (?:two|three|2|3)\b`
  )
)
