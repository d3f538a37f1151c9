/* Files that wait beside the words: each with name and size, to be taken out again. */
import { fill, words } from './words.js'

const MAX_TEXT_BYTES = 1024 * 1024
const READABLE = /\.(?:txt|log|csv|tsv|xml|json|eml|evtx?|md|ya?ml|ini|reg|ps1|bat|cmd)$/i
/* what cannot be read, by type or by the end of the name */
const KINDS = [
  ['picture', /^image\//, /\.(?:png|jpe?g|gif|bmp|webp|heic|tiff?|svg)$/i],
  ['recording', /^(?:audio|video)\//, /\.(?:mp[34]|m4a|wav|avi|mov|mkv|webm)$/i],
  ['archive', /(?:zip|rar|7z|gzip|tar)/, /\.(?:zip|rar|7z|gz|cab|tar)$/i],
  ['document', /(?:pdf|msword|officedocument|rtf)/, /\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|msg)$/i],
  ['program', /(?:msdownload|executable|msi)/, /\.(?:exe|dll|msi|com|scr|sys)$/i]
]

/** Why a file will not be read, in words; undefined if it will. */
function remarkOf({ name, type }) {
  if (READABLE.test(name) || type.startsWith('text/')) return undefined
  const kind =
    KINDS.find(([, types, names]) => types.test(type) || names.test(name))?.[0] ?? 'other'
  return fill(words.unreadable[kind], { name })
}

function isTooLarge({ name, size }) {
  return size > (/\.evtx?$/i.test(name) ? words.maxFileBytes : MAX_TEXT_BYTES)
}

/** 20480 → '20 KB', in the language of the page */
function sizeOf(bytes) {
  const [unit, size] =
    bytes < MAX_TEXT_BYTES
      ? ['kilobyte', Math.max(0.1, bytes / 1024)]
      : ['megabyte', bytes / MAX_TEXT_BYTES]
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0
  }).format(size)
}

const CROSS = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"/></svg>'

function chip({ blob }, onRemove) {
  const item = document.createElement('li')
  const name = document.createElement('b')
  name.textContent = blob.name
  const size = document.createElement('small')
  size.textContent = sizeOf(blob.size)
  const remove = document.createElement('button')
  remove.type = 'button'
  remove.innerHTML = CROSS
  remove.ariaLabel = fill(words.remove, { name: blob.name })
  remove.addEventListener('click', onRemove)
  item.append(name, size, remove)
  return item
}

/**
 * Shows what waits in the box of Web Chat, which itself only counts it. Dropped or pasted files wait
 * like those chosen with the paper clip; without this, the browser would leave the chat to open them.
 */
export function showFiles(store, focus) {
  const list = document.getElementById('files')
  let shown = []
  let refused = []

  function put(attachments) {
    store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX_ATTACHMENTS', payload: { attachments } })
  }
  function draw() {
    const waiting = [...(store.getState().sendBoxAttachments ?? [])]
    if (waiting.length === shown.length && waiting.every((one, at) => one === shown[at])) return
    const large = waiting.filter(({ blob }) => isTooLarge(blob))
    if (large.length > 0) {
      refused = large.map(({ blob }) =>
        fill(words.tooLarge, {
          name: blob.name,
          size: sizeOf(/\.evtx?$/i.test(blob.name) ? words.maxFileBytes : MAX_TEXT_BYTES)
        })
      )
      return put(waiting.filter(one => !large.includes(one)))
    }
    shown = waiting
    const remarks = waiting.map(({ blob }) => remarkOf(blob)).filter(text => text !== undefined)
    list.replaceChildren(
      ...waiting.map(one =>
        chip(one, () => {
          put(shown.filter(other => other !== one))
          focus()
        })
      )
    )
    document.getElementById('remarks').textContent = [...refused, ...remarks].join('\n')
    refused = []
  }
  store.subscribe(draw)

  function take(event, files) {
    if (files.length === 0) return
    event.preventDefault()
    put([...shown, ...[...files].map(blob => ({ blob }))])
    focus()
  }
  document.addEventListener('dragover', event => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault()
  })
  document.addEventListener('drop', event => take(event, event.dataTransfer.files), true)
  document.addEventListener('paste', event => take(event, event.clipboardData.files), true)
}

/* The service reads files but keeps none: afterwards the chat only shows that there was one. */
export function tellFiles() {
  return next =>
    (card, ...rest) => {
      const { contentType, contentUrl, content, name } = card.attachment
      const isKept = contentUrl || content || card.activity.from?.role !== 'user'
      if (isKept) return next(card, ...rest)
      const told = fill(words.fileSent, { name: name ?? contentType })
      return next({ ...card, attachment: { contentType: 'text/plain', content: told } }, ...rest)
    }
}
