/*
 * KB Triage launcher: a button and, once somebody shows interest, the chat in a frame from its own
 * host. Nothing else is loaded before that.
 */
;(() => {
  const script = document.currentScript
  if (!script || window.KbTriage) return
  const host = new URL(script.src).origin
  const data = script.dataset

  /* the launcher's own labels: ask, close, new message */
  const WORDS = {
    en: ['Ask for help', 'Close the chat', 'New message'],
    de: ['Hilfe', 'Chat schließen', 'Neue Nachricht'],
    fr: ['Aide', 'Fermer la discussion', 'Nouveau message'],
    es: ['Ayuda', 'Cerrar el chat', 'Mensaje nuevo'],
    it: ['Aiuto', 'Chiudi la chat', 'Nuovo messaggio'],
    pt: ['Ajuda', 'Fechar o chat', 'Nova mensagem'],
    nl: ['Hulp', 'Chat sluiten', 'Nieuw bericht'],
    pl: ['Pomoc', 'Zamknij czat', 'Nowa wiadomość']
  }
  /* a setting of the page, if it has a valid form */
  function setting(name, form, otherwise) {
    return form.test(data[name] || '') ? data[name] : otherwise
  }
  const language = setting('language', /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'en-US')
  const [ask, shut, news] = WORDS[language.slice(0, 2).toLowerCase()] || WORDS.en
  const title = data.title || 'Helpdesk chat'
  const label = data.label || ask
  const side = data.position === 'left' ? 'left' : 'right'
  const color = setting('color', /^#([0-9a-f]{3}|[0-9a-f]{6})$/i, '#0f548c')
  function isDark() {
    if (data.theme === 'auto') return matchMedia('(prefers-color-scheme: dark)').matches
    return data.theme === 'dark'
  }
  const dark = isDark()

  /*
   * white or black, whichever is more legible on the colour; source: relative luminance of WCAG 2.2
   */
  function luminance(hex) {
    const full =
      hex.length === 4 ? [...hex.slice(1)].map(digit => digit + digit).join('') : hex.slice(1)
    const [r, g, b] = [0, 2, 4]
      .map(at => parseInt(full.slice(at, at + 2), 16) / 255)
      .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ink = luminance(color) > 0.179 ? '#000' : '#fff'
  /* inside the chat, the colour is used for text on near-white */
  const accent = luminance(color) > 0.15 ? '#0f548c' : color

  const css = `
    :host { all: initial }
    .kb {
      position: fixed; bottom: 16px; ${side}: 16px; z-index: 2147483000;
      font: 16px/1.4 system-ui, sans-serif;
    }
    button { font: inherit; cursor: pointer }
    .launch {
      display: flex; gap: 8px; align-items: center; padding: 12px 20px; min-height: 44px;
      background: ${color}; color: ${ink};
      border: 2px solid transparent; border-radius: 24px; box-shadow: 0 2px 8px rgba(0, 0, 0, .3);
    }
    .launch img { width: 24px; height: 24px }
    .launch.news::after {
      content: ""; width: 12px; height: 12px; border-radius: 6px;
      background: ${ink}; border: 2px solid ${color}; outline: 2px solid ${ink};
    }
    .launch:focus-visible, .close:focus-visible {
      outline: 3px solid ${ink}; box-shadow: 0 0 0 6px ${ink === '#fff' ? '#000' : '#fff'};
    }
    .close:focus-visible { outline-offset: -5px; box-shadow: none }
    .panel {
      position: fixed; bottom: 16px; ${side}: 16px; overflow: hidden;
      width: min(420px, calc(100vw - 32px)); height: min(680px, calc(100dvh - 32px));
      display: flex; flex-direction: column;
      background: ${dark ? '#1f1f1f' : '#fff'}; color: ${dark ? '#fff' : '#1b1b1b'};
      border: 1px solid #767676; border-radius: 8px; box-shadow: 0 4px 24px rgba(0, 0, 0, .3);
    }
    .panel[hidden], .launch[hidden] { display: none }
    header {
      display: flex; align-items: center; justify-content: space-between;
      background: ${color}; color: ${ink}; padding: 4px 4px 4px 16px;
    }
    h2 { font: 600 16px/1.4 system-ui, sans-serif; margin: 0; overflow-wrap: anywhere }
    p { margin: 0; padding: 8px 16px; border-bottom: 1px solid #767676 }
    .close {
      background: transparent; color: inherit; border: 0;
      min-width: 44px; min-height: 44px; font-size: 20px;
    }
    iframe { flex: 1; border: 0; width: 100%; min-height: 0 }
    @media (max-width: 480px), (max-height: 480px) {
      .panel { inset: 0; width: 100%; height: 100%; border-radius: 0; border: 0 }
    }
    @media (max-height: 480px) {
      header { padding-block: 0 }
      p { padding-block: 2px }
    }
    @media (forced-colors: active) {
      .launch, .panel, .close { border: 2px solid ButtonText }
    }`

  const listeners = { open: [], close: [], message: [] }
  function tell(name) {
    for (const listener of listeners[name]) listener()
  }
  function element(name, properties) {
    return Object.assign(document.createElement(name), properties)
  }
  let button, panel, frame, ready, wanted

  function build() {
    const root = document.body
      .appendChild(element('div', { id: 'kb-triage' }))
      .attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
    const box = root.appendChild(element('div', { className: 'kb', lang: language }))
    button = box.appendChild(element('button', { className: 'launch', type: 'button' }))
    if (data.icon) button.appendChild(element('img', { src: data.icon, alt: '' }))
    button.append(label)
    button.setAttribute('aria-expanded', 'false')
    button.addEventListener('click', open)
    for (const intent of ['pointerenter', 'focus', 'touchstart'])
      button.addEventListener(intent, warm, { once: true, passive: true })
    panel = box.appendChild(element('section', { className: 'panel', hidden: true }))
    panel.setAttribute('role', 'dialog')
    panel.setAttribute('aria-label', title)
    const header = panel.appendChild(element('header'))
    header.appendChild(element('h2', { textContent: title }))
    const closer = header.appendChild(
      element('button', { className: 'close', type: 'button', textContent: '×' })
    )
    closer.setAttribute('aria-label', shut)
    closer.addEventListener('click', close)
    if (data.greeting) panel.appendChild(element('p', { textContent: data.greeting }))
    panel.addEventListener('keydown', event => {
      if (event.key === 'Escape') close()
    })
    addEventListener('message', hear)
    if (data.open === 'true') open()
  }

  /*
   * The frame is created at the first sign of interest; it loads the chat but contacts nobody until
   * it is opened.
   */
  function warm() {
    if (frame) return
    const look = new URLSearchParams({ accent, language, theme: dark ? 'dark' : 'light' })
    frame = panel.appendChild(
      element('iframe', { src: `${host}/chat?${look}`, title, allow: 'clipboard-write' })
    )
  }

  function hear(event) {
    if (event.origin !== host || !frame || event.source !== frame.contentWindow) return
    const what = event.data?.kbTriage
    if (what === 'ready') {
      ready = true
      begin()
    }
    if (what === 'close') close()
    if (what === 'message') announce()
  }

  function announce() {
    if (panel.hidden) {
      button.classList.add('news')
      button.setAttribute('aria-label', `${label}: ${news}`)
    }
    tell('message')
  }

  function begin() {
    const opens = { kbTriage: 'open', userToken: data.userToken }
    if (ready && wanted) frame.contentWindow.postMessage(opens, host)
  }

  function open() {
    if (!panel) {
      data.open = 'true'
      return
    }
    warm()
    wanted = true
    panel.hidden = false
    button.hidden = true
    button.classList.remove('news')
    button.removeAttribute('aria-label')
    button.setAttribute('aria-expanded', 'true')
    begin()
    frame.focus()
    tell('open')
  }

  function close() {
    if (!panel || panel.hidden) return
    panel.hidden = true
    button.hidden = false
    button.setAttribute('aria-expanded', 'false')
    button.focus()
    tell('close')
  }

  window.KbTriage = {
    open,
    close,
    on: (name, listener) => {
      if (listeners[name]) listeners[name].push(listener)
    }
  }
  document.body ? build() : document.addEventListener('DOMContentLoaded', build)
})()
