/**
 * Draws a chat of Teams with the renderer that Teams' own cards are made with: `drawTeams(entries)`.
 * It stands in a page beside `adaptivecards`; colours and sizes are those of Teams' host config.
 */
const THEMES = {
  light: {
    ground: '#f5f5f5',
    card: '#ffffff',
    emphasis: '#f9f8f7',
    text: '#252424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#237b4b',
    attention: '#c4314b',
    line: '#d1d1d1',
    own: '#e8ebfa',
    ownText: '#242424',
    onAccent: '#ffffff'
  },
  dark: {
    ground: '#1f1f1f',
    card: '#2d2c2c',
    emphasis: '#292828',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#a6a7dc',
    good: '#92c353',
    attention: '#e37d80',
    line: '#484644',
    own: '#2b2b40',
    ownText: '#ffffff',
    onAccent: '#201f1f'
  },
  contrast: {
    ground: '#000000',
    card: '#000000',
    emphasis: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    attention: '#ffff01',
    line: '#ffffff',
    own: '#1aebff',
    ownText: '#000000',
    onAccent: '#000000'
  }
}

function theme() {
  if (matchMedia('(prefers-contrast: more)').matches) return THEMES.contrast
  return matchMedia('(prefers-color-scheme: dark)').matches ? THEMES.dark : THEMES.light
}

function hostConfig(colors) {
  const { text, subtle, accent, good, attention } = colors
  const foregroundColors = {
    default: { default: text, subtle },
    accent: { default: accent, subtle: accent },
    good: { default: good, subtle: good },
    warning: { default: attention, subtle: attention },
    attention: { default: attention, subtle: attention }
  }
  const fontSizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 }
  const fontWeights = { lighter: 200, default: 400, bolder: 600 }
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    fontTypes: {
      default: { fontFamily: 'inherit', fontSizes, fontWeights },
      monospace: { fontFamily: 'monospace', fontSizes, fontWeights }
    },
    containerStyles: {
      default: { backgroundColor: colors.card, foregroundColors },
      emphasis: { backgroundColor: colors.emphasis, foregroundColors }
    },
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left'
    },
    adaptiveCard: { allowCustomStyle: false }
  }
}

const SHEET = `
  * { box-sizing: border-box }
  body { margin: 0; background: var(--ground); color: var(--text);
    font: 14px/20px 'Segoe UI', 'Open Sans', sans-serif }
  #chat { max-width: 760px; margin: 0 auto; padding: 16px }
  .entry { margin: 12px 0; display: flex; gap: 8px }
  .own { justify-content: flex-end }
  .face { flex: none; width: 32px; height: 32px; border-radius: 50%; background: var(--accent);
    color: var(--on-accent); font-weight: 600; font-size: 12px; display: grid; place-items: center }
  .what { max-width: 500px; min-width: 0 }
  .bot .what { flex: 1 }
  .who { font-size: 12px; color: var(--subtle); margin-bottom: 2px }
  .words { background: var(--card); border: 1px solid var(--line); border-radius: 6px;
    padding: 8px 16px; white-space: pre-wrap; overflow-wrap: anywhere }
  .own .words { background: var(--own); color: var(--own-text); border-color: transparent }
  .quoted { border-left: 3px solid var(--line); padding-left: 8px; color: var(--subtle) }
  .mention { color: var(--accent) }
  .card { background: var(--card); border: 1px solid var(--line); border-radius: 6px;
    overflow: hidden; margin-top: 4px }
  .note { text-align: center; font-size: 12px; color: var(--subtle); margin: 16px 0 }
  .panel { max-width: 560px; margin: 16px auto; border: 1px solid var(--line); border-radius: 6px;
    background: var(--card); box-shadow: 0 8px 24px rgb(0 0 0 / .25); overflow: hidden }
  .panel > h2 { font-size: 16px; margin: 0; padding: 12px 16px; border-bottom: 1px solid var(--line) }
  .panel .card { border: 0; margin: 0 }
  .panel > p { padding: 0 16px }
  .row { display: flex; gap: 12px; padding: 10px 16px; border-top: 1px solid var(--line) }
  .row img { width: 40px; height: 40px }
  .row p { margin: 0; color: var(--subtle); font-size: 12px }
  .ac-pushButton { font: 600 14px/20px inherit; font-family: inherit; min-height: 32px;
    padding: 5px 12px; border: 1px solid var(--line); border-radius: 4px; background: var(--card);
    color: var(--text); margin-bottom: 8px; max-width: 100%; overflow: hidden;
    text-overflow: ellipsis }
  .ac-pushButton.style-positive { background: var(--accent); border-color: var(--accent);
    color: var(--on-accent) }
  .ac-input { font: inherit; min-height: 32px; padding: 5px 8px; border: 1px solid var(--line);
    border-radius: 4px; background: var(--emphasis); color: var(--text); width: 100% }
  .ac-selectable { cursor: pointer }
  .ac-linkRun, .ac-anchor { color: var(--accent) }
  .thumbs { margin-top: 4px; color: var(--subtle); font-size: 12px }
`

function style(colors) {
  const names = Object.entries(colors).map(
    ([name, color]) => `--${name.replace(/[A-Z]/, letter => `-${letter.toLowerCase()}`)}:${color}`
  )
  const sheet = document.createElement('style')
  sheet.textContent = `:root{${names.join(';')}}${SHEET}`
  document.head.append(sheet)
}

/** @param parts children, each an element or text */
function element(kind, name, ...parts) {
  const made = document.createElement(kind)
  made.className = name
  made.append(...parts.filter(part => part !== null))
  return made
}

function drawCard(content, colors) {
  const card = new globalThis.AdaptiveCards.AdaptiveCard()
  card.hostConfig = new globalThis.AdaptiveCards.HostConfig(hostConfig(colors))
  card.parse(content)
  return element('div', 'card', card.render())
}

function drawWords({ text = '', mention, quoted }) {
  if (text === '' && quoted === undefined && mention === undefined) return null
  return element(
    'div',
    'words',
    quoted === undefined ? null : element('div', 'quoted', quoted),
    mention === undefined ? null : element('span', 'mention', `${mention} `),
    text
  )
}

function drawSaid(entry, colors) {
  const { isOwn = false, name, card, hasThumbs = false } = entry
  const initials = name === 'KB Triage' ? 'KB' : name.slice(0, 1)
  return element(
    'div',
    `entry ${isOwn ? 'own' : 'bot'}`,
    isOwn ? null : element('div', 'face', initials),
    element(
      'div',
      'what',
      element('div', 'who', [name, entry.mark].filter(Boolean).join(' · ')),
      drawWords(entry),
      card === undefined ? null : drawCard(card, colors),
      hasThumbs ? element('div', 'thumbs', '👍 👎') : null
    )
  )
}

function drawRow({ title, text, picture }) {
  const image = element('img', '')
  if (picture !== undefined) image.src = picture
  const words = element('div', '', element('b', '', title), element('p', '', text))
  return element('div', 'row', picture === undefined ? null : image, words)
}

function drawPanel({ title, text, card, rows = [] }, colors) {
  return element(
    'section',
    'panel',
    element('h2', '', title),
    text === undefined ? null : element('p', '', text),
    card === undefined ? null : drawCard(card, colors),
    ...rows.map(drawRow)
  )
}

/** @param entries what stands in the chat, in order */
globalThis.drawTeams = entries => {
  const colors = theme()
  style(colors)
  const chat = element('main', '')
  chat.id = 'chat'
  for (const entry of entries) {
    if (entry.kind === 'said') chat.append(drawSaid(entry, colors))
    if (entry.kind === 'panel') chat.append(drawPanel(entry, colors))
    if (entry.kind === 'note') chat.append(element('div', 'note', entry.text))
  }
  document.body.append(chat)
}
