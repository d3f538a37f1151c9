import type { Article, Section } from '../../knowledge/articles/article.ts'
import { type Block, blocksOf } from '../../knowledge/articles/read/blocksOf.ts'
import { sentencesOf } from '../../knowledge/articles/read/sentences.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'

/** Longer than this nobody reads a headline. */
const MAX_HEADLINE_LENGTH = 140
/** Shorter is a heading or a name. */
const MIN_HEADLINE_LENGTH = 12
/** Paragraphs that are looked at: what stands further below is not the first thing to do. */
const MAX_BLOCKS = 6

/** Says that steps follow, and nothing of what to do. */
const ONLY_LEADS = new RegExp(
  `^(?:[^:]{0,90}, )?(?:please |you (?:can|must|should) )?${oneOf(
    '(?:do|use|perform|try|take|complete|follow) (?:all )?(?:of )?the following(?: steps| procedure| actions?)?',
    '(?:follow|use|perform|do|try|complete) (?:the|these)(?: next)? (?:steps|procedures?|instructions)(?: below)?',
    'proceed as follows',
    'do this'
  )}:$`,
  'i'
)
/** 'Steps:', 'Do this:', 'To work around this problem:' */
const LABEL = /^(?:(?:\w+ ){0,2}\w+|To [^:,]{1,90}):$/
/** Leaves open which of several ways it is, or leads to another place. */
const LEAVES_OPEN = new RegExp(
  oneOf(
    '(?:one|either|any|some|two|three|several) (?:of|ways|methods|options|workarounds)\\b',
    '(?:methods|ways|options)(?: below)?[.:]$',
    '(?:mentioned|described|listed|shown|given) (?:above|below)'
  ),
  'i'
)
/** 'contact St.' */
const ENDS_IN_ABBREVIATION = /\b[A-Z][a-z]{0,2}\.$/
const LIST_MARK = /^(?:\d{1,2}[.)]|[-*•])\s+/
const FIRST_STEP = /^(?:1[.)]|[-*•])\s/

/**
 * The first thing that a section says to do, as a headline: its first sentence, or the first step
 * behind one that only leads to steps. Warnings and sub-headings are passed. null where it is long,
 * or stands below an if.
 */
export function firstInstruction(article: Article, section: Section): string | null {
  const headings = new Set(section.parts.map(({ line }) => line))
  const blocks = blocksOf(article, section.lines)
    .filter(({ kind, lines }) => kind !== 'care' && !headings.has(lines.first))
    .slice(0, MAX_BLOCKS)
  const [opening, next] = blocks
  if (opening === undefined) return null
  if (opening.kind === 'step') return stepOf(article, opening)
  const sentence = sentenceOf(article, opening)
  if (!isOnlyLead(sentence)) return headlineOf(sentence)
  return next === undefined ? null : stepOf(article, next)
}

function sentenceOf({ lines }: Article, block: Block): string {
  if (block.kind === 'code') return ''
  return sentencesOf(lines, block.lines)[0]?.text ?? ''
}

function isOnlyLead(sentence: string): boolean {
  return ONLY_LEADS.test(sentence) || LABEL.test(sentence)
}

function stepOf({ lines }: Article, block: Block): string | null {
  if (block.kind === 'code') return null
  const [begin = ''] = lines.slice(block.lines.first - 1)
  if (!FIRST_STEP.test(begin.trim())) return null
  const text = lines
    .slice(block.lines.first - 1, block.lines.last)
    .map(line => line.trim())
    .join(' ')
    .replace(LIST_MARK, '')
  const end = /[.:](?= |$)/.exec(text)
  return headlineOf(end === null ? text : text.slice(0, end.index + 1))
}

function headlineOf(sentence: string): string | null {
  const text = sentence.replace(LIST_MARK, '')
  const isShort = text.length >= MIN_HEADLINE_LENGTH && text.length <= MAX_HEADLINE_LENGTH
  const isWhole = /^["“]?[A-Z].*\.["”]?$/.test(text)
  const isInstruction = /^To [^:]{10,}:$/.test(text)
  const isOpen = LEAVES_OPEN.test(text) || ENDS_IN_ABBREVIATION.test(text)
  return isShort && (isWhole || isInstruction) && !isOpen ? text : null
}
