import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { recognizeLanguage } from '../../knowledge/language/recognizeLanguage.ts'
import { languageOfLocale } from '../language.ts'
import { nameLanguage } from '../tell/names.ts'
import { pickUnused } from '../tell/pickUnused.ts'
import { shortened } from '../tell/shortened.ts'
import { type LanguageWished, languageWished } from '../understand/language/languageWished.ts'
import type { RecognizedMessage } from '../understand/recognizeMessage.ts'
import { choiceInEnglish } from '../wording/choicesIn.ts'
import { SAY, speaking } from '../wording/say.ts'
import type { Variants } from '../wording/variants.ts'
import { type Case, isHandedOver, isNewCase, isUntold, type Spoken } from './case.ts'
import type { ConversationResult } from './conversationTurn.ts'
import { withFirstProblem } from './firstProblem.ts'
import { tells } from './interpret/describes.ts'

import { type Interpretation, saysNothing } from './interpret/interpret.ts'
import { interpretAny } from './interpret/interpretAny.ts'
import { inLanguageSpoken } from './language/inLanguageSpoken.ts'
import { pressedInEnglish } from './language/pressedInEnglish.ts'
import { spokenIn, spokenWith } from './language/spokenIn.ts'
import type { IncomingMessage, Move } from './move.ts'
import { opened } from './opened.ts'
import { play } from './plays/playMove.ts'
import { withMachineTold } from './retell/retold.ts'
import { searchOnce } from './several/searchOnce.ts'
import { withMachines } from './several/withMachines.ts'
import { withUndo } from './undo.ts'

const UNREAD = {
  picture: 'unreadPicture',
  'event-log': 'unreadLog',
  file: 'unreadFile'
} as const
/** Who sends a dozen pictures needs to be told only once or twice. */
const MAX_FILES_NAMED = 2

/**
 * One turn of a conversation: the case and what was said in, the case and the reply out.
 * Pure; any text, never throws. `known`: NEW_CASE at first, then the case of the turn before
 */
export function converse(
  knowledge: Knowledge,
  known: Case,
  message: IncomingMessage
): ConversationResult {
  const spoken = spokenIn(known, message)
  const searched = searchOnce(knowledge)
  const turn = {
    knowledge: searched,
    known: { ...known, spoken },
    message: pressedInEnglish(message)
  }
  return withMachines(turn, (before, said) => converseOfOne(searched, { ...before, spoken }, said))
}

/** A turn about one machine. */
function converseOfOne(
  knowledge: Knowledge,
  known: Case & { readonly spoken: Spoken },
  message: IncomingMessage
): ConversationResult {
  const first = withFirstProblem(knowledge, known, message)
  const read = interpretAny(first.before, first.said)
  const { heard } = read
  const ofPerson = heard.events.length > 0 ? heard.rest : first.said.text
  const isPressed = choiceInEnglish(message.text) !== null
  const spoken = spokenWith(known.spoken, isPressed ? '' : ofPerson)
  return speaking(spoken.language, () => {
    const { after, reply } = playTurn(knowledge, first, read, ofPerson)
    return { after: { ...after, spoken }, reply: inLanguageSpoken(reply) }
  })
}

/** `ofPerson`: the person's own words. */
function playTurn(
  knowledge: Knowledge,
  { before, said, left, isBack }: ReturnType<typeof withFirstProblem>,
  read: Interpretation,
  ofPerson: string
): ConversationResult {
  const { heard, question } = read
  // what says nothing behind the name of another problem only turns to it
  const wished = languageWished(said.text)
  const isTurned = isBack && saysNothing(read.move)
  const move = moveOf(before, wished, isTurned ? GO_ON : read.move)
  const language = move.kind === 'nothing' ? null : recognizeLanguage(ofPerson, before.language)
  const foreign = isForeign(language, before, move)
  const opening = [
    ...filesNotRead(said, move, before.last),
    ...(isBack ? [pickUnused(turnedTo(before), before.last)] : []),
    ...left.map(words => pickUnused(SAY.leftOut(shortened(words)), before.last)),
    ...(said.returned && before.step !== null ? [pickUnused(SAY.welcomeBack, before.last)] : []),
    ...(foreign ? [inLanguage(language, move, before.last)] : []),
    ...(wished === null ? [] : [pickUnused(SAY.speaks, before.last)])
  ]
  const turn = {
    knowledge,
    before: withMachineTold(isOther(language) ? { ...before, language } : before),
    heard,
    question,
    opening,
    language,
    foreign
  }
  const { after, reply } = opens(before, heard, move) ? opened(turn, move) : play(turn, move)
  // what turns to another problem is taken back by turning to this one again
  const isTurn = isBack || move.kind === 'undo'
  return { after: isTurn ? after : withUndo(before, after), reply }
}

/** Another language than before, or one in which nothing was understood. */
function isForeign(
  language: string | null,
  before: Case,
  { kind }: Move
): language is Exclude<Case['language'], null | undefined> {
  if (!isOther(language) || languageOfLocale(language) !== null) return false
  return language !== before.language || kind === 'unclear'
}

function isOther(language: string | null): language is string {
  return language !== null && language !== 'en'
}

/** Who only wishes for another language hears what was said last in it. */
function moveOf(before: Case, wished: LanguageWished | null, move: Move): Move {
  if (wished === null || !wished.isAll) return move
  if (isUntold(before) || isHandedOver(before)) return { kind: 'greeting' }
  return GO_ON
}

const GO_ON: Move = { kind: 'go-on' }

function turnedTo({ step, words }: Case): Variants {
  if (step !== null) return SAY.backAgain
  return words === '' ? SAY.anotherProblem : SAY.nextProblem(shortened(words))
}

/** A sentence for each file that came along and is not read; one for all that have no name. */
function filesNotRead(
  { unread = [], attachment }: IncomingMessage,
  { kind }: Move,
  last: string
): readonly string[] {
  if (unread.length === 0) {
    if (attachment && kind !== 'attachment') return [pickUnused(SAY.fileNotRead, last)]
    return []
  }
  return unread
    .slice(0, MAX_FILES_NAMED)
    .map(file => pickUnused(SAY[UNREAD[file.kind]](file.name), last))
}

/** What goes back to another problem does not open one. */
function opens(before: Case, heard: RecognizedMessage, { kind }: Move): boolean {
  const isWaiting = (before.waiting ?? []).length > 0
  if (
    kind === 'back' ||
    kind === 'event' ||
    kind === 'undo' ||
    (kind === 'next-problem' && isWaiting)
  )
    return false
  const tellsAll = kind === 'paste' || (TELLS_OF_PROBLEM.includes(kind) && tells(heard))
  return isNewCase(before) || (isUntold(before) && tellsAll)
}

const TELLS_OF_PROBLEM: readonly Move['kind'][] = ['describe', 'answer', 'conflict']

/** Says in English that another language was recognised, and offers a person who speaks it. */
function inLanguage(language: string, move: Move, last: string): string {
  return pickUnused(
    (move.kind === 'unclear' ? SAY.language : SAY.languageUnderstood)(nameLanguage(language)),
    last
  )
}
