/* KB Triage launcher: a button and, once it is wanted, the chat in a frame of its own host. Nothing else is loaded before. */
(() => {
  const script = document.currentScript
  if (!script || window.KbTriage) return
  const host = new URL(script.src).origin
  const data = script.dataset
  const options = { title: data.title || 'Helpdesk chat', position: data.position === 'left' ? 'left' : 'right', color: /^#[0-9a-f]{3,8}$/i.test(data.color || '') ? data.color : '#0f548c', label: data.label || 'Ask for help' }
  const listeners = { open: [], close: [] }
  let root, button, panel, frame

  const css = `
    :host{all:initial}
    .kb{position:fixed;bottom:16px;${options.position}:16px;z-index:2147483000;font:16px/1.4 system-ui,sans-serif}
    button{font:inherit;cursor:pointer}
    .launch{background:${options.color};color:#fff;border:2px solid transparent;border-radius:24px;padding:12px 20px;min-height:44px;box-shadow:0 2px 8px rgba(0,0,0,.3)}
    .launch:focus-visible,.close:focus-visible{outline:3px solid #fff;box-shadow:0 0 0 6px #000}
    .panel{position:fixed;bottom:16px;${options.position}:16px;width:min(420px,calc(100vw - 32px));height:min(680px,calc(100dvh - 32px));display:flex;flex-direction:column;background:#fff;color:#1b1b1b;border:1px solid #767676;border-radius:8px;box-shadow:0 4px 24px rgba(0,0,0,.3);overflow:hidden}
    .panel[hidden],.launch[hidden]{display:none}
    header{display:flex;align-items:center;justify-content:space-between;background:${options.color};color:#fff;padding:4px 4px 4px 16px}
    h2{font:600 16px/1.4 system-ui,sans-serif;margin:0}
    .close{background:transparent;color:#fff;border:0;min-width:44px;min-height:44px;font-size:20px}
    iframe{flex:1;border:0;width:100%}
    @media (max-width:480px),(max-height:480px){.panel{inset:0;width:100%;height:100%;border-radius:0;border:0}}
    @media (forced-colors:active){.launch,.panel,.close{border:2px solid ButtonText}}`

  const element = (name, properties) => Object.assign(document.createElement(name), properties)

  const build = () => {
    const holder = document.body.appendChild(element('div', { id: 'kb-triage' }))
    root = holder.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
    const box = root.appendChild(element('div', { className: 'kb' }))
    button = box.appendChild(element('button', { className: 'launch', type: 'button', textContent: options.label }))
    button.setAttribute('aria-expanded', 'false')
    button.addEventListener('click', open)
    button.addEventListener('pointerenter', warm, { once: true })
    panel = box.appendChild(element('div', { className: 'panel', hidden: true }))
    panel.setAttribute('role', 'dialog')
    panel.setAttribute('aria-label', options.title)
    const header = panel.appendChild(element('header'))
    header.appendChild(element('h2', { textContent: options.title }))
    const shut = header.appendChild(element('button', { className: 'close', type: 'button', textContent: '×' }))
    shut.setAttribute('aria-label', 'Close the chat')
    shut.addEventListener('click', close)
    panel.addEventListener('keydown', event => { if (event.key === 'Escape') close() })
    if (data.open === 'true') open()
  }

  const warm = () => {
    if (document.querySelector('link[data-kb-triage]')) return
    const link = element('link', { rel: 'prefetch', href: `${host}/chat` })
    link.dataset.kbTriage = ''
    document.head.appendChild(link)
  }

  const open = () => {
    if (!frame) {
      frame = panel.appendChild(element('iframe', { src: `${host}/chat`, title: options.title, allow: 'clipboard-write' }))
    }
    panel.hidden = false
    button.hidden = true
    button.setAttribute('aria-expanded', 'true')
    frame.focus()
    listeners.open.forEach(listener => listener())
  }

  const close = () => {
    panel.hidden = true
    button.hidden = false
    button.setAttribute('aria-expanded', 'false')
    button.focus()
    listeners.close.forEach(listener => listener())
  }

  window.KbTriage = { open: () => open(), close: () => close(), on: (name, listener) => { if (listeners[name]) listeners[name].push(listener) } }
  document.body ? build() : document.addEventListener('DOMContentLoaded', build)
})()
