/*
 * KB Triage launcher: a button and, once somebody shows interest, the chat in a frame from its own
 * host. Nothing else is loaded before that, and no word of what is said leaves the frame.
 */
;(() => {
  const script = document.currentScript
  if (!script || window.KbTriage) return
  const host = new URL(script.src).origin
  const data = script.dataset

  /* by language, from chatWords.ts */
  const WORDS = '__WORDS__'
  /* a setting of the page, if it has a valid form */
  function setting(value, form, otherwise) {
    return form.test(value || '') ? value : otherwise
  }
  const language = setting(
    data.language || document.documentElement.lang,
    /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,
    'en'
  )
  const [ask, shut, away, retry] = WORDS[language.slice(0, 2).toLowerCase()] || WORDS.en
  const label = data.label || ask
  const side = data.position === 'left' ? 'left' : 'right'
  const color = setting(data.color, /^#([0-9a-f]{3}|[0-9a-f]{6})$/i, '#0f548c')
  const shades = { auto: 'light dark', dark: 'dark' }[data.theme] || 'light'
  /* milliseconds until a service that does not answer is said to be away */
  const AWAY_AFTER_MS = 4500

  /*
   * Borders without a colour of their own are seen where colours are forced. The ink is black or
   * white, by L* of the colour: see look/tokens.css
   */
  const css = `
    :host { all: initial; color-scheme: ${shades} }
    * { box-sizing: border-box }
    .launch, .panel {
      position: fixed; bottom: 16px; ${side}: 16px; z-index: 2147483000;
      font: 16px/1.5 system-ui, sans-serif;
    }
    button { font: inherit; cursor: pointer; min-height: 44px }
    .launch, .away button {
      background: ${color}; color: #fff;
      color: lab(from ${color} calc((49.44 - l) * infinity) 0 0);
      border: 2px solid transparent; border-radius: 24px; padding: 8px 20px;
    }
    .launch {
      display: flex; gap: 8px; align-items: center;
      font-weight: 600; box-shadow: 0 2px 8px rgb(0 0 0 / .3);
    }
    .launch img { width: 24px; height: 24px }
    .launch b { min-width: 24px; border-radius: 12px; background: #b3261e; color: #fff }
    .launch b:empty { display: none }
    button:focus-visible { outline: 3px solid CanvasText; box-shadow: 0 0 0 6px Canvas }
    .panel {
      width: min(400px, calc(100vw - 32px)); height: min(680px, calc(100dvh - 32px));
      overflow: hidden; display: flex; flex-direction: column;
      background: Canvas; color: CanvasText;
      border: 1px solid #8888; border-radius: 16px; box-shadow: 0 8px 48px rgb(0 0 0 / .25);
    }
    .large { width: min(760px, calc(100vw - 32px)); height: calc(100dvh - 32px) }
    .peek { bottom: 76px; height: 104px; width: min(320px, calc(100vw - 32px)) }
    [hidden] { display: none !important }
    .away { margin: auto; padding: 24px; display: grid; gap: 12px }
    a { color: LinkText; overflow-wrap: anywhere }
    h2 { font-size: 20px; margin: 0 }
    .close { position: absolute; top: 0; right: 0; width: 44px; border: 0; background: none }
    iframe { flex: 1; border: 0; width: 100%; min-height: 0 }
    @media (max-width: 480px), (max-height: 480px) {
      .panel:not(.peek) { inset: 0; width: 100%; height: 100%; border-radius: 0; border: 0 }
    }`

  const listeners = { open: [], close: [], message: [] }
  function tell(name) {
    for (const listener of listeners[name]) listener()
  }
  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties)
    made.append(...children)
    return made
  }
  let button, count, panel, cross, frame, apology, patience, ready, said
  let unread = 0

  function build() {
    const root = document.body
      .appendChild(element('div', { id: 'kb-triage', lang: language }))
      .attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
    count = element('b')
    button = element(
      'button',
      { className: 'launch', ariaExpanded: 'false', onclick: () => open() },
      label,
      count
    )
    if (data.icon) button.prepend(element('img', { src: data.icon, alt: '' }))
    button.onpointerenter = button.onfocus = warm
    apology = element(
      'div',
      { className: 'away', hidden: true },
      element('h2', { textContent: away }),
      element('button', { textContent: retry, onclick: again }),
      ...(data.fallback || '').split(',').map(contact)
    )
    /* the chat has a button of its own for it, once it is there */
    cross = element('button', { className: 'close', textContent: '✕', ariaLabel: shut })
    cross.onclick = close
    panel = element(
      'section',
      { className: 'panel', role: 'dialog', ariaLabel: data.title || label, hidden: true },
      cross,
      apology
    )
    panel.onkeydown = ({ key }) => key === 'Escape' && close()
    root.append(button, panel)
    addEventListener('message', hear)
    if (data.open === 'true') open()
  }

  /* another way to the helpdesk: an address, a number or a page */
  function contact(way) {
    const scheme = [
      [/^\s*https?:/, ''],
      [/@/, 'mailto:'],
      [/\d/, 'tel:']
    ].find(([form]) => form.test(way))
    return element('a', scheme ? { href: scheme[1] + way.trim() } : {}, way)
  }

  /*
   * The frame is created at the first sign of interest; it loads the chat but contacts nobody until
   * it is opened.
   */
  function warm() {
    if (frame) return
    const look = new URLSearchParams({ ...data, language })
    look.delete('userToken')
    frame = element('iframe', {
      src: `${host}/chat?${look}`,
      title: data.title || label,
      allow: 'clipboard-write',
      hidden: true
    })
    panel.append(frame)
  }
  function again() {
    frame.remove()
    frame = ready = undefined
    open(said)
  }

  const HEARD = {
    ready: () => {
      ready = true
      if (!panel.hidden) begin()
    },
    open,
    close,
    size: () => panel.classList.toggle('large'),
    dismiss: () => {
      panel.hidden = true
    },
    message: () => {
      if (panel.hidden || panel.classList.contains('peek')) announce()
      tell('message')
    }
  }
  function hear({ origin, source, data: heard }) {
    if (origin === host && frame && source === frame.contentWindow) HEARD[heard.kbTriage]?.()
  }

  function announce() {
    unread += 1
    count.textContent = unread
    panel.classList.add('peek')
    panel.hidden = false
  }

  function begin() {
    clearTimeout(patience)
    apology.hidden = cross.hidden = true
    frame.hidden = false
    frame.focus()
    post({ kbTriage: 'open', userToken: data.userToken, say: said })
    said = undefined
  }
  function post(message) {
    if (ready) frame.contentWindow.postMessage(message, host)
  }

  function open(words) {
    if (typeof words === 'string') said = words
    if (!panel) {
      data.open = 'true'
      return
    }
    warm()
    unread = 0
    count.textContent = ''
    panel.classList.remove('peek')
    panel.hidden = false
    button.hidden = true
    button.ariaExpanded = 'true'
    if (ready) begin()
    else {
      apology.hidden = true
      cross.hidden = false
      patience = setTimeout(() => {
        frame.hidden = true
        apology.hidden = false
        apology.querySelector('button').focus()
      }, AWAY_AFTER_MS)
    }
    tell('open')
  }

  function close() {
    if (!panel || panel.hidden) return
    clearTimeout(patience)
    panel.hidden = true
    button.hidden = false
    button.ariaExpanded = 'false'
    button.focus()
    post({ kbTriage: 'close' })
    tell('close')
  }

  window.KbTriage = {
    open,
    close,
    on: (name, listener) => listeners[name]?.push(listener)
  }
  document.body ? build() : document.addEventListener('DOMContentLoaded', build)
})()
