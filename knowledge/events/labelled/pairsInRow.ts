import { levelAtStart } from '../fields/level.ts'
import { normalizeName } from '../layouts/fieldNames.ts'
import { TIME_PATTERN } from '../layouts/tables/rowPatterns.ts'
import type { CardLine } from './cards/cardLine.ts'
import { meaningOf, WEAK_RANK } from './meaningOf.ts'
import { withoutOwnCodes } from './withoutOwnCodes.ts'

/** A name within a line, behind a mark that parts it from the value before. */
const NAME_IN_ROW = new RegExp(
  [
    String.raw`(?:(?<=^[ \t]{0,12}(?:\p{L}{2,20}: )?|[,;|/(["“][ \t]{0,2}|\. | [-–—] |[ \t]{2})`,
    String.raw`|(?<= )(?=[a-z]{1,20}\.[a-z._]{1,30}:|message:)|(?<=: )(?=Event ?ID ))`,
    String.raw`(?<name>\p{L}[\p{L}_.]{1,24}(?: \p{L}{2,12}){0,2})`,
    String.raw`(?:[ \t]?[:=](?![\\/])[ \t]{0,8}|(?<=Event ?ID) (?=\d{1,5}[,;]))`
  ].join(''),
  'gu'
)
/** 'Fired by event: 1205' */
const NUMBERED_EVENT = /^(?:\p{L}{2,12} ){1,2}event(?: ?id)?$/iu
const CLOSING_MARKS = /[\s,;|/()[\]–-]+$/
const CLOSING_STOPS = /[\s.,;|/()[\]–-]+$/
/** The shape of names within a line. */
export const ROW_SHAPE = ','
const MIN_ROW_FIELDS = 3

/**
 * The pairs of a line that holds all of an event's: 'CRITICAL: ID: 55, Source: Ntfs, Message: A
 * corruption ...'. A text reaches to the end of the line.
 */
export function pairsInRow(line: string, start: number): readonly CardLine[] {
  const names = withoutOwnCodes(
    [...line.matchAll(NAME_IN_ROW)].flatMap(({ groups, 0: mark, index }) => {
      const isNumbered = /^\d/.test(line.slice(index + mark.length))
      const name = groups?.name ?? ''
      const written = isNumbered ? name.replace(NUMBERED_EVENT, 'event id') : name
      const { field, rank } = meaningOf(written)
      if (field === null) return []
      return [
        {
          name: written.toLowerCase(),
          written,
          field,
          rank,
          start: index,
          end: index + mark.length
        }
      ]
    })
  )
  const text = names.findIndex(
    ({ field, end }, index) => field === 'description' && names[index + 1]?.start !== end
  )
  const pairs = text < 0 ? names : names.slice(0, text + 1)
  const before = fieldsBefore(line.slice(0, pairs[0]?.start ?? 0), start)
  const fields = new Set([...pairs, ...before].map(({ field }) => field))
  if (fields.size < MIN_ROW_FIELDS || !fields.has('id')) return []
  const told = pairs.map(({ name, written, field, rank, start: from, end }, index) => {
    const to = field === 'description' ? line.length : (pairs[index + 1]?.start ?? line.length)
    return {
      kind: 'pair',
      name: normalizeName(name),
      written,
      field,
      rank: Math.min(rank, WEAK_RANK),
      isStrange: true,
      shape: ROW_SHAPE,
      value: line
        .slice(end, to)
        .replace(field === 'description' ? CLOSING_MARKS : CLOSING_STOPS, '')
        .trim(),
      start: start + from,
      at: start + end,
      end: start + to
    } as const
  })
  const last = told.length - 1
  return [
    ...before,
    ...told.flatMap((pair, index) => {
      const isInBracket = /[[(]$/.test(line.slice(0, pair.start - start))
      return withTextBehind(pair, index === last, isInBracket ? BEHIND_BRACKET : BEHIND_DASH)
    })
  ]
}

/**
 * 'ID: 29 - Windows failed fast startup', '[Type: Error] The volume ...': what a dash or a bracket
 * parts from the last value is the text.
 */
function withTextBehind(pair: CardLine, isLast: boolean, parting: RegExp): readonly CardLine[] {
  const mayHaveText = pair.field !== 'description' && (isLast || pair.field === 'id')
  const found = mayHaveText ? parting.exec(pair.value) : null
  if (found === null) return [pair]
  const at = pair.at + found[0].length
  const text = {
    ...pair,
    field: 'description',
    name: 'text',
    value: pair.value.slice(found[0].length),
    at
  }
  return [{ ...pair, value: found[1] ?? '', end: at }, text as CardLine]
}

const BEHIND_DASH = /^([^\n]{1,80}?)(?: [-–—]|:) (?=\p{Lu}[^ \n]{0,40} \S+ \S)/u
const BEHIND_BRACKET = /^([^\n\])]{1,80})[\])]:? (?:[-–—] )?(?=\S+ \S+ \S)/

/** What stands before the first name of a row without one: '[ERROR] 2024-05-14 10:02:11  ID=7' */
function fieldsBefore(lead: string, start: number): readonly CardLine[] {
  const time = TIME.exec(lead)?.[0] ?? ''
  const words = lead.replace(time, ' ').replace(/[\s[\]:|,-]+/g, ' ')
  const level = levelAtStart(words) === null ? '' : words.trim()
  const told = [
    ['time', time],
    ['level', level]
  ] as const
  return told.flatMap(([field, value]) =>
    value === ''
      ? []
      : [
          {
            ...BEFORE_NAMES,
            field,
            name: field,
            written: field,
            value,
            start,
            at: start,
            end: start
          }
        ]
  )
}

const TIME = new RegExp(TIME_PATTERN, 'iu')
const BEFORE_NAMES = { kind: 'pair', rank: WEAK_RANK, isStrange: true, shape: ROW_SHAPE } as const
