/* A long paste becomes a card of four lines that opens, instead of filling the chat. */
import { fill, words } from './words.js'

const MAX_LINES_SHOWN = 6
const MAX_LENGTH_SHOWN = 500
const DESCRIPTION =
  /^[ \t]{0,20}(?:Description|Message|Beschreibung)[ \t]{0,20}:[ \t]{0,20}\n?([^\n][\s\S]*)/im
const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'

/** Whether a text would fill the chat. */
function isLong(text) {
  return (
    text.length > MAX_LENGTH_SHOWN || text.split('\n', MAX_LINES_SHOWN + 1).length > MAX_LINES_SHOWN
  )
}

/** The value behind one of these labels, as Event Viewer, its XML and its lists write it. */
function fieldOf(text, labels) {
  const value = String.raw`[ \t]{0,20}[:=][ \t]{0,20}([^\r\n]{1,80})`
  return new RegExp(`^[ \\t]{0,20}(?:${labels})${value}`, 'im').exec(text)?.[1]?.trim()
}

/** 'Event 2086', 'MSExchangeCluster · MAIL01'; the first line of what is no event that is known here */
function headOf(text) {
  const number = fieldOf(text, 'Event ?ID|Ereignis-?ID|Id')?.match(/\d{1,6}/)?.[0]
  if (number === undefined) return { title: text.trim().split('\n', 1)[0].slice(0, 120), who: '' }
  const who = [
    fieldOf(text, 'Event Source|Source|Quelle|ProviderName'),
    fieldOf(text, 'Computer|MachineName')
  ]
  return {
    title: fill(words.event, { number }),
    who: who.filter(part => part !== undefined).join(' · ')
  }
}

/** Text runs know no Markdown; an invisible character keeps `{{DATE(…)}}` from becoming a date. */
function block(id, text, isShown = true) {
  const inlines = [{ type: 'TextRun', text: text.replace(/\{(?=\{)/g, '{\u2060') }]
  return { type: 'RichTextBlock', id, isVisible: isShown, inlines }
}

/** A button that opens or folds the paste: the other one takes its place. */
function fold(id, title, isShown) {
  const targetElements = ['raw', 'cut', 'fold1', 'fold2'].map(part => `kb-${part}-${id}`)
  const name = `kb-fold${isShown ? 1 : 2}-${id}`
  const actions = [{ type: 'Action.ToggleVisibility', title, targetElements }]
  return { type: 'ActionSet', id: name, isVisible: isShown, actions }
}

function cardOf(text, id) {
  const body = text.replace(/\r\n?/g, '\n').trim()
  const { title, who } = headOf(body)
  const [first, ...rest] = body.split('\n')
  const told = DESCRIPTION.exec(body)?.[1] ?? (title === first ? rest.join('\n') : body)
  const head = [
    block(`kb-evhead-${id}`, title),
    ...(who === '' ? [] : [block(`kb-evwho-${id}`, who)])
  ]
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    speak: text,
    body: [
      { type: 'Container', id: `kb-event-${id}`, items: head },
      block(`kb-cut-${id}`, told.trim().slice(0, MAX_LENGTH_SHOWN)),
      {
        type: 'Container',
        id: `kb-raw-${id}`,
        isVisible: false,
        items: [block(`kb-pre-${id}`, body)]
      },
      fold(id, fill(words.showLines, { lines: rest.length + 1 }), true),
      fold(id, words.showLess, false)
    ]
  }
}

/** Draws what people paste; the words themselves are sent, read aloud and kept as they are. */
export function foldPastes() {
  return next =>
    (card, ...rest) => {
      const { activity, attachment } = card
      const text = attachment?.content
      const isOwnText =
        activity?.from?.role === 'user' && typeof text === 'string' && text === activity.text
      if (!isOwnText || !isLong(text)) return next(card, ...rest)
      const id = activity.channelData?.clientActivityID ?? activity.id ?? ''
      const drawn = { contentType: ADAPTIVE_CARD, content: cardOf(text, id.replace(/\W/g, '')) }
      return next({ ...card, attachment: drawn }, ...rest)
    }
}
