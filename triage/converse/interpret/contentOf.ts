import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { saidCodes, saidPrograms } from '../../decide/said/saidNames.ts'
import { cueOf } from '../../understand/cues/cueOf.ts'
import { onlyPoints } from '../../understand/cues/onlyPoints.ts'
import { saysRestWorks } from '../../understand/cues/reportsSuccess.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { isDoubt, isRemark, isSwearing, isVague } from '../../understand/cues/temper.ts'
import { familiesNamed } from '../../understand/familiesNamed.ts'
import { hasFunctionWord } from '../../understand/hasFunctionWord.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { countTerms } from '../../understand/sharesTerms.ts'
import { type Case, isHandedOver } from '../case.ts'
import type { Move } from '../move.ts'
import { otherMachineIn } from '../otherMachine.ts'
import { describes, isOnlyService, isStall, SHORT_NAME, tells } from './describes.ts'

/**
 * What a message does that says nothing of the conversation: it tells of a problem, or nothing
 * known.
 */
export function contentOf(known: Case, heard: RecognizedMessage, words: string): Move {
  if (onlyPoints(words)) return { kind: 'attachment' }
  if (isUpset(known, heard, words)) return { kind: 'upset' }
  const saysNothing = isRemark(words) || cueOf(words) === 'dont-know'
  if (known.step !== null && saysNothing) return { kind: 'unclear' }
  if (otherMachineIn(known, heard) !== null) return { kind: 'describe' }
  if (isOnlyService(heard) && !/\bnot\b/.test(words) && known.pendingQuestion === null)
    return { kind: 'tell-more' }
  // whoever waits for a person tells that person more; only a stall is a problem of its own
  if (isHandedOver(known) && isToldOfCase(known) && !isStall(heard)) return { kind: 'add' }
  const isToldOf = !isVagueStart(known, words) && tellsAnything(known, heard, words)
  return { kind: isToldOf ? 'describe' : 'unclear' }
}

/** Whether people know what the case is about: who asked for one first may tell it now. */
function isToldOfCase({ words, events }: Case): boolean {
  return words !== '' || events.length > 0
}

function isVagueStart(known: Case, words: string): boolean {
  return isVague(words) && known.words === '' && known.step === null
}

/** Strong words that tell nothing, or say of the advice that it cannot be. */
function isUpset(known: Case, heard: RecognizedMessage, words: string): boolean {
  const isAdvised = known.article !== null && known.pendingQuestion === null
  const isTold = heard.releases.length > 0
  return (isAdvised && !isTold && isDoubt(words)) || (isSwearing(words) && !describes(heard))
}

/** 'always', 'only on Mondays' */
const HOW_OFTEN = new RegExp(
  `^(?:only |not |almost |nearly )?${oneOf(
    'always|sometimes|often|rarely|randomly|daily|weekly|constantly|permanently|never|once|twice',
    String.raw`every \w+`,
    String.raw`(?:on )?\w+days`
  )}[.! ]*$`
)

function tellsAnything(known: Case, heard: RecognizedMessage, words: string): boolean {
  if (saysRestWorks(words) || isDetail(known, heard, words) || HOW_OFTEN.test(words)) return true
  if (tellsFault(words) && !isVague(words) && words.split(' ').length >= MIN_WORDS) return true
  if (describes(heard) || (tells(heard) && words.split(' ').length > MIN_WORDS)) return true
  if (known.words !== '' && words.split(' ').length >= MIN_WORDS && countTerms(words) > 0)
    return true
  if (known.pendingQuestion === 'symptom') return known.words !== '' || isSentence(words)
  return isSentence(words)
}

/** 'hp jetdirect' while an article is searched for: a word that says more of the problem. */
function isDetail(known: Case, { rest }: RecognizedMessage, words: string): boolean {
  const { words: told, events, article, pendingQuestion } = known
  const isOpen = pendingQuestion === 'symptom' || pendingQuestion === 'article'
  const named = [saidPrograms(words), saidCodes(words), familiesNamed(words)]
  const isNamed = named.some(names => names.length > 0)
  const isTold = told !== '' || events.length > 0
  if (isTold && (isNamed || ONLY_VERSION.test(words) || IDENTIFIER.test(words))) return true
  const saysSomething = countTerms(words) > 0 || SHORT_NAME.test(rest)
  return isOpen && told !== '' && article === null && saysSomething && !isVague(words)
}

/** '4.0': of the program that was told, whose versions are not known. */
const ONLY_VERSION = /^(?:(?:no|sorry)[,. ]+)?(?:version |v)?\d{1,2}(?:\.\d{1,3}){1,2}[a-z]?[.! ]*$/

/** 'ds_insufficient_access_rights' */
const IDENTIFIER = /^[a-z\d]+(?:_[a-z\d]+)+$/

/** Words of a message that can say something of a problem. */
const MIN_WORDS = 2

function isSentence(words: string): boolean {
  return words.split(' ').length >= MIN_WORDS && (hasFunctionWord(words) || /\d/.test(words))
}
