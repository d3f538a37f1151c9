import { oneOf } from '../language/words/oneOf.ts'
import type { Release } from '../releases/release.ts'
import { readBlocks } from './layouts/readBlocks.ts'
import { readColumns } from './layouts/readColumns.ts'
import { readDelimited } from './layouts/readDelimited.ts'
import { readObjects } from './layouts/readObjects.ts'
import type { ListReader, MachineList, RowFields } from './listedRow.ts'
import type { Machine, MachineReading } from './machine.ts'
import { isMachineName, nameKey, nameOf } from './machineName.ts'
import { releasesOfRow } from './releasesOfRow.ts'

/** The layouts, the most telling first: what one has read, the next ones do not see. */
const READERS: readonly ListReader[] = [readObjects, readDelimited, readColumns, readBlocks]
/** One machine is the one that the text is about. */
const MIN_MACHINES = 2
/** More than a person asks about at once; further rows are counted. */
const MAX_MACHINES = 10_000
const MAX_TEXT_LENGTH = 4_000_000
/** Without one of these headings nothing is listed. */
const MAY_LIST = new RegExp(
  oneOf(
    'service ?pack',
    String.raw`\bsp\b`,
    'csdversion',
    String.raw`\bos`,
    'caption',
    'operati[nv]',
    'betriebssystem',
    'besturingssysteem',
    'exploitation',
    'product',
    'produkt',
    'windows',
    'platform',
    'version',
    'build'
  ),
  'i'
)

/**
 * Reads the machines that a text lists with what runs on each: tables, CSV, `systeminfo`, `wmic`,
 * Win32_OperatingSystem in every form. Pure, never throws, linear in the length of the text. What is
 * told of one machine is never that of another; a machine that is told of twice in two ways has no
 * level that is known.
 */
export function readMachines(text: string): MachineReading {
  const nothing = { machines: [], leftOut: 0, rest: text }
  if (text.length > MAX_TEXT_LENGTH || !MAY_LIST.test(text)) return nothing
  // `wmic` ends its lines twice on a pipe
  const plain = text.replaceAll('\r', ' ')
  const { lists, rest } = readLists(plain)
  const rows = lists.flatMap(list => list.rows)
  const named = rows.filter(({ computer }) => isMachineName(computer ?? ''))
  const all = onceEach(named)
  const machines = all.slice(0, MAX_MACHINES)
  const isTold = machines.some(({ releases }) => releases.length > 0)
  if (machines.length < MIN_MACHINES || !isTold) return nothing
  const unread = lists.reduce((sum, list) => sum + list.leftOut, 0)
  const notNamed = rows.length - named.length
  const tooMany = all.length - machines.length
  return { machines, leftOut: unread + notNamed + tooMany, rest }
}

type Lists = { readonly lists: readonly MachineList[]; readonly rest: string }

function readLists(text: string): Lists {
  return READERS.reduce<Lists>(
    ({ lists, rest }, read) => {
      const found = read(rest)
      return { lists: [...lists, ...found], rest: blankOut(rest, found) }
    },
    { lists: [], rest: text }
  )
}

function blankOut(text: string, lists: readonly MachineList[]): string {
  const parts: string[] = []
  let at = 0
  for (const { span } of lists) {
    const blank = text
      .slice(span.start, span.end)
      .replace(/[^\n]+/g, line => ' '.repeat(line.length))
    parts.push(text.slice(at, span.start), blank)
    at = span.end
  }
  return parts.join('') + text.slice(at)
}

/** Each machine once, with all that its rows say. */
function onceEach(rows: readonly RowFields[]): readonly Machine[] {
  const machines = new Map<string, { readonly computer: string; readonly told: Release[] }>()
  for (const row of rows) {
    const computer = nameOf(row.computer ?? '')
    const { told } = getOrSet(machines, nameKey(computer), { computer, told: [] })
    told.push(...releasesOfRow(row))
  }
  return [...machines.values()].map(({ computer, told }) => ({
    computer,
    releases: told.length < 2 ? told : resolved(told)
  }))
}

function getOrSet<T>(map: Map<string, T>, key: string, fresh: T): T {
  const known = map.get(key)
  if (known !== undefined) return known
  map.set(key, fresh)
  return fresh
}

/** Each product once; one that is told of with two levels has none that is known. */
function resolved(told: readonly Release[]): readonly Release[] {
  return [...Map.groupBy(told, ({ product }) => product).values()].map(ofOne => {
    const levelled = ofOne.filter(({ servicePack }) => servicePack !== null)
    const one = (levelled[0] ?? ofOne[0]) as Release
    const { product, edition, version } = one
    const areAtOdds = levelled.some(
      other => other.servicePack !== one.servicePack || other.letter !== one.letter
    )
    return areAtOdds ? { product, edition, version, servicePack: null } : one
  })
}
