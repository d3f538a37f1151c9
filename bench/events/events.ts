/**
 * `npm run bench:events -- [--wild FOLDER] [--street FILE]... [--grok FOLDER] [--misses]
 * [--no-speed]`: how well and how fast pasted events are read, beside what people use instead.
 * FOLDER holds events.jsonl and utterances.jsonl; each FILE whole texts of the street with all
 * events that a person reads in them; without them only our own cases are scored.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseEvents } from '../../knowledge/events/parseEvents.ts'
import { articleReader, grokReader, singlePattern, xmlAlone } from './eventsPeers.ts'
import { type Reader, type Sample, scoreReader } from './eventsScore.ts'
import { printOne, printSpeed } from './eventsSpeed.ts'
import { scoreStreet, streetCasesOf } from './streetScore.ts'

const CASES = fileURLToPath(new URL('../../test/cases', import.meta.url))
const { values, positionals } = parseArgs({
  // '--street FILE FILE ...'
  allowPositionals: true,
  options: {
    wild: { type: 'string', default: '../shared/wild' },
    street: { type: 'string', multiple: true, default: [] },
    grok: { type: 'string' },
    misses: { type: 'boolean' },
    'no-speed': { type: 'boolean' }
  }
})

function jsonLines<Record>(file: string): readonly Record[] {
  if (existsSync(file))
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => JSON.parse(line) as Record)
  return []
}

const ours: Reader = text => parseEvents(text).events
const wild = jsonLines<{ text: string; format: string; fields: Sample['fields'] }>(
  join(values.wild, 'events.jsonl')
).map(({ text, format, fields }, index): Sample => ({ name: `${index} ${format}`, text, fields }))
const golden = (existsSync(CASES) ? readdirSync(CASES) : [])
  .map((name): Sample => {
    const { events } = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')) as {
      events: readonly { [field: string]: unknown }[]
    }
    const [event] = events
    const ids = events.length > 1 ? events.map(({ id }) => id) : undefined
    const fields = Object.fromEntries(
      Object.entries({ ...event, ids, date: event?.rawTime, time: undefined }).filter(
        ([, value]) => value !== null && value !== undefined
      )
    )
    return { name, text: readFileSync(join(CASES, name, 'paste.txt'), 'utf8'), fields }
  })
  .filter(({ fields }) => fields.id !== undefined)

const READERS: readonly (readonly [string, Reader | null])[] = [
  ['this reader', ours],
  ['one pattern a field', singlePattern],
  ['fast-xml-parser alone', xmlAlone],
  ['grok patterns', grokReader(values.grok)],
  ['reader of articles alone', articleReader]
]
const FIELDS = ['id', 'source', 'level', 'description', 'computer', 'time', 'all-events'] as const

function printScores(title: string, samples: readonly Sample[]): void {
  console.log(
    `\n${title}: ${samples.length} texts\n${''.padEnd(26)}${FIELDS.map(field => field.padStart(16)).join('')}`
  )
  for (const [name, reader] of READERS) {
    if (reader === null) {
      console.log(
        `${name.padEnd(26)} not measured: give the pattern files of node-grok with --grok`
      )
      continue
    }
    const { score, misses } = scoreReader(reader, samples)
    console.log(`${name.padEnd(26)}${FIELDS.map(field => percent(score[field])).join('')}`)
    if (values.misses === true && reader === ours)
      for (const { name: sample, field, expected, got } of misses)
        console.log(
          `   ${sample} ${field}: ${JSON.stringify(expected)} but ${JSON.stringify(got)?.slice(0, 300)}`
        )
  }
}

function percent(score: { readonly right: number; readonly of: number } | undefined): string {
  return (
    score === undefined
      ? '-'
      : `${((100 * score.right) / score.of).toFixed(1)} (${score.right}/${score.of})`
  ).padStart(16)
}

/** Several samples one below the other, with a person's words between. */
function pasteSeveral(
  samples: readonly Sample[],
  seed: number
): { readonly text: string; readonly ids: readonly number[] } {
  const chosen = Array.from(
    { length: 2 + (seed % 3) },
    (_, index) => samples[(seed * 7 + index * 31) % samples.length]
  ).filter(sample => sample !== undefined)
  return {
    text: [
      'Hello, these came this morning:',
      ...chosen.map(({ text }) => text),
      'We restarted it twice. Any ideas?'
    ].join('\n\n'),
    ids: [
      ...new Set(
        chosen.flatMap(({ fields }) =>
          Array.isArray(fields.ids) ? (fields.ids as number[]) : [Number(fields.id)]
        )
      )
    ]
  }
}

function printSeveral(title: string, samples: readonly Sample[]): void {
  if (samples.length === 0) return
  const pastes = Array.from({ length: 200 }, (_, seed) => pasteSeveral(samples, seed))
  for (const [name, reader] of READERS) {
    if (reader === null) continue
    const missing = pastes.flatMap(({ text, ids }) => {
      const found = reader(text).map(({ id }) => id)
      return ids.filter(id => !found.includes(id))
    })
    const whole = pastes.filter(({ text, ids }) => {
      const found = reader(text).map(({ id }) => id)
      return ids.every(id => found.includes(id)) && found.every(id => ids.includes(id))
    }).length
    if (values.misses === true && reader === ours)
      pastes.forEach(({ text, ids }, seed) => {
        const found = reader(text).map(({ id }) => id)
        if (!ids.every(id => found.includes(id)) || !found.every(id => ids.includes(id)))
          console.log(`   ${seed}: expected ${ids}, got ${found}`)
      })
    console.log(
      `several in one paste, ${title}: ${name.padEnd(26)} whole ${whole}/${pastes.length}` +
        `; events missing ${missing.length}/${pastes.flatMap(({ ids }) => ids).length}`
    )
  }
}

/** Whole texts, every event and field of them, by each reader. */
function printStreet(file: string): void {
  const cases = streetCasesOf(jsonLines<unknown>(file))
  console.log(`\nstreet ${file}: ${cases.length} texts`)
  for (const [name, reader] of READERS) {
    if (reader === null) continue
    const { whole, fields, invented, faults } = scoreStreet(reader, cases)
    const shares = [...fields].map(([field, score]) => `${field}${percent(score)}`)
    const all = percent({ right: whole, of: cases.length })
    console.log(`${name.padEnd(26)}whole${all}; ${shares.join(', ')}; invented ${invented}`)
    if (values.misses === true && reader === ours)
      for (const fault of faults) console.log(`   ${fault}`)
  }
}

for (const file of [...values.street, ...positionals]) printStreet(file)
if (wild.length === 0)
  console.log(`No events.jsonl in ${values.wild}: only our own cases are scored (--wild FOLDER).`)
else printScores('wild texts', wild)
printScores('our own cases', golden)
printSeveral('wild', wild)
printSeveral('our own', golden)
const utterances = jsonLines<{ text: string }>(join(values.wild, 'utterances.jsonl'))
const invented = utterances.filter(({ text }) => ours(text).length > 0)
console.log(
  `\nwords without a paste: ${utterances.length} texts, ${invented.length} read as naming an event`
)
if (values.misses === true)
  for (const { text } of invented)
    console.log(
      `   ${JSON.stringify(ours(text).map(({ id, source }) => [id, source]))} ${text.slice(0, 200)}`
    )
if (values['no-speed'] !== true) {
  printOne(
    [...wild, ...golden].filter(({ fields }) => fields.ids === undefined).map(({ text }) => text)
  )
  printSpeed()
}
