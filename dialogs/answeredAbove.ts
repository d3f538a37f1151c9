import { type Activity, adaptiveCard, isShared } from '../bots/activity.ts'
import type { Facts, Question, Reply } from '../triage/answer.ts'
import type { Case } from '../triage/converse/case.ts'
import { shortened } from '../triage/tell/shortened.ts'
import { isEqual } from '../triage/understand/isEqual.ts'
import { choiceInEnglish } from '../triage/wording/choicesIn.ts'
import { speaking } from '../triage/wording/say.ts'
import { answeredCard, CHANGES } from './cards/answeredCard.ts'
import { isEdit } from './isEdit.ts'
import { askedIn } from './replyActivity.ts'
import { saidIn } from './saidIn.ts'

/** The question that Teams shows last, kept so that its card can say what was answered. */
export type QuestionMemory = {
  question?: ShownQuestion | undefined
}

/** `key`: the turn that asked it; `card`: the id under which Teams shows it, once it is known. */
type ShownQuestion = {
  readonly asked: string
  readonly about: Question
  readonly key: string
  readonly card?: string
}

/** A turn that may answer the question. */
export type AnsweringTurn = {
  readonly activity: Activity
  readonly before: Case
  readonly after: Case
  readonly reply: Reply
}

/** Remembers what a reply asks, if anything; an aside asks again what is still open. */
export function keepQuestion(
  memory: QuestionMemory,
  { reply, after, key }: Pick<AnsweringTurn, 'reply' | 'after'> & { readonly key: string }
): void {
  const { step } = reply
  const about = step === null ? after.pendingQuestion : step.kind === 'ask' && step.about
  if (!about) delete memory.question
  else memory.question = { asked: askedIn(reply).asked ?? '', about, key }
}

export function noteQuestionShown(
  memory: QuestionMemory,
  { card, key }: { readonly card: string; readonly key: string }
): void {
  if (memory.question?.key === key) memory.question = { ...memory.question, card }
}

/**
 * The card of a question that was answered in words: it says in its place what was understood. One
 * that was pressed has changed by then for who pressed it, and changes here for everybody else.
 */
export function answeredAbove(
  { question }: QuestionMemory,
  turn: AnsweringTurn
): readonly Partial<Activity>[] {
  const { activity, reply } = turn
  if (question?.card === undefined || isEdit(activity)) return []
  if (isPress(activity) && !isShared(activity.conversation)) return []
  if (!isAnswered(question.about, turn)) return []
  const { asked, about, card } = question
  const content = speaking(reply.language, () => answeredCard(asked, about, chosenIn(about, turn)))
  return [{ type: 'message', id: card, attachments: [adaptiveCard(content)] }]
}

/** What an answer to each question is kept as. */
const ANSWERS: Readonly<Record<Question, readonly (keyof Facts)[]>> = {
  symptom: ['symptom'],
  product: ['product', 'version'],
  version: ['product', 'version'],
  'service-pack': ['servicePack', 'letter', 'below', 'version'],
  event: ['nearby'],
  source: ['article'],
  article: ['article', 'ruledOut']
}

/** Whether more is known of what was asked, or that the person does not know it. */
function isAnswered(about: Question, { before, after }: AnsweringTurn): boolean {
  const isUnknown = after.facts.unknown.length > before.facts.unknown.length
  const isTold = about === 'symptom' && !isEqual(after.words, before.words)
  return (
    isUnknown ||
    isTold ||
    ANSWERS[about].some(name => !isEqual(after.facts[name], before.facts[name]))
  )
}

function isPress({ value }: Activity): boolean {
  return value !== undefined && value !== null
}

/** What was understood, 'Windows 2000 Advanced Server' of '2000 adv server'; else what was said. */
function chosenIn(about: Question, { activity, reply }: AnsweringTurn): string {
  if (isPress(activity)) return shortened(saidIn(activity).text)
  const change = CHANGES[about]
  const known = reply.understood.find(
    ({ say }) => say !== null && change !== undefined && choiceInEnglish(say) === change
  )
  return known?.value ?? shortened(saidIn(activity).text)
}
