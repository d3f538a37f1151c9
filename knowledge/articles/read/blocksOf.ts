import type { Article, LineRange } from '../article.ts'

/** Lines that belong together on the page. */
export type Block = {
  /** 'code': as shown on a screen, in its own columns; 'care': a warning; 'step': one of a list */
  readonly kind: 'text' | 'code' | 'care' | 'step'
  readonly lines: LineRange
}

const STEP = /^\s*\d{1,2}[.)]\s/
const CARE = /^\s*(?:WARNING|CAUTION|IMPORTANT|NOTE)\b/i
const FIELD = /^\s*(?:Event ID|Event|Source|Type|Category|Description|User|Computer)\s*:/i
/** Further in than prose: a path, a listing, what a screen shows. */
const INDENTED = /^(?:\t| {3,})\S/
const REGISTRY = /HKEY_|^\s*\\/
const REFERENCE = /^\s*Q\d{5,6}\b/
const FENCE = /^\s*(?:```|~~~)/
/** A tree of keys or a table keeps its columns. */
const COLUMNS = /\S {3,}\S/

/** The blocks of some lines of an article: blank lines part them, and each step begins one. */
export function blocksOf(article: Article, range: LineRange): readonly Block[] {
  const blocks: Block[] = []
  let first = 0
  let isFenced = false
  function close(last: number): void {
    if (first === 0) return
    const lines = { first, last }
    blocks.push({ kind: isFenced ? 'code' : kindOf(article, lines), lines })
    first = 0
  }
  for (let line = range.first; line <= range.last; line += 1) {
    const text = article.lines[line - 1] ?? ''
    if (FENCE.test(text)) {
      close(line - 1)
      isFenced = !isFenced
      continue
    }
    if (text.trim() === '' && !isFenced) close(line - 1)
    else if (STEP.test(text) && !isFenced) close(line - 1)
    if (text.trim() !== '' && first === 0) first = line
  }
  close(range.last)
  return blocks
}

function kindOf(article: Article, { first, last }: LineRange): Block['kind'] {
  const texts = article.lines.slice(first - 1, last)
  const [begin = ''] = texts
  if (STEP.test(begin)) return 'step'
  if (CARE.test(begin)) return 'care'
  if (REFERENCE.test(begin)) return 'text'
  const isShown =
    (FIELD.test(begin) && isOfEvent(article, { first, last })) ||
    texts.every(text => INDENTED.test(text)) ||
    texts.some(text => REGISTRY.test(text) || COLUMNS.test(text))
  return isShown ? 'code' : 'text'
}

/** Asked last: the events of an article are read when they are first asked for. */
function isOfEvent({ events }: Article, { first, last }: LineRange): boolean {
  return events.some(({ lines }) => lines.first <= last && first <= lines.last)
}
