/* The chat page: resumes the visitor's conversation, or starts one, and shows it with Web Chat. */
import { drawCards } from './cards.js'
import { createLine } from './connection.js'
import { copyAnswers } from './copy.js'
import { showFiles, tellFiles } from './files.js'
import { markLanguage } from './language.js'
import { CARDS, STYLE } from './look.js'
import { mendCards } from './mend.js'
import { offerMenu } from './menu.js'
import { foldPastes } from './pastes.js'
import { playTone } from './sound.js'
import { openConversation, ownerIn } from './ticket.js'
import { textOf } from './transcript.js'
import { fill, words } from './words.js'

const { kbShell: shell } = window
const { nonce } = document.querySelector('script[nonce]')
/* milliseconds after which a service that does not answer is said to be away */
const AWAY_AFTER_MS = 4_500
/* milliseconds in which what was said before arrives again */
const CATCH_UP_MS = 2_000
const MAX_PREVIEW_LENGTH = 160

function byId(id) {
  return document.getElementById(id)
}
function tell(text) {
  byId('status').textContent = text
}

/* a line above the box to write in */
function remark(text) {
  byId('remarks').textContent = text
}

/* Web Chat itself, which comes beside this script */
async function webChat() {
  const script = byId('webchat')
  if (!window.WebChat)
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve)
      script.addEventListener('error', reject)
    })
  return window.WebChat
}

/*
 * Web Chat reads messages out of a copy, in which the fields of a form have no label and cannot be
 * filled in: there, only what the form asks is read.
 */
function readFormsAsText() {
  return next =>
    (card, ...rest) => {
      const { body = [], fallbackText } = card.attachment.content ?? {}
      const isForm = Array.isArray(body) && body.some(({ type }) => type === 'Input.Text')
      if (!isForm) return next(card, ...rest)
      const asked = { contentType: 'text/plain', content: fallbackText }
      return next({ ...card, attachment: asked }, ...rest)
    }
}

/* The page has welcomed its visitor itself. */
function leaveOutWelcome() {
  return next =>
    (card, ...rest) =>
      card.activity.channelData?.welcome === true ? false : next(card, ...rest)
}

/* Who speaks stands above the chat: the assistant, or a person of the helpdesk by name. */
const ASSISTANT = {
  mark: document.querySelector('.head .mark').innerHTML,
  subtitle: byId('subtitle').textContent
}
function showSpeaker(name) {
  const mark = document.querySelector('.head .mark')
  mark.classList.toggle('is-person', name !== undefined)
  byId('title').textContent = name ?? words.title
  byId('subtitle').textContent = name === undefined ? ASSISTANT.subtitle : words.person
  if (name === undefined) mark.innerHTML = ASSISTANT.mark
  else mark.textContent = initialsOf(name)
  const box = document.querySelector('[data-id="webchat-sendbox-input"]')
  if (box)
    box.placeholder =
      name === undefined ? words.placeholder : fill(words.placeholderPerson, { name })
}

/* 'Ana Ruiz' → 'AR' */
function initialsOf(name) {
  const parts = name.split(/\s+/).filter(part => /^\p{L}/u.test(part))
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map(part => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}

function watchActivities() {
  let isCaughtUp = false
  return {
    catchUp: () => setTimeout(() => (isCaughtUp = true), CATCH_UP_MS),
    onActivity: activity => {
      const { type, from, channelData } = activity
      if (type !== 'message' || channelData?.welcome === true) return
      document.body.classList.remove('is-new')
      shell.noteSaid(true)
      if (from.role !== 'bot') return
      showSpeaker(channelData?.speaker)
      if (isCaughtUp) announce(activity)
    }
  }
}

/* While the chat is closed, the frame shows what was said in a small place above the launcher. */
function announce(activity) {
  shell.tellParent('message')
  if (!shell.isClosed() && !document.hidden) return
  playTone()
  const said = document.querySelector('#peek button')
  said.textContent = textOf(activity).slice(0, MAX_PREVIEW_LENGTH)
}

function render({ renderWebChat }, directLine, store) {
  renderWebChat(
    {
      directLine,
      store,
      nonce,
      locale: document.documentElement.lang,
      dir: document.documentElement.dir || 'ltr',
      activityMiddleware: leaveOutWelcome,
      cardActionMiddleware: copyAnswers(remark),
      attachmentMiddleware: [markLanguage, drawCards(store), foldPastes, tellFiles],
      attachmentForScreenReaderMiddleware: readFormsAsText,
      adaptiveCardsHostConfig: CARDS,
      styleOptions: STYLE,
      overrideLocalizedStrings: {
        TEXT_INPUT_PLACEHOLDER: words.placeholder,
        TEXT_INPUT_UPLOAD_BUTTON_ALT: words.attach,
        VOTE_LIKE_ALT: words.helpful,
        VOTE_DISLIKE_ALT: words.notHelpful
      }
    },
    byId('chat')
  )
}

/* Resolves with the box to write in, once Web Chat has drawn it and takes words. */
async function boxOf(store) {
  const box = '[data-id="webchat-sendbox-input"]'
  while (store.getState().connectivityStatus !== 'connected' || !document.querySelector(box))
    await new Promise(resolve => setTimeout(resolve, 50))
  return () => document.querySelector(box)?.focus()
}

async function start(userToken) {
  const late = setTimeout(() => shell.setAway(true), AWAY_AFTER_MS)
  const watched = watchActivities()
  const opened = await openConversation(userToken).finally(() => clearTimeout(late))
  shell.setAway(false)
  const chat = await webChat()
  function connect({ token, domain, conversationId, watermark }) {
    return chat.createDirectLine({
      domain: domain ?? `${location.origin}/directline`,
      token,
      webSocket: true,
      timeout: 10_000,
      ...(conversationId ? { conversationId } : {}),
      ...(watermark ? { watermark } : {})
    })
  }
  let first = opened
  async function open() {
    const ticket = first ?? (await openConversation(userToken))
    first = undefined
    return ticket
  }
  const line = await createLine(connect, open, {
    owner: ownerIn(userToken),
    onActivity: watched.onActivity,
    onLost: lost => tell(lost ? words.lost : '')
  })
  line.connectionStatus$.subscribe(now => {
    if (now === 2) watched.catchUp()
  })
  const store = chat.createStore()
  render(chat, line, store)
  mendCards(byId('chat'))
  offerMenu(store, userToken, tell)
  const focus = await boxOf(store)
  showFiles(store, focus)
  shell.takeOver({
    say: text =>
      store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text, method: 'keyboard' } }),
    write: text => store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } }),
    focus
  })
}

start(await shell.opened).catch(() => shell.setAway(true))
