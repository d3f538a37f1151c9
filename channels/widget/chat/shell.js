/*
 * The shell, in the page itself: what works before Web Chat is there. Words said meanwhile wait in
 * it until the chat takes them over.
 */
;(() => {
  const page = document.body
  const words = JSON.parse(byId('words').textContent)
  const typed = document.querySelector('#plain textarea')
  const framed = window.parent !== window
  const SAID = 'kb-triage-said'
  const TYPED = 'kb-triage-typed'
  const waiting = []
  /* set once the chat takes over: says words, writes words into its box, puts the cursor there */
  let chat

  function byId(id) {
    return document.getElementById(id)
  }
  /* a page without storage forgets, and welcomes again */
  function stored(place, name, value) {
    try {
      if (value === undefined) return place.getItem(name)
      if (value === null) place.removeItem(name)
      else place.setItem(name, value)
    } catch {
      return null
    }
    return value
  }
  /* The surrounding page is told only that something happened, never what was said. */
  function tellParent(what) {
    if (framed) window.parent.postMessage({ kbTriage: what }, '*')
  }

  function say(text) {
    if (text.trim() === '') return
    if (chat) return chat.say(text)
    waiting.push(text)
    page.classList.add('said-before')
    const bubble = document.createElement('div')
    bubble.textContent = text
    const note = document.createElement('small')
    note.textContent = words.sending
    const item = document.createElement('li')
    item.append(bubble, note)
    byId('said').append(item)
    item.scrollIntoView()
  }
  function write(text) {
    if (chat) chat.write(text)
    else typed.value = text
  }
  function focus() {
    if (page.classList.contains('is-away')) byId('retry').focus()
    else if (chat) chat.focus()
    else typed.focus()
  }

  function setAway(isAway) {
    page.classList.toggle('is-away', isAway)
    byId('away').hidden = !isAway
    if (isAway) focus()
  }
  /* loads all of it again, and keeps what was written meanwhile */
  function retry() {
    stored(sessionStorage, TYPED, JSON.stringify({ waiting, text: typed.value }))
    location.reload()
  }
  function takeUp() {
    const kept = JSON.parse(stored(sessionStorage, TYPED) ?? 'null')
    stored(sessionStorage, TYPED, null)
    for (const text of kept?.waiting ?? []) say(text)
    typed.value = kept?.text ?? ''
  }

  function sendTyped(event) {
    event.preventDefault()
    say(typed.value)
    typed.value = ''
  }
  function showSteps() {
    const isShown = byId('steps').toggleAttribute('hidden') === false
    byId('paste').setAttribute('aria-expanded', String(isShown))
    if (isShown) focus()
  }

  /* what a site passes is said at once only while there is nothing it could do harm to */
  function sayForSite(text) {
    if (stored(localStorage, SAID) === null && waiting.length === 0) say(text)
    else write(text)
  }
  const opened = new Promise(resolve => {
    if (!framed) return resolve(undefined)
    addEventListener('message', ({ source, data }) => {
      if (source !== window.parent) return
      page.classList.toggle('is-closed', data?.kbTriage === 'close')
      if (data?.kbTriage !== 'open') return
      resolve(typeof data.userToken === 'string' ? data.userToken : undefined)
      if (typeof data.say === 'string') sayForSite(data.say)
      focus()
    })
  })

  window.kbShell = {
    words,
    opened,
    tellParent,
    say,
    setAway,
    /* whether something was said in this browser: then there is nobody to welcome */
    noteSaid: isSaid => stored(localStorage, SAID, isSaid ? 'yes' : null),
    isClosed: () => page.classList.contains('is-closed'),
    takeOver: taking => {
      chat = taking
      for (const text of waiting.splice(0)) chat.say(text)
      if (typed.value !== '') chat.write(typed.value)
      const hasCursor = [typed, page].includes(document.activeElement)
      page.classList.add('is-open')
      if (hasCursor) chat.focus()
    }
  }

  if (stored(localStorage, SAID) !== null) page.classList.add('said-before')
  byId('plain').addEventListener('submit', sendTyped)
  typed.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) sendTyped(event)
  })
  byId('paste').addEventListener('click', showSteps)
  byId('mail').addEventListener('click', () => say(words.startMail))
  byId('example').addEventListener('click', () => say(words.example))
  byId('retry').addEventListener('click', retry)
  byId('close').addEventListener('click', () => tellParent('close'))
  byId('close').hidden = !framed
  const [peek, dismiss] = document.querySelectorAll('#peek button')
  peek.addEventListener('click', () => tellParent('open'))
  dismiss.addEventListener('click', () => tellParent('dismiss'))
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && !byId('menu').matches(':popover-open')) tellParent('close')
    },
    true
  )
  /* a script that does not come: the service went away after the page */
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) setAway(true)
    },
    true
  )
  takeUp()
  tellParent('ready')
})()
