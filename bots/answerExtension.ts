import { articleCard, articlePreview, linkCard } from '../dialogs/articleCard.ts'
import { type Act, sayAsTyped } from '../dialogs/cards/act.ts'
import { cardOf } from '../dialogs/cards/cardOf.ts'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { Reply } from '../triage/answer.ts'
import { type Case, NEW_CASE } from '../triage/converse/case.ts'
import type { ConversationResult } from '../triage/converse/conversationTurn.ts'
import { searchArticles } from '../triage/decide/searchArticles.ts'
import { type Engine, TooMuchToRead } from '../triage/engine.ts'
import { languageOfLocale } from '../triage/language.ts'
import { shortened } from '../triage/tell/shortened.ts'
import { speaking } from '../triage/wording/say.ts'
import type { Wording } from '../triage/wording/wording.ts'
import { wordingIn } from '../triage/wording/wordingIn.ts'
import {
  type Activity,
  ActivityTypes,
  adaptiveCard,
  type InvokeResponse,
  previewCard
} from './activity.ts'
import { type Posted, postedMessage } from './extension/postedMessage.ts'
import { MAX_TEXT_LENGTH } from './messageText.ts'

/**
 * What a dialog sends back: what was said in it so far, what was just pressed, or that it should be
 * posted as a reply.
 */
type Pressed = { readonly said?: unknown; readonly say?: unknown; readonly reply?: unknown }

type Sentences = Wording['sentences']

const MAX_ARTICLES_LISTED = 10
const MAX_MESSAGES_REPLAYED = 20
const NOTHING: InvokeResponse = { status: 200, body: {} }

/**
 * Answers a Teams message extension: "Triage this message" in a dialog, "Find an article" as a
 * list; a link to an article that somebody posts, as a card. Nothing is stored; what was said in
 * the dialog travels with it. Null for every other activity. `articlesAt`: the address that people
 * reach the service under, '' when it is not known.
 */
export function answerExtension(knowledge: Knowledge, engine: Engine, articlesAt = '') {
  return async (activity: Activity): Promise<InvokeResponse | null> => {
    if (activity.type !== ActivityTypes.Invoke) return null
    const value = recordOf(activity.value)
    const play = replay(engine, activity)
    const language = languageOfLocale(activity.locale) ?? 'en'
    const { sentences } = wordingIn(language)
    const tooMuch = tellTooMuch(sentences)
    switch (activity.name) {
      case 'composeExtension/query':
        return speaking(language, () => listOf(knowledge, wordsOf(value), articlesAt, sentences))
      case 'composeExtension/queryLink':
        return speaking(language, () => unfurl(knowledge, value.url, articlesAt))
      case 'composeExtension/fetchTask':
        return await dialogAbout(play, postedMessage(value), [], sentences).catch(tooMuch)
      case 'composeExtension/submitAction':
        return await pressedIn(play, postedMessage(value), recordOf(value.data), sentences).catch(
          tooMuch
        )
      default:
        return null
    }
  }
}

/** What cannot be read in time is told so. */
function tellTooMuch({ tooMuchAtOnce }: Sentences): (error: unknown) => InvokeResponse {
  return error => {
    if (error instanceof TooMuchToRead) return taskMessage(tooMuchAtOnce)
    throw error
  }
}

function listOf(
  knowledge: Knowledge,
  words: string,
  articlesAt: string,
  sentences: Sentences
): InvokeResponse {
  const found = searchArticles(knowledge, words, MAX_ARTICLES_LISTED)
  if (found.length === 0) return nothingFound(words, sentences)
  const attachments = found.map(article => ({
    ...adaptiveCard(articleCard(article, articlesAt)),
    preview: articlePreview(article, articlesAt)
  }))
  return {
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } }
  }
}

/** What Teams shows in place of a list. */
function nothingFound(words: string, sentences: Sentences): InvokeResponse {
  const isAsked = words.trim() !== ''
  const text = isAsked ? sentences.nothingFound(shortened(words)) : sentences.searchHow
  return { status: 200, body: { composeExtension: { type: 'message', text } } }
}

/** What Teams shows of a link; nothing of one that leads elsewhere. */
function unfurl(knowledge: Knowledge, posted: unknown, articlesAt: string): InvokeResponse {
  const url = typeof posted === 'string' && URL.canParse(posted) ? new URL(posted) : null
  const isOurs = url !== null && (articlesAt === '' || url.origin === articlesAt)
  const id = isOurs && url.protocol === 'https:' ? idIn(url.pathname) : ''
  const article = id === '' ? undefined : knowledge.article(id)
  if (url === null || article === undefined) return NOTHING
  const attachments = [
    { ...adaptiveCard(linkCard(article, url.href)), preview: articlePreview(article, articlesAt) }
  ]
  return {
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } }
  }
}

/** '/articles/hd-12' → 'HD-12'; '' for another path */
function idIn(path: string): string {
  const [, id = ''] = /^\/articles\/([\w-]{1,80})(?:\.txt)?\/?$/.exec(path) ?? []
  return id.toUpperCase()
}

async function pressedIn(
  play: Replay,
  message: Posted,
  pressed: Pressed,
  sentences: Sentences
): Promise<InvokeResponse> {
  const before = Array.isArray(pressed.said)
    ? pressed.said.filter(said => typeof said === 'string').slice(-MAX_MESSAGES_REPLAYED)
    : []
  if (pressed.reply === true) return replyCard(await play(message, before))
  if (typeof pressed.say === 'string')
    return await dialogAbout(play, message, [...before, pressed.say], sentences)
  return NOTHING
}

/** The conversation about a message: everything said in the dialog so far is played again. */
function replay(engine: Engine, { conversation, locale }: Activity): Replay {
  const by = conversation?.id ?? ''
  const set = typeof locale === 'string' && locale !== '' ? { locale } : {}
  async function say(known: Case, { text, unread }: Posted): Promise<ConversationResult> {
    const message = {
      text: text.slice(0, MAX_TEXT_LENGTH),
      attachment: unread.length > 0,
      unread,
      returned: false,
      ...set
    }
    return await engine.converse(known, message, by)
  }
  return async (message, said) => {
    let played = await say(NEW_CASE, message)
    for (const text of said) played = await say(played.after, { text, unread: [] })
    return played.reply
  }
}

type Replay = (message: Posted, said: readonly string[]) => Promise<Reply>

async function dialogAbout(
  play: Replay,
  message: Posted,
  said: readonly string[],
  sentences: Sentences
): Promise<InvokeResponse> {
  if (message.text === '' && message.unread.length === 0) return taskMessage(sentences.noWords)
  const told = await play(message, said)
  const { choices } = wordingIn(told.language)
  const card = cardOf(told, { act: sayInDialog(said) })
  const actions = [{ type: 'Action.Submit', title: choices.reply, data: { reply: true, said } }]
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

/** What was said in the dialog so far travels with each press. */
function sayInDialog(said: readonly string[]): Act {
  return (title, say, more = {}) => ({
    type: 'Action.Submit',
    title,
    data: { say, said },
    ...more
  })
}

function taskMessage(value: string): InvokeResponse {
  return { status: 200, body: { task: { type: 'message', value } } }
}

/** What goes into the reply for everybody to read; its buttons stay in the dialog. */
function replyCard(reply: Reply): InvokeResponse {
  const card = cardOf(
    { ...reply, choices: [], understood: reply.understood.map(one => ({ ...one, say: null })) },
    { act: sayAsTyped }
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
