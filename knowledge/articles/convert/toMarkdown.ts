import type { PageElement } from '@mixmark-io/domino'
import TurndownService, { type Rule } from 'turndown'
import { isSectionName } from '../read/sectionNames.ts'
import { BOXES } from './helpCentres.ts'

/** Columns of a line of text; a word that is longer stays whole. */
const MAX_COLUMNS = 96
const MAX_CELL_LENGTH = 2_000

/**
 * The Markdown of some elements, written to be quoted: no emphasis, no escapes, code and paths as
 * they are, links with their address, pictures by their name.
 */
export function toMarkdown(elements: readonly PageElement[]): string {
  const service = createService()
  const text = elements.map(element => service.turndown(element)).join('\n\n')
  return wrapped(text.replace(/\u00a0/g, ' '))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function createService(): TurndownService {
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', br: '' })
  service.escape = text => text
  for (const [name, rule] of Object.entries(RULES)) service.addRule(name, rule)
  return service
}

const RULES: Readonly<Record<string, Rule>> = {
  section: {
    filter: node => node.nodeName === 'P' && isBoldName(node),
    replacement: content => `\n\n## ${content.trim().replace(/:$/, '')}\n\n`
  },
  heading: {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) => {
      const text = flat(content)
      return text === '' ? '' : `\n\n${'#'.repeat(Number(node.nodeName.charAt(1)))} ${text}\n\n`
    }
  },
  plain: { filter: ['em', 'i', 'strong', 'b', 'code'], replacement: content => content },
  code: {
    filter: ['pre'],
    replacement: (_, node) => {
      const code = (node.textContent ?? '').replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '')
      const fence = code.includes('```') ? '~~~~' : '```'
      return code === '' ? '' : `\n\n${fence}\n${code}\n${fence}\n\n`
    }
  },
  link: {
    filter: node => node.nodeName === 'A' && node.getAttribute('href') !== null,
    replacement: (content, node) => linkOf(content, node.getAttribute('href') ?? '')
  },
  picture: {
    filter: ['img'],
    replacement: (_, node) => `[Picture: ${pictureName(node)}]`
  },
  item: {
    filter: ['li'],
    replacement: (content, node) => itemOf(content, node)
  },
  table: {
    filter: node => node.nodeName === 'TABLE' && !isLayout(node),
    replacement: (_, node) => `\n\n${rowsOf(node).join('\n')}\n\n`
  },
  box: {
    filter: node => boxOf(node) !== undefined,
    replacement: (content, node) => boxed(content, boxOf(node) ?? 'NOTE')
  }
}

/** A bold line that names a section: what people write in place of a heading. */
function isBoldName(node: PageElement): boolean {
  const text = flat(node.textContent ?? '')
  const [only] = Array.from(node.childNodes).filter(
    child => (child.textContent ?? '').trim() !== ''
  )
  return isSectionName(text) && only !== undefined && /^(?:STRONG|B|SPAN)$/.test(only.nodeName)
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function linkOf(content: string, href: string): string {
  const text = content.trim()
  const isElsewhere = /^https?:\/\//i.test(href)
  if (!isElsewhere || text === '' || text.includes(href)) return content
  return `${content} (${href})`
}

/** What a picture shows where that is said, else the name of its file. */
function pictureName(node: PageElement): string {
  const told = flat(node.getAttribute('alt') ?? node.getAttribute('title') ?? '')
  const source = node.getAttribute('src') ?? ''
  const file = /^data:/i.test(source) ? '' : (source.split(/[?#]/)[0] ?? '').split('/').at(-1)
  return told || file || 'without a name'
}

/** '1. Stop it.', with what belongs to it further in. */
function itemOf(content: string, node: PageElement): string {
  const list = node.parentElement
  const before = Array.from(list?.children ?? []).indexOf(node)
  const first = Number(list?.getAttribute('start') ?? 1)
  const mark = list?.nodeName === 'OL' ? `${first + before}. ` : '- '
  const text = content
    .replace(/^\n+|\s+$/g, '')
    .replace(/\n{2,}(?=\s*(?:-|\d+\.) )/g, '\n')
    .replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)
  return text === '' ? '' : `${mark}${text}\n`
}

/** A table that only puts things beside each other. */
function isLayout(node: PageElement): boolean {
  return node.querySelector('table, ul, ol, pre, h1, h2, h3, h4, h5, h6') != null
}

function rowsOf(table: PageElement): readonly string[] {
  const rows = Array.from(table.querySelectorAll('tr'))
    .map(row => Array.from(row.children).map(cellOf))
    .filter(cells => cells.some(cell => cell !== ''))
  const [head, ...others] = rows.map(cells => `| ${cells.join(' | ')} |`)
  if (head === undefined) return []
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 1)}`
  return [head, rule, ...others]
}

function cellOf(cell: PageElement): string {
  const pictures = Array.from(cell.querySelectorAll('img')).map(
    one => `[Picture: ${pictureName(one)}]`
  )
  for (const link of Array.from(cell.querySelectorAll('a[href]')))
    link.textContent = linkOf(link.textContent ?? '', link.getAttribute('href') ?? '')
  const text = [flat(cell.textContent ?? ''), ...pictures].filter(part => part !== '').join(' ')
  return text.slice(0, MAX_CELL_LENGTH).replace(/\|/g, '/')
}

function boxOf(node: PageElement): string | undefined {
  if (!/^(?:DIV|P|ASIDE|BLOCKQUOTE|SECTION)$/.test(node.nodeName)) return undefined
  const classes = (node.getAttribute('class') ?? '').split(/\s+/)
  return classes.map(name => BOXES.get(name)).find(word => word !== undefined)
}

function boxed(content: string, word: string): string {
  const text = content
    .replace(/^>\s?/gm, '')
    .trim()
    .replace(/^([^\n.!?:]{1,80})\n\n/, '$1. ')
  if (text === '') return ''
  const isLed = /^(?:WARNING|CAUTION|IMPORTANT|NOTE)\b/i.test(text)
  return `\n\n${isLed ? text : `${word}: ${text}`}\n\n`
}

/** Breaks what is read as text into lines, those of a list further in; code, tables, headings stay. */
function wrapped(text: string): string {
  let fence = ''
  return text
    .split('\n')
    .flatMap(line => {
      const mark = /^\s*(```|~~~~)/.exec(line)?.[1] ?? ''
      if (fence === '' ? mark !== '' : mark === fence) fence = fence === '' ? mark : ''
      const stays = fence !== '' || mark !== '' || /^\s*[|#]/.test(line)
      return stays || line.length <= MAX_COLUMNS ? [line.trimEnd()] : linesOf(line)
    })
    .join('\n')
}

function linesOf(line: string): readonly string[] {
  const [indent = '', mark = ''] = /^(\s*)((?:-|\d{1,3}\.) )?/.exec(line)?.slice(1) ?? []
  const lines: string[] = []
  let open = `${indent}${mark ?? ''}`
  let isEmpty = true
  for (const word of line.slice(open.length).split(/ +/)) {
    if (!isEmpty && open.length + word.length + 1 > MAX_COLUMNS) {
      lines.push(open)
      open = ' '.repeat(indent.length + (mark ?? '').length)
      isEmpty = true
    }
    open += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, open]
}
