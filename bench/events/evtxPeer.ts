/**
 * `npm run bench:evtx -- FOLDER...`: counts every record of the `.evtx` files below these folders,
 * and each of its fields, against `evtxexport` of libevtx (Debian: libevtx-utils).
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createRecordReader, type EvtxEvent } from '../../knowledge/events/evtx/evtxEvent.ts'
import { findRecords } from '../../knowledge/events/evtx/evtxFile.ts'
import { evtxText } from '../../knowledge/events/evtx/evtxText.ts'

const MAX_OUTPUT_BYTES = 1 << 30
const FAULTS_SHOWN = 12
const FIELDS = ['id', 'source', 'level', 'keywords', 'log', 'computer', 'time', 'user'] as const
type Fields = Readonly<Record<(typeof FIELDS)[number], string>>

const files = process.argv.slice(2).flatMap(evtxBelow)
const count = { files: 0, records: 0, missing: 0, additional: 0, fields: 0, different: 0 }
let slowest = { milliseconds: 0, file: '' }
const faults: string[] = []

for (const file of files) compare(file, readFileSync(file))
console.log(
  `${count.files} files, ${count.records} records of libevtx: ${count.missing} not read, ` +
    `${count.additional} more; ${count.fields} fields, ${count.different} different`
)
console.log(`slowest: ${slowest.milliseconds.toFixed(0)} ms for ${slowest.file}`)
for (const fault of faults.slice(0, FAULTS_SHOWN)) console.log(`  ${fault}`)

function evtxBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => path.endsWith('.evtx') && statSync(path).size > 0)
    .toSorted()
}

function compare(file: string, bytes: Uint8Array): void {
  const begun = performance.now()
  evtxText(bytes)
  const milliseconds = performance.now() - begun
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, file }
  const wanted = recordsOfPeer(file)
  const read = Map.groupBy(recordsOfOurs(bytes), keyOf)
  count.files += 1
  count.records += wanted.length
  for (const record of wanted) {
    const ours = read.get(keyOf(record))?.shift()
    if (ours === undefined) {
      count.missing += 1
      faults.push(`${file}: ${keyOf(record)} is not read`)
    } else compareFields(`${file}: ${keyOf(record)}`, record, ours)
  }
  count.additional += [...read.values()].flat().length
}

/** A log that was filtered numbers its records anew, so the number in the record is none of them. */
function keyOf({ time, id, log }: Fields): string {
  return `${time} ${id} ${log}`
}

function compareFields(where: string, wanted: Fields, read: Fields): void {
  for (const field of FIELDS) {
    count.fields += 1
    if (wanted[field] === read[field]) continue
    count.different += 1
    faults.push(`${where}: ${field} "${read[field]}" instead of "${wanted[field]}"`)
  }
}

function recordsOfOurs(bytes: Uint8Array): readonly Fields[] {
  const open = createRecordReader()
  return findRecords(bytes).flatMap(record => {
    const event = open(record).read()
    return event === null ? [] : [inOneForm(event)]
  })
}

function recordsOfPeer(file: string): readonly Fields[] {
  const { stdout } = spawnSync('evtxexport', ['-f', 'xml', file], {
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES
  })
  const systems = stdout.matchAll(/^ {2}<System>\n([^]*?)\n {2}<\/System>/gm)
  return [...systems].map(([, system = '']) =>
    inOneForm({
      id: inside(system, 'EventID'),
      source: attribute(system, 'Provider', 'Name'),
      level: inside(system, 'Level'),
      keywords: inside(system, 'Keywords'),
      log: inside(system, 'Channel'),
      computer: inside(system, 'Computer'),
      time: attribute(system, 'TimeCreated', 'SystemTime'),
      user: attribute(system, 'Security', 'UserID')
    })
  )
}

/** The peer writes nine digits of a second and sixteen of the keywords. */
function inOneForm(event: Fields | EvtxEvent): Fields {
  const { id, source, level, keywords, log, computer, time, user } = event
  const second = time.replace(/(\.\d{3})\d*Z$/, '$1Z')
  const bits = keywords.replace(/^0x0+(?=.)/, '0x')
  return { id, source, level, keywords: bits, log, computer, time: second, user }
}

function inside(xml: string, name: string): string {
  return plain(new RegExp(`<${name}(?: [^>]*)?>([^<]*)<`).exec(xml)?.[1] ?? '')
}

function attribute(xml: string, element: string, name: string): string {
  return plain(new RegExp(`<${element} [^>]*?\\b${name}="([^"]*)"`).exec(xml)?.[1] ?? '')
}

function plain(escaped: string): string {
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
