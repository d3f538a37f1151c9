import { articleCard, articlePreview } from '../dialogs/articleCard.ts'
import { cardOf } from '../dialogs/card.ts'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { Reply } from '../triage/answer.ts'
import { NEW_CASE } from '../triage/converse/case.ts'
import { converse } from '../triage/converse/converse.ts'
import { searchArticles } from '../triage/decide/searchArticles.ts'
import { CHOICES, SAY } from '../triage/wording.ts'
import {
  type Activity,
  ActivityTypes,
  adaptiveCard,
  type InvokeResponse,
  previewCard
} from './activity.ts'
import { htmlText, MAX_TEXT_LENGTH } from './messageText.ts'

/**
 * What a dialog sends back: what was said in it so far, what is pressed now, or that it is to
 * become a reply.
 */
type Pressed = { readonly said?: unknown; readonly say?: unknown; readonly reply?: unknown }

const MAX_ARTICLES_LISTED = 10
const MAX_MESSAGES_REPLAYED = 20
const NOTHING: InvokeResponse = { status: 200, body: {} }

/**
 * Answers a message extension of Teams: "Triage this message" in a dialog, "Find an article" as a
 * list. Nothing of it is kept: what was said in the dialog travels with it. null for every other
 * activity.
 */
export function answerExtension(knowledge: Knowledge) {
  return (activity: Activity): InvokeResponse | null => {
    if (activity.type !== ActivityTypes.Invoke) return null
    const value = recordOf(activity.value)
    switch (activity.name) {
      case 'composeExtension/query':
        return listOf(knowledge, wordsOf(value))
      case 'composeExtension/fetchTask':
        return dialogAbout(knowledge, messageOf(value), [])
      case 'composeExtension/submitAction':
        return pressedIn(knowledge, messageOf(value), recordOf(value.data))
      default:
        return null
    }
  }
}

function listOf(knowledge: Knowledge, words: string): InvokeResponse {
  const attachments = searchArticles(knowledge, words, MAX_ARTICLES_LISTED).map(article => ({
    ...adaptiveCard(articleCard(article)),
    preview: articlePreview(article)
  }))
  return {
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } }
  }
}

function pressedIn(knowledge: Knowledge, message: string, pressed: Pressed): InvokeResponse {
  const before = Array.isArray(pressed.said)
    ? pressed.said.filter(said => typeof said === 'string').slice(-MAX_MESSAGES_REPLAYED)
    : []
  if (pressed.reply === true) return replyCard(play(knowledge, message, before))
  if (typeof pressed.say === 'string')
    return dialogAbout(knowledge, message, [...before, pressed.say])
  return NOTHING
}

/** The conversation about a message: everything said in the dialog is said again. */
function play(knowledge: Knowledge, message: string, said: readonly string[]): Reply {
  const [first, ...more] = [message, ...said].map(text => ({
    text: text.slice(0, MAX_TEXT_LENGTH),
    attachment: false,
    returned: false
  }))
  const start = converse(
    knowledge,
    NEW_CASE,
    first ?? { text: '', attachment: false, returned: false }
  )
  return more.reduce(({ after }, next) => converse(knowledge, after, next), start).reply
}

function dialogAbout(
  knowledge: Knowledge,
  message: string,
  said: readonly string[]
): InvokeResponse {
  if (message === '')
    return { status: 200, body: { task: { type: 'message', value: SAY.noWords } } }
  const card = cardOf(play(knowledge, message, said), words => ({ say: words, said }))
  const actions = [
    ...(card.actions as object[]),
    { type: 'Action.Submit', title: CHOICES.reply, data: { reply: true, said } }
  ]
  return {
    status: 200,
    body: {
      task: {
        type: 'continue',
        value: {
          title: 'KB Triage',
          height: 'large',
          width: 'medium',
          card: adaptiveCard({ ...card, actions })
        }
      }
    }
  }
}

/** What is put into the reply for everybody to read; its buttons stay in the dialog. */
function replyCard(reply: Reply): InvokeResponse {
  const card = cardOf(
    { ...reply, choices: [], understood: reply.understood.map(one => ({ ...one, say: null })) },
    words => words
  )
  const preview = previewCard(reply.headline ?? 'KB Triage')
  return {
    status: 200,
    body: {
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: [{ ...adaptiveCard(card), preview }]
      }
    }
  }
}

/** The words of the message that the action was called on. */
function messageOf(value: Readonly<Record<string, unknown>>): string {
  const { content, contentType } = recordOf(recordOf(value.messagePayload).body)
  if (typeof content !== 'string') return ''
  return (contentType === 'text' ? content : htmlText(content)).trim().slice(0, MAX_TEXT_LENGTH)
}

function wordsOf({ parameters }: Readonly<Record<string, unknown>>): string {
  return (Array.isArray(parameters) ? parameters : [])
    .map(parameter => recordOf(parameter).value)
    .filter(value => typeof value === 'string')
    .join(' ')
    .slice(0, 500)
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>
  return {}
}
