import { inSequence, oneOf } from '../../language/words/oneOf.ts'
import { beginsEvent } from '../fields/beginsEvent.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { isPersonSpeaking } from '../fields/isPersonSpeaking.ts'
import { labelNamed } from '../fields/labels.ts'
import { levelAtStart } from '../fields/level.ts'
import { opensWithProduct } from '../fields/platformWords.ts'
import { eventOf, type Format, type ReadEvent } from '../fields/readEvent.ts'
import { LEVEL_WORDS } from './levelWords.ts'
import { EVENT, ID_WORD, NO_SOURCE, SOURCE_LIKE } from './mentionPatterns.ts'

/**
 * A line that names an event and nothing else, its text below: 'Application Error, Event ID 1000',
 * '===== WARNING EVENT (ID 51) =====', or the number alone where events are spoken of.
 */
export const HEADED: Format = {
  name: 'headed',
  read: text => {
    const headings = headingsOf(text)
    return headings.flatMap((heading, index) =>
      readHeaded(text, heading, headings[index + 1]?.start ?? text.length)
    )
  }
}

type Heading = {
  readonly id: string | undefined
  readonly source: string | undefined
  readonly level: string | undefined
  readonly log: string | undefined
  readonly start: number
  readonly end: number
  /** words that its text has at least */
  readonly minWords: number
}

const NAME = String.raw`[\p{Lu}][\w.$&/()-]*(?: [\p{Lu}\d][\w.$&/()-]*){0,4}`
const LEVEL = oneOf(...LEVEL_WORDS)
const TAIL = [
  String.raw`[)\]]?(?: \((?<said>[\p{L}, ]{3,40})\))?`,
  `(?:(?:,? (?:in|from|by|of|source:?)(?: source)?|,)? (?<from>${NAME}))?`,
  String.raw`(?:,? (?:[Tt]ask )?[Cc]ategory:? ?\(?[\w ]{1,30}\)?)?`,
  '(?:,? with the (?:message|text|description))?',
  String.raw`[ \t=*#:.\])-]{0,30}$`
].join('')
const HEADING = new RegExp(
  [
    String.raw`^(?<lead>[ \t=*#>•·+\[(-]{0,30})(?:(?<level>${LEVEL})[ :,-]{1,3})?`,
    `(?:(?<source>${NAME})[,:]? )??`,
    String.raw`(?:${EVENT}|EVENTS?|Events?|Ereignis|Evento|Événement)(?: \d{1,2}(?= \())?[ (:#-]{0,3}`,
    String.raw`(?:(?:${ID_WORD}|IDS?|Id|Ids)[ :#=-]{0,3})?(?<id>\d{1,5})(?![\d.,:/%-]*\d)${TAIL}`
  ].join(''),
  'gmu'
)
const BARE = /^[ \t]*(?<id>\d{3,5})[ \t]*(?::?[ \t]*$|:(?= \p{Lu}\p{Ll}*[ ,'"]))/gmu
/** 'MsiInstaller 1032:' */
const NAMED = new RegExp(String.raw`^[ \t]*(?<source>${NAME}) (?<id>\d{3,5}):?[ \t]*$`, 'gmu')
const SPEAKS_OF_EVENTS = /(?<![\p{L}])(?:events?|event ?ids?|event ?log)(?![\p{L}])/iu
/** A number alone says less than a heading: its text has to say more. */
const MIN_WORDS = { decorated: 2, named: 3, bare: 5 }
/** Between a heading and its text stand line ends, or the blank behind '7000:'. */
const GAP = /^(?:[ \t]*\n(?:[ \t]*\n){0,2}| (?=\S))/

function headingsOf(text: string): readonly Heading[] {
  const named = [...text.matchAll(HEADING)].map(match => headingOf(match))
  const bare = SPEAKS_OF_EVENTS.test(text)
    ? [...text.matchAll(BARE)].map(match => ({ ...headingOf(match), minWords: MIN_WORDS.bare }))
    : []
  const sources = [...text.matchAll(NAMED)]
    .filter(({ 0: line, groups }) => isSource(groups?.source ?? '', line))
    .map(match => ({ ...headingOf(match), minWords: MIN_WORDS.bare }))
  return [...named, ...bare, ...sources].toSorted((a, b) => a.start - b.start)
}

/** A name of a program, and no product with its version. */
function isSource(name: string, line: string): boolean {
  return SOURCE_LIKE.test(name) && !NO_SOURCE.test(name) && !opensWithProduct(line.trim())
}

function headingOf({ 0: line, index, groups = {} }: RegExpExecArray): Heading {
  const source = [groups.source, groups.from].find(
    name => name !== undefined && (!isNoSource(name) || REAL_SOURCE.test(name))
  )
  const said = (groups.said ?? '').split(',').map(part => part.trim())
  return {
    id: groups.id,
    source,
    level: groups.level ?? said.find(part => levelAtStart(part) !== null),
    log: said.find(part => /^(?:system|application|security|setup)$/i.test(part)),
    start: index,
    end: index + line.length,
    minWords: /[=*#[]/.test(groups.lead ?? '') ? MIN_WORDS.decorated : MIN_WORDS.named
  }
}

/** A word of a sentence, or what fields are called. */
function isNoSource(name: string): boolean {
  return NO_SOURCE.test(name) || labelNamed(name) !== null
}

/** Sources that begin like words of a sentence. */
const REAL_SOURCE = new RegExp(
  inSequence(
    '^',
    oneOf(
      'Application (?:Error|Hang|Popup|Management)',
      'Windows Error Reporting',
      'System Error',
      String.raw`Security-\w+`,
      'EventLog',
      'EventSystem'
    )
  ),
  'i'
)

function readHeaded(text: string, heading: Heading, limit: number): readonly ReadEvent[] {
  const gap = GAP.exec(text.slice(heading.end, heading.end + 200))
  if (gap === null) return []
  const start = heading.end + gap[0].length
  const line = text.slice(start, Math.min(limit, start + 400)).split('\n', 1)[0] ?? ''
  if (!isText(line, heading.minWords)) return []
  const end = endOfDescription(text, start, limit)
  return eventOf(
    'headed',
    {
      id: heading.id,
      source: heading.source,
      level: heading.level,
      log: heading.log,
      description: text.slice(start, end).replace(/^\s*["“„«]|["”“»]\s*$/g, '')
    },
    { start: heading.start, end }
  )
}

function isText(line: string, minWords: number): boolean {
  const words = line.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length
  const opens = /^\s*["“„«(]?[\p{Lu}\p{Lo}\\%]/u.test(line)
  return words >= minWords && opens && !isPersonSpeaking(line) && !beginsEvent(line)
}
