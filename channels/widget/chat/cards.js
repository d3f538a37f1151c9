/* Cards as the chat shows them: what was pressed keeps a tick, and nothing else can be pressed. */
import { textOf } from './transcript.js'
import { words } from './words.js'

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'
/** Begins the id of a button that leaves the others to be pressed: it only shows something. */
const STAYS = 'kb-stays'

/** Draws the cards of the service; `store` is the one of Web Chat, which knows what was said since. */
export function drawCards(store) {
  return () =>
    next =>
    (card, ...rest) => {
      const { activity, attachment } = card
      const isOurs = activity?.from?.role === 'bot' && attachment?.contentType === ADAPTIVE_CARD
      if (!isOurs) return next(card, ...rest)
      const answer = answerTo(activity, store.getState().activities)
      const content = withCopy(
        withWholeLinks(withAnswer(attachment.content, answer)),
        textOf(activity)
      )
      return next({ ...card, attachment: { ...attachment, content } }, ...rest)
    }
}

/** What was said right behind a card; undefined: nothing yet. */
function answerTo({ id }, activities) {
  const at = activities.findIndex(activity => activity.id === id)
  const next = activities.slice(at + 1).find(({ type }) => type === 'message')
  return at < 0 || next?.from?.role !== 'user' ? undefined : next.text || next.value
}

function withAnswer(content, answer) {
  const { body = [], actions: sent = [] } = content
  const pressed = sent.find(({ data }) => data?.contact && data.contact === answer?.contact)
  if (pressed !== undefined) {
    const asked = body.filter(({ type }) => type !== 'Input.Text')
    return { ...content, body: [...asked, ticked(pressed)], actions: [] }
  }
  const buttons = body.flatMap(({ actions = [] }) => actions)
  const rows = body.filter(({ id = '' }) => id.startsWith('kb-rows'))
  const chosen =
    buttons.find(({ data, id = '' }) => data === answer && !id.startsWith(STAYS)) ??
    rows.flatMap(rowActions).find(({ data }) => data === answer)
  if (answer === undefined || chosen === undefined) return content
  const left = body.filter(
    part => !rows.includes(part) && part.type !== 'Input.ChoiceSet' && !hasAnswers(part)
  )
  return { ...content, body: [...left, ticked(chosen)] }
}

/** In place of what could be pressed: what was. */
function ticked({ title }) {
  const used = { type: 'Action.Submit', title: `✓ ${title}`, isEnabled: false }
  return { type: 'ActionSet', id: 'kb-used-0', actions: [used] }
}

function hasAnswers({ actions = [] }) {
  return actions.some(({ type }) => type === 'Action.Submit')
}

/** The actions of a list of articles: each row is pressed as a whole. */
function rowActions({ items = [] }) {
  return items.flatMap(({ columns = [] }) => columns.flatMap(one => one.selectAction ?? []))
}

/** Pages of articles are on this host; only a whole address may be opened from a card. */
function withWholeLinks(part) {
  if (Array.isArray(part)) return part.map(withWholeLinks)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      name === 'url' && String(value).startsWith('/')
        ? `${location.origin}${value}`
        : withWholeLinks(value)
    ])
  )
}

/** The first quote of an answer has a button that copies all of it, with its source. */
function withCopy(content, text) {
  const quote = content.body?.find(({ id = '' }) => id.startsWith('kb-quote'))
  if (quote === undefined) return content
  const copy = { type: 'Action.Submit', title: words.copy, data: { copy: text } }
  const part = { type: 'ActionSet', id: quote.id.replace('quote', 'copy'), actions: [copy] }
  const items = [...quote.items, part]
  const body = content.body.map(one => (one === quote ? { ...quote, items } : one))
  return { ...content, body }
}
