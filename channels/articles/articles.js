/** Adds to the page of an article what only a script can do: copying and printing. */
const SHOWN_MS = 2_000
const COPY =
  '<rect x="9" y="9" width="11" height="11" rx="2"/>' +
  '<path d="M5.5 15H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v.5"/>'
const LINK =
  '<path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.1 ' +
  '3.1a4 4 0 0 0 5.7 5.7l1.1-1.1"/>'
const PRINT =
  '<path d="M7 9V4h10v5M7 17H5a1 1 0 0 1-1-1v-5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v5a1 1 0 0 1-1 ' +
  '1h-2M7 14h10v6H7z"/>'

const told = document.createElement('span')
told.className = 'sr'
told.setAttribute('role', 'status')
document.querySelector('.body')?.append(told)

const tools = document.querySelector('.tools')
const buttons = [
  ...(navigator.clipboard === undefined
    ? []
    : [
        button('Copy the article', COPY, label => copy(label, articleText())),
        button('Copy the link', LINK, label => copy(label, location.href))
      ]),
  button('Print', PRINT, () => print())
]
tools?.prepend(...buttons)

const quoted = document.querySelector('.said')
if (quoted !== null && navigator.clipboard !== undefined)
  quoted.append(button('Copy what was quoted', '', label => copy(label, quotedText())))

/** A button with its words, and a picture where there is one. */
function button(words, picture, press) {
  const made = document.createElement('button')
  made.type = 'button'
  if (picture !== '')
    made.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true">${picture}</svg>`
  const label = document.createElement('span')
  label.textContent = words
  made.append(label)
  made.addEventListener('click', () => press(label))
  return made
}

/** Copies, and says so on the button and to who cannot see it. */
async function copy(label, text) {
  const words = label.textContent
  const said = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'The browser did not copy it'
  )
  label.textContent = said
  told.textContent = said
  setTimeout(() => {
    label.textContent = words
    told.textContent = ''
  }, SHOWN_MS)
}

/** The title, and the lines below their headings, as they are shown. */
function articleText() {
  const parts = [...document.querySelectorAll('h1.title, .body h2, .body h3, .body .lines')]
  return parts.map(textOf).join('\n\n')
}

function textOf(part) {
  if (!part.classList.contains('lines')) return part.textContent
  return [...part.querySelectorAll('.t')].map(lineOf).join('\n')
}

/** The number of a step is drawn, not written. */
function lineOf(line) {
  const { step } = line.dataset
  return step === undefined ? line.textContent : `${step}. ${line.textContent}`
}

/** What was quoted, and where it stands. */
function quotedText() {
  const lines = [...document.querySelectorAll('mark')].map(line => line.textContent.trim())
  return `${lines.join('\n')}\n${document.title}\n${location.href}`
}
