import { isForeign, recognizeLanguage } from '../../../knowledge/language/recognizeLanguage.ts'
import {
  isTranslated,
  languageOfReply,
  replyInEnglish,
  type TranslatedLanguage
} from '../../../knowledge/language/translate/inEnglish.ts'
import { shortReply } from '../../../knowledge/language/translate/shortReplies.ts'
import { talkInEnglish } from '../../../knowledge/language/translate/talkInEnglish.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import type { Release } from '../../../knowledge/releases/release.ts'
import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { plansLevel } from '../../understand/cues/ask/agreesToLevel.ts'
import { asksByMark } from '../../understand/cues/asksByForm.ts'
import { directQuestion } from '../../understand/directQuestion.ts'
import { UNNAMED_OTHERS } from '../../understand/machines/otherMachines.ts'
import { recognizeMessage } from '../../understand/recognizeMessage.ts'
import { type Case, isUntold } from '../case.ts'
import type { IncomingMessage, Move } from '../move.ts'
import { type Interpretation, interpret as interpretWhole } from './interpret.ts'
import { recognizeAnswer } from './recognizeAnswer.ts'
import { byTalk } from './talk/byTalk.ts'
import { personAtEnd } from './talk/personAtEnd.ts'

/** Characters of a message that may answer or ask something in another language. */
const MAX_REPLY_LENGTH = 160

/** What tells of the problem is kept in the person's own words. */
const TELLS: readonly Move['kind'][] = [
  'describe',
  'paste',
  'tell-event',
  'reject-and-tell',
  'swap',
  'add',
  'unclear',
  'digress',
  'tell-more'
]

/**
 * Reads a message in any language: answers and questions as what they are in English, and what no
 * grammar knows as the talk it resembles.
 */
export function interpretAny(known: Case, said: IncomingMessage): Interpretation {
  const read = readAny(known, said)
  return byTalk(known, said, read, interpretWhole) ?? read
}

function readAny(known: Case, said: IncomingMessage): Interpretation {
  const talk = ofTalk(known, said)
  if (talk !== null) return talk
  const short = shortReply(said.text)
  if (short !== null && !isUntold(known)) return interpret(known, { ...said, text: short })
  const asked = levelAsked(known, said)
  if (asked !== null) return asked
  const language = languageOf(known, said.text)
  if (language === null) return interpret(known, said)
  const read = interpret(known, { ...said, text: replyInEnglish(said.text, language) })
  const isTold = read.move.kind === 'question' && !asks(said.text, read.heard.rest)
  const isKept = TELLS.includes(read.move.kind) || isTold || losesLevel(known, said, read)
  return isKept ? interpret(known, said) : read
}

/** What is said of the talk itself in another language, as what does the same in English. */
function ofTalk(known: Case, said: IncomingMessage): Interpretation | null {
  const english = talkInEnglish(said.text, known.spoken?.language)
  if (english === null) return null
  const read = interpret(known, { ...said, text: english })
  return TELLS.includes(read.move.kind) ? null : read
}

/**
 * 'no SP1, es SP2 en este equipo', 'SP2 auf allen Servern am Wochenende': word by word it may say
 * less of a level than it does as it is, or more.
 */
function losesLevel(known: Case, { text }: IncomingMessage, { heard }: Interpretation): boolean {
  if (nameLevels(text).length === 0) return false
  if (heard.releases.some(isLevelled))
    return plansLevel(normalizeText(text)) || UNNAMED_OTHERS.test(text)
  return recognizeAnswer(known, text).releases.some(isLevelled)
}

function isLevelled({ servicePack }: Release): boolean {
  return servicePack !== null
}

/** 'SP3 にしたら直りますか', 'hilft da SP4?': a level that is asked about is none that is in. */
function levelAsked(known: Case, { text }: IncomingMessage): Interpretation | null {
  const [level, ...others] = text.length > MAX_REPLY_LENGTH ? [] : nameLevels(text)
  if (level === undefined || others.length > 0 || level.servicePack === null) return null
  const isAsked = known.step !== null && known.pendingQuestion !== 'service-pack'
  if (!isAsked || !asksByMark(text) || !isForeign(text)) return null
  const words = `would sp${level.servicePack} help?`
  const heard = { ...recognizeMessage(text), releases: [], conflict: [] }
  return { heard, move: { kind: 'question' }, question: { kind: 'level', words } }
}

/** Word by word 'c'è anche il 4037' is 'is there also 4037', and asks nothing. */
const ASKS_IN_ENGLISH = /\b(?:what|why|how|where|which|who|when|(?:do|can|will) i|(?:do|can) we)\b/i

function asks(said: string, english: string): boolean {
  return /[?？]/.test(said) || ASKS_IN_ENGLISH.test(english)
}

/** As one that writes English: a question that was asked to be answered is asked. */
function interpret(known: Case, said: IncomingMessage): Interpretation {
  const question = isUntold(known) ? null : directQuestion(said.text)
  if (question !== null) return interpretWhole(known, { ...said, text: question })
  return personAtEnd(known, said, interpretWhole) ?? interpretWhole(known, said)
}

function languageOf(known: Case, text: string): TranslatedLanguage | null {
  if (isUntold(known) || text.length > MAX_REPLY_LENGTH) return null
  const language = recognizeLanguage(text)
  if (isTranslated(language)) return language
  if (language !== null) return null
  return languageOfReply(text) ?? (isTranslated(known.language) ? known.language : null)
}
