/* What can be done with the chat as a whole. */
import { setSound, soundIsOn } from './sound.js'
import { endConversation, hasEarlier, putAside, swapConversations } from './ticket.js'
import { saveTranscript } from './transcript.js'
import { words } from './words.js'

const { tellParent, noteSaid } = window.kbShell
/* CSS px of a screen on which a larger window makes sense */
const MIN_SCREEN_WIDTH = 800

function byId(id) {
  return document.getElementById(id)
}

function on(id, act) {
  byId(id).addEventListener('click', () => {
    byId('menu').hidePopover()
    act()
  })
}

function offerSize() {
  let isLarge = false
  byId('size').hidden = window.parent === window || screen.width < MIN_SCREEN_WIDTH
  on('size', () => {
    isLarge = !isLarge
    byId('size').textContent = isLarge ? words.smaller : words.larger
    tellParent('size')
  })
}

function offerSound() {
  function tell() {
    byId('sound').textContent = soundIsOn() ? words.soundOff : words.soundOn
  }
  on('sound', () => {
    setSound(!soundIsOn())
    tell()
  })
  tell()
}

/*
 * On a computer that others use: nobody comes back into the conversation from here. The first press
 * asks, the second does it.
 */
function offerEnd(userToken, tell) {
  const button = byId('end')
  let isSure = false
  function calm() {
    isSure = false
    button.textContent = words.end
  }
  byId('menu').addEventListener('toggle', calm)
  button.addEventListener('click', async () => {
    if (!isSure) {
      isSure = true
      button.textContent = words.endSure
      return
    }
    try {
      await endConversation(userToken)
    } catch {
      byId('menu').hidePopover()
      return tell(words.endFailed)
    }
    noteSaid(false)
    location.reload()
  })
}

/** Makes the entries of the menu work, for the conversation in `store`; `tell` shows a line. */
export function offerMenu(store, userToken, tell) {
  byId('earlier').hidden = !hasEarlier(userToken)
  on('new', () => {
    putAside(userToken)
    noteSaid(false)
    location.reload()
  })
  on('earlier', () => {
    swapConversations(userToken)
    noteSaid(true)
    location.reload()
  })
  on('download', () => saveTranscript(store.getState().activities))
  offerSize()
  offerSound()
  offerEnd(userToken, tell)
}
