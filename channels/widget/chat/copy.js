/* Copies an answer; nothing of that is sent to the service. */
import { words } from './words.js'

/* milliseconds for which it is said that something was copied */
const TOLD_MS = 2_500

/** Catches the button that copies before Web Chat sends it as an answer; `tell` shows a line. */
export function copyAnswers(tell) {
  let toldUntil
  return () =>
    next =>
    ({ cardAction, target, ...rest }) => {
      const text = cardAction?.value?.copy
      if (typeof text !== 'string') return next({ cardAction, target, ...rest })
      copyText(text).then(isCopied => {
        tell(isCopied ? words.copied : words.notCopied)
        clearTimeout(toldUntil)
        toldUntil = setTimeout(() => tell(''), TOLD_MS)
      })
    }
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyOldWay(text)
  }
}

/* Browsers keep the clipboard to https; a helpdesk's own network often has none. */
function copyOldWay(text) {
  const before = document.activeElement
  const box = document.createElement('textarea')
  box.value = text
  document.body.append(box)
  box.select()
  const isCopied = document.execCommand('copy')
  box.remove()
  before?.focus()
  return isCopied
}
