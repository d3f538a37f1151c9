/* The desk works without this: it adds keys, live news, and drafts that outlive a reload. */
;(() => {
  const text = document.querySelector('.reply textarea')
  const form = document.querySelector('.reply')
  const log = document.getElementById('talk')

  showNewest()
  returnSignedIn()
  keepDraft()
  listen()
  offerKeys()
  document.addEventListener('keydown', onKey)
  for (const button of document.querySelectorAll('.canned button'))
    button.addEventListener('click', event => {
      event.preventDefault()
      insert(button.dataset.text)
    })

  /** A case opens at its newest message. */
  function showNewest() {
    if (log !== null) log.scrollTop = log.scrollHeight
  }

  /** A link from another site comes without the cookie: who is signed in goes on by themselves. */
  async function returnSignedIn() {
    const door = document.querySelector('[data-door]')
    const to = door?.dataset.door ?? ''
    if (!to.startsWith('/desk') || door.querySelector('.wrong') !== null) return
    const answer = await fetch(to, { redirect: 'manual' }).catch(() => null)
    if (answer?.ok) location.replace(to)
  }

  function insert(words) {
    text.value = text.value.trim() === '' ? words : `${text.value.trimEnd()}\n\n${words}`
    text.dispatchEvent(new Event('input'))
    text.focus()
  }

  /** What is being written stays in this tab until it was taken. */
  function keepDraft() {
    if (text === null) return
    const name = `draft ${location.pathname}`
    const sent = `sent ${location.pathname}`
    if (sessionStorage.getItem(sent) !== null) {
      sessionStorage.removeItem(sent)
      sessionStorage.removeItem(name)
    }
    const draft = JSON.parse(sessionStorage.getItem(name) ?? 'null')
    if (text.value === '' && draft !== null) {
      text.value = draft.words
      form.elements.as.value = draft.as
    }
    form.addEventListener('input', () => {
      const kept = { words: text.value, as: form.elements.as.value }
      sessionStorage.setItem(name, JSON.stringify(kept))
    })
    form.addEventListener('submit', () => sessionStorage.setItem(sent, 'yes'))
  }

  /** News come while the page is looked at: a browser has few connections for all its tabs. */
  function listen() {
    if (document.querySelector('[data-live]') === null) return
    let source = null
    function attend() {
      if (document.hidden) {
        source?.close()
        source = null
      } else if (source === null) {
        source = new EventSource('/desk/news')
        // also when it was lost and found again
        source.addEventListener('news', refreshSoon)
      }
    }
    document.addEventListener('visibilitychange', attend)
    attend()
  }

  let waits = false
  let runs = false
  async function refreshSoon() {
    if (runs) {
      waits = true
      return
    }
    runs = true
    do {
      waits = false
      await refresh().catch(() => undefined)
    } while (waits)
    runs = false
  }

  /** Puts in what is new, and says how much that is; what is being written stays untouched. */
  async function refresh() {
    const answer = await fetch(location.href, { redirect: 'manual' })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const known = new Set(idsIn(document))
    const isAtEnd = log === null || log.scrollHeight - log.scrollTop - log.clientHeight < 80
    for (const old of document.querySelectorAll('[data-live], .tabs .count'))
      renew(old, page.getElementById(old.id))
    const fresh = [...document.querySelectorAll('[data-id]')].filter(
      item => !known.has(item.dataset.id)
    )
    for (const item of fresh) item.classList.add('is-new')
    if (isAtEnd) showNewest()
    if (fresh.length > 0) document.getElementById('news').textContent = `${fresh.length} new`
  }

  function renew(old, renewed) {
    // a menu that somebody has open stays
    const isInUse = old.id === 'case-head' && old.querySelector('details[open]') !== null
    if (renewed === null || isInUse || renewed.innerHTML === old.innerHTML) return
    const focused = old.contains(document.activeElement) ? markOf(document.activeElement) : null
    old.replaceChildren(...document.importNode(renewed, true).childNodes)
    if (focused !== null) old.querySelector(focused)?.focus()
  }

  function idsIn(page) {
    return [...page.querySelectorAll('[data-id]')].map(item => item.dataset.id)
  }

  /** A selector that finds again what has the focus. */
  function markOf(element) {
    const address = element.getAttribute('href')
    if (address !== null) return `a[href="${CSS.escape(address)}"]`
    return element.value ? `[value="${CSS.escape(element.value)}"]` : null
  }

  let afterG = false
  function onKey(event) {
    const { key, altKey, target } = event
    if (event.ctrlKey || event.metaKey) return withControl(event)
    if (key === 'Escape') return void leave(target)
    const isField = target.matches('input:not([type=radio]), textarea, select')
    if (isField || altKey || areKeysOff()) return
    const isDone = press(key.toLowerCase())
    if (isDone) event.preventDefault()
  }

  /** Sends or saves what is being written. */
  function withControl(event) {
    const save = event.key === 's' ? buttonOf('ctrl+s') : null
    const isSent = event.key === 'Enter' && text !== null && event.target === text
    if (save === null && !isSent) return
    event.preventDefault()
    if (save !== null) return void save.click()
    const isNote = form.elements.as.value === 'note'
    form.requestSubmit(form.querySelector(isNote ? '.save-note' : '.send-reply'))
  }

  /** Closes what is open, or leaves the field. */
  function leave(target) {
    for (const menu of document.querySelectorAll('details.menu[open]')) menu.open = false
    document.querySelector('dialog[open]')?.close()
    target.blur()
  }

  const DOES = {
    g: () => {
      afterG = true
      setTimeout(() => {
        afterG = false
      }, 1_500)
      return true
    },
    '?': () => showKeys(),
    '/': () => focus(document.querySelector('[type=search]')),
    j: () => move(1),
    k: () => move(-1),
    r: () => write('reply'),
    n: () => write('note'),
    t: () => follow(buttonOfRow() ?? buttonOf('t'))
  }

  /** Whether the key means something here. */
  function press(key) {
    if (afterG) {
      afterG = false
      return follow(document.querySelector(`[data-go="${CSS.escape(key)}"]`))
    }
    if (Object.hasOwn(DOES, key)) return DOES[key]()
    const canned = /^[1-9]$/.test(key) ? document.querySelectorAll('.canned button')[key - 1] : null
    return follow(canned ?? buttonOf(key))
  }

  function buttonOf(key) {
    return document.querySelector(`[data-key="${CSS.escape(key)}"]`)
  }

  function buttonOfRow() {
    return document.activeElement?.closest('.case')?.querySelector('.has button')
  }

  function follow(element) {
    element?.click()
    const isMenu = element?.matches('summary') === true
    if (isMenu) element.parentElement.querySelector('input:checked')?.focus()
    return Boolean(element)
  }

  function focus(element) {
    element?.focus()
    return Boolean(element)
  }

  /** To the next row of the list, or the next case or group of those beside this one. */
  function move(by) {
    const rows = [...document.querySelectorAll('.case .what a')]
    if (rows.length > 0) {
      const at = rows.indexOf(document.activeElement)
      return focus(rows[Math.max(0, Math.min(rows.length - 1, at + by))])
    }
    const others = [...document.querySelectorAll('.rail li a, .groups li a')]
    const here = others.findIndex(other => other.hasAttribute('aria-current'))
    return follow(others[here + by])
  }

  function write(as) {
    if (form === null) return false
    form.elements.as.value = as
    form.dispatchEvent(new Event('input'))
    return focus(text)
  }

  function areKeysOff() {
    return localStorage.getItem('desk keys') === 'off'
  }

  function turnKeys(how) {
    localStorage.setItem('desk keys', how)
    location.reload()
  }

  /** The line of keys below a list leads back to them. */
  function offerKeys() {
    const line = document.querySelector('.keys')
    if (line === null || !areKeysOff()) return
    const on = document.createElement('button')
    on.textContent = 'Turn single keys on'
    on.addEventListener('click', () => turnKeys('on'))
    line.replaceChildren(on)
  }

  const KEYS = [
    ['/', 'search'],
    ['G then C, U, A, N', 'Cases, Unanswered, Articles, Numbers'],
    ['J, K', 'down and up; next and previous case'],
    ['Enter', 'open'],
    ['T', 'take'],
    ['R, N', 'reply, private note'],
    ['1 to 9', 'canned replies'],
    ['B, E', 'give back, close'],
    ['W, M, X', 'write or rewrite the article, make it a test, not ours'],
    ['Ctrl S', 'save the article and go live'],
    ['Ctrl Enter', 'send or save'],
    ['Esc', 'close, leave the field']
  ]

  function showKeys() {
    const dialog = document.createElement('dialog')
    dialog.setAttribute('aria-labelledby', 'keys-title')
    const title = document.createElement('h2')
    title.id = 'keys-title'
    title.textContent = 'Keys'
    const list = document.createElement('dl')
    for (const [key, does] of KEYS) {
      const term = document.createElement('dt')
      term.textContent = key
      const what = document.createElement('dd')
      what.textContent = does
      list.append(term, what)
    }
    const off = document.createElement('button')
    off.textContent = 'Turn single keys off'
    off.addEventListener('click', () => turnKeys('off'))
    const done = document.createElement('button')
    done.textContent = 'Close'
    done.addEventListener('click', () => dialog.close())
    dialog.addEventListener('close', () => dialog.remove())
    dialog.append(title, list, off, done)
    document.body.append(dialog)
    dialog.showModal()
    return true
  }
})()
