/* The chat page: resumes the visitor's conversation, or starts one, and shows it with Web Chat. */
import { createLine } from './connection.js'
import { endConversation, openConversation, ownerIn } from './ticket.js'

const framed = window.parent !== window
const look = new URLSearchParams(location.search)
const nonce = document.querySelector('script[nonce]').nonce

const status = document.getElementById('status')
function tell(words) {
  status.textContent = words
  status.hidden = words === ''
}

/* The surrounding page is told only that something happened, never what was said. */
function tellParent(what) {
  if (framed) window.parent.postMessage({ kbTriage: what }, '*')
}

function connect({ token, domain, conversationId, watermark }) {
  return window.WebChat.createDirectLine({
    domain: domain ?? `${location.origin}/directline`,
    token,
    webSocket: true,
    timeout: 10_000,
    ...(conversationId ? { conversationId } : {}),
    ...(watermark ? { watermark } : {})
  })
}

const LIGHT = {
  backgroundColor: '#ffffff',
  bubbleBackground: '#f3f2f1',
  bubbleTextColor: '#1b1b1b',
  bubbleFromUserBackground: '#deecf9',
  bubbleFromUserTextColor: '#1b1b1b',
  subtle: '#5c5c5c',
  timestampColor: '#5c5c5c'
}
const DARK = {
  backgroundColor: '#1f1f1f',
  bubbleBackground: '#333333',
  bubbleTextColor: '#ffffff',
  bubbleFromUserBackground: '#0b3a5e',
  bubbleFromUserTextColor: '#ffffff',
  sendBoxBackground: '#2b2b2b',
  sendBoxTextColor: '#ffffff',
  sendBoxButtonColor: '#d0d0d0',
  sendBoxPlaceholderColor: '#c0c0c0',
  subtle: '#c8c8c8',
  timestampColor: '#c8c8c8',
  notificationText: '#d0d0d0',
  failedConnectivity: '#ff9aa2'
}

const dark = look.get('theme') === 'dark'
const accent = /^#[0-9a-f]{3,6}$/i.test(look.get('accent') ?? '') ? look.get('accent') : '#0f548c'
const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(look.get('language') ?? '')
  ? look.get('language')
  : 'en-US'

const store = window.WebChat.createStore()

/* The service reads files but keeps none: afterwards the chat only shows that there was one. */
function tellFiles() {
  return next =>
    (card, ...rest) => {
      const { contentType, contentUrl, content } = card.attachment
      return next(
        contentUrl || content || card.activity.from?.role !== 'user'
          ? card
          : {
              ...card,
              attachment: {
                contentType: 'text/plain',
                content: `A file (${contentType}), not kept`
              }
            },
        ...rest
      )
    }
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
      return next(
        isForm
          ? { ...card, attachment: { contentType: 'text/plain', content: fallbackText } }
          : card,
        ...rest
      )
    }
}

/* milliseconds: while the service is away, a message counts as being sent, not as failed */
const MAX_SENDING_MS = 24 * 3_600_000

function show(directLine) {
  return window.WebChat.renderWebChat(
    {
      directLine,
      store,
      nonce,
      attachmentMiddleware: tellFiles,
      attachmentForScreenReaderMiddleware: readFormsAsText,
      locale: language,
      adaptiveCardsHostConfig: dark ? darkCards : undefined,
      styleOptions: {
        ...(dark ? DARK : LIGHT),
        accent: dark ? '#7cc0f5' : accent,
        bubbleBorderRadius: 6,
        bubbleFromUserBorderRadius: 6,
        bubbleMaxWidth: 520,
        hideUploadButton: false,
        sendTimeout: MAX_SENDING_MS,
        sendTimeoutForAttachments: MAX_SENDING_MS,
        markdownRespectCRLF: true,
        primaryFont: "system-ui, 'Segoe UI', sans-serif",
        sendBoxTextWrap: true,
        suggestedActionLayout: 'flow'
      }
    },
    document.getElementById('chat')
  )
}

function foreground(plain, subtle) {
  return {
    default: { default: plain, subtle },
    accent: { default: '#7cc0f5', subtle: '#7cc0f5' },
    good: { default: '#8fd19e', subtle: '#8fd19e' }
  }
}
/* Web Chat's own colours, for the dark theme */
const darkCards = {
  supportsInteractivity: true,
  actions: {
    actionAlignment: 'stretch',
    actionsOrientation: 'vertical',
    buttonSpacing: 8,
    maxActions: 100,
    spacing: 'default',
    preExpandSingleShowCardAction: false
  },
  fontFamily: "system-ui, 'Segoe UI', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 17, large: 21, extraLarge: 26 },
  spacing: { small: 8, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  containerStyles: {
    default: { backgroundColor: '#333333', foregroundColors: foreground('#ffffff', '#d0d0d0') },
    emphasis: { backgroundColor: '#262626', foregroundColors: foreground('#ffffff', '#d0d0d0') }
  }
}

/*
 * Dropped or pasted files wait beside the words, like those chosen with the paper clip; without
 * this, the browser would leave the chat to open them.
 */
function put(event, files) {
  if (files.length === 0) return
  event.preventDefault()
  store.dispatch({
    type: 'WEB_CHAT/SET_SEND_BOX_ATTACHMENTS',
    payload: { attachments: [...files].map(blob => ({ blob })) }
  })
  document.querySelector('[data-id="webchat-sendbox-input"]')?.focus()
}
function takeFiles() {
  function carriesFiles(event) {
    return event.dataTransfer.types.includes('Files')
  }
  document.addEventListener('dragover', event => {
    if (carriesFiles(event)) event.preventDefault()
  })
  document.addEventListener('drop', event => put(event, event.dataTransfer.files), true)
  document.addEventListener('paste', event => put(event, event.clipboardData.files), true)
}

/*
 * On a computer that others use: nobody comes back into the conversation from here. The first press
 * asks, the second does it.
 */
function offerEnd(userToken) {
  const button = document.getElementById('end')
  const words = button.textContent
  let isSure = false
  button.hidden = false
  button.addEventListener('blur', () => {
    isSure = false
    button.textContent = words
  })
  button.addEventListener('click', async () => {
    if (!isSure) {
      isSure = true
      button.textContent = 'Press again to end it. Nobody can go back to it from here.'
      return
    }
    try {
      await endConversation(userToken)
    } catch {
      return tell('The chat cannot be ended right now. Try again in a minute.')
    }
    location.reload()
  })
}

async function start(userToken) {
  try {
    let caughtUp = false
    const line = await createLine(connect, () => openConversation(userToken), {
      owner: ownerIn(userToken),
      onActivity: ({ type, from }) => {
        if (caughtUp && type === 'message' && from.role === 'bot') tellParent('message')
      },
      onLost: lost =>
        tell(lost ? 'The connection is lost. What you write is sent once it is back.' : '')
    })
    line.connectionStatus$.subscribe(now => {
      if (now === 2)
        setTimeout(() => {
          caughtUp = true
        }, 2_000)
    })
    show(line)
    takeFiles()
    offerEnd(userToken)
  } catch {
    tell('The chat cannot be reached right now. Load the page again in a minute.')
  }
}

if (dark) document.documentElement.dataset.theme = 'dark'
document.documentElement.lang = language
addEventListener(
  'keydown',
  event => {
    if (event.key === 'Escape') tellParent('close')
  },
  true
)
if (framed) {
  addEventListener('message', function opened({ source, data }) {
    if (source !== window.parent || data?.kbTriage !== 'open') return
    removeEventListener('message', opened)
    start(typeof data.userToken === 'string' ? data.userToken : undefined)
  })
  tellParent('ready')
} else start()
