import type { Span } from '../event.ts'
import type { Format, ReadEvent, ReadInner } from '../fields/readEvent.ts'
import { unescapeString } from '../text/findObjects.ts'
import { namedField } from './fieldNames.ts'
import { isLogName } from './logName.ts'
import { eventInTree, readTreeEvent } from './readTree.ts'

/** Events as YAML, as the hunting tools print them: names below names, further in. */
export const YAML: Format = {
  name: 'yaml',
  read: (text, readInner = () => []) =>
    NUMBERED.test(text) && PLACED.test(text)
      ? documentsOf(withBlocks(linesOf(text))).flatMap(lines => readDocument(lines, readInner))
      : []
}

type YamlLine = {
  readonly indent: number
  /** '- ' opens an item of a list here */
  readonly isItem: boolean
  /** null: no name stands here */
  readonly name: string | null
  readonly value: string
  /** a line of a text over several lines */
  readonly isText?: boolean
  /** the whole line */
  readonly written: string
  readonly start: number
  readonly end: number
}
type YamlTree = { [name: string]: YamlTree | string }

const NUMBERED = /\b(?:event[_ .]?(?:id|code)|event|id|code)["']?:/i
const PLACED = /(?:provider|source|channel|log|computer|host)[\w ]{0,20}["']?:/i
const NAMED = /^\s*(?:- )?["']?([\w@#.][\w@#. -]{0,60}?)["']?:(?:\s(.*))?$/
const OPENS_BLOCK = /^[|>][+-]?\d?$/
/** Names of a text that may hold names, too. */
const HOLDS_NAMES = /^(?:details|activity)$/i
const MAX_LINES = 50_000
const MAX_LINE_LENGTH = 4_000
const MAX_DEPTH = 12
/** 'On Monday John wrote:' is no name. */
const MAX_NAME_WORDS = 3

function linesOf(text: string): readonly YamlLine[] {
  let start = 0
  return text.split('\n', MAX_LINES).map(written => {
    const line = written.slice(0, MAX_LINE_LENGTH)
    const match = NAMED.exec(line)
    const indent = line.length - line.replace(/^\s*(?:- )?/, '').length
    const at = start
    start += written.length + 1
    return {
      indent,
      isItem: /^\s*- /.test(line),
      name: match?.[1] ?? null,
      value: match === null ? line.trim() : (match[2] ?? '').trim(),
      written: line.trim(),
      start: at,
      end: at + line.trimEnd().length
    }
  })
}

/** Below '|' every line further in is text, whatever it looks like, and so are empty ones. */
function withBlocks(lines: readonly YamlLine[]): readonly YamlLine[] {
  let block = Infinity
  return lines.map(line => {
    if (line.written === '' ? block < Infinity : line.indent > block)
      return {
        ...line,
        indent: block + 1,
        isItem: false,
        name: null,
        value: line.written,
        isText: true
      }
    block = opensText(line) ? line.indent : Infinity
    return line
  })
}

/** A mark says so, which may be lost; the name of a text holds no names. */
function opensText({ name, value }: YamlLine): boolean {
  if (value !== '') return OPENS_BLOCK.test(value)
  return name !== null && namedField(name) === 'description' && !HOLDS_NAMES.test(name)
}

/**
 * A document begins with a name that has names below it, and goes on while they stand further in.
 */
function documentsOf(lines: readonly YamlLine[]): readonly (readonly YamlLine[])[] {
  const documents: (readonly YamlLine[])[] = []
  for (let at = 0; at < lines.length; ) {
    const isBegin = isParent(lines, at) || lines[at]?.isItem === true
    const end = isBegin ? endOfDocument(lines, at) : at + 1
    if (end > at + 1) documents.push(lines.slice(at, end))
    at = end
  }
  return documents
}

function isParent(lines: readonly YamlLine[], at: number): boolean {
  const line = lines[at]
  const below = lines[at + 1]
  return (
    line !== undefined &&
    below !== undefined &&
    line.name !== null &&
    line.name.split(' ').length <= MAX_NAME_WORDS &&
    line.value === '' &&
    below.name !== null &&
    below.indent > line.indent
  )
}

function endOfDocument(lines: readonly YamlLine[], first: number): number {
  const begin = lines[first]
  let end = first + 1
  for (; begin !== undefined && end < lines.length; end += 1) {
    const line = lines[end]
    const isInside = line !== undefined && (line.isText === true || line.written !== '')
    if (!isInside || line.indent < begin.indent) break
    const isSibling = line.indent === begin.indent
    const isNext = isSibling && (line.isItem || line.name === null || line.name === begin.name)
    if (isNext) break
  }
  return end
}

function readDocument(lines: readonly YamlLine[], readInner: ReadInner): readonly ReadEvent[] {
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return []
  const items = itemsOf(lines)
  if (items.length > 0) return withLog(first, readEach(items, readInner))
  const listed = readEach(innerLists(lines), readInner)
  if (listed.length > 0) return listed
  const tree = treeOf(lines)
  const event = eventInTree(tree)
  const span = { start: first.start, end: last.end }
  if (event === null || event === 'several') return readTexts(tree, span, readInner)
  return readTreeEvent('yaml', event, span)
}

function readEach(
  parts: readonly (readonly YamlLine[])[],
  readInner: ReadInner
): readonly ReadEvent[] {
  return parts.flatMap(part => readDocument(part, readInner))
}

/** The name above a list may be the one of their log. */
function withLog({ name }: YamlLine, events: readonly ReadEvent[]): readonly ReadEvent[] {
  if (name === null || !isLogName(name)) return events
  return events.map(event => ({ ...event, log: event.log ?? name }))
}

/** A text over several lines may be an event as it is copied. */
function readTexts(tree: YamlTree, span: Span, readInner: ReadInner): readonly ReadEvent[] {
  const texts = Object.values(tree).filter(value => typeof value === 'string')
  const [event, ...others] = texts.filter(text => text.includes('\n')).flatMap(readInner)
  return event === undefined || others.length > 0 ? [] : [{ ...event, span }]
}

/** The lists of a document that is no event itself, each with the name above it. */
function innerLists(lines: readonly YamlLine[]): readonly (readonly YamlLine[])[] {
  const starts = lines.flatMap((_, at) =>
    at > 0 && isParent(lines, at) && lines[at + 1]?.isItem === true ? [at] : []
  )
  return starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length))
}

/** The items of a list that stands below one name. */
function itemsOf([, ...lines]: readonly YamlLine[]): readonly (readonly YamlLine[])[] {
  if (lines[0]?.isItem !== true) return []
  const { indent } = lines[0]
  const starts = lines.flatMap((line, at) => (line.isItem && line.indent === indent ? [at] : []))
  return starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length))
}

/** The names by how far in they stand; a line without a name goes on with the value above it. */
function treeOf(lines: readonly YamlLine[]): YamlTree {
  const root: YamlTree = {}
  const open: { readonly indent: number; readonly tree: YamlTree }[] = [{ indent: -1, tree: root }]
  let last: { readonly tree: YamlTree; readonly name: string } | null = null
  for (const { indent, name, value } of lines) {
    if (name === null) {
      addText(last, value)
      continue
    }
    while (open.length > 1 && (open.at(-1)?.indent ?? -1) >= indent) open.pop()
    const { tree } = open.at(-1) ?? { tree: root }
    last = { tree, name }
    if (value !== '' || open.length > MAX_DEPTH) {
      set(tree, name, unquoted(value))
    } else {
      const inner: YamlTree = {}
      set(tree, name, inner)
      open.push({ indent, tree: inner })
    }
  }
  return root
}

function addText(
  last: { readonly tree: YamlTree; readonly name: string } | null,
  value: string
): void {
  if (last === null) return
  const before = last.tree[last.name]
  const text = typeof before === 'string' ? before : ''
  set(last.tree, last.name, [text, value.replace(/^- /, '')].filter(part => part !== '').join('\n'))
}

/** A name is a value of the tree and nothing else, whatever it is called. */
function set(tree: YamlTree, name: string, value: YamlTree | string): void {
  Object.defineProperty(tree, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true
  })
}

/** The marks of a text over several lines, of nothing, and quotation marks are not the value. */
function unquoted(value: string): string {
  if (/^(?:[|>][+-]?\d?|~|null)$/.test(value)) return ''
  const [, mark, inner] = /^(["'])(.*)\1$/.exec(value) ?? []
  if (inner === undefined) return value
  return mark === '"' ? unescapeString(inner, 0) : inner.replaceAll("''", "'")
}
