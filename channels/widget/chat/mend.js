/* What the renderer of cards leaves to the page. */
import { words } from './words.js'

/** Articles are in English, whatever language is spoken: their words and titles in a card. */
const ENGLISH = [
  '[id^="kb-quote"] > .ac-richTextBlock:not([id^="kb-source"])',
  '[id^="kb-more"] > .ac-richTextBlock',
  '[id^="kb-pick"] > :first-child',
  '[id^="kb-pick"] > :nth-last-child(n + 2) ~ :last-child:nth-child(n + 4)'
].map(part => `${part}:not([lang])`)

/**
 * Keeps cards in order for the keyboard and for screen readers: a paste that scrolls can be reached,
 * only what expands says so, and English is read as English.
 */
export function mendCards(chat) {
  function mend() {
    for (const part of chat.querySelectorAll('[id^="kb-"][aria-expanded]:not([role])'))
      part.removeAttribute('aria-expanded')
    for (const paste of chat.querySelectorAll('[id^="kb-raw"]:not([tabindex])')) {
      paste.tabIndex = 0
      paste.role = 'group'
      paste.ariaLabel = words.paste
    }
    for (const part of chat.querySelectorAll(ENGLISH.join())) part.lang = 'en'
  }
  const options = { subtree: true, childList: true, attributeFilter: ['aria-expanded'] }
  new MutationObserver(mend).observe(chat, options)
}
