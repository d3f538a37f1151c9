import assert from 'node:assert/strict'
import { converse, type Knowledge, NEW_CASE, openKnowledge, triage } from '../engine.ts'
import {
  builtPatterns,
  type FoundPattern,
  patternLiterals
} from './parts/hostile/collectPatterns.ts'
import { type Pump, pumpsOf } from './parts/hostile/pumpsOf.ts'

/**
 * A text costs time in proportion to its length and no more, whatever is repeated in it. Every part
 * of every pattern that may repeat is repeated. No pattern's time may double with each repeat; and
 * where it grows like the square, the engine gets the text in ten places of a conversation, and its
 * processor time at 16 and at 64 KB is compared: a pattern that meets only bounded texts passes.
 * What is slow counts when it is so three times: a busy machine decides nothing.
 */
const SHORT_CHARACTERS = 16_384
const LONG_CHARACTERS = 65_536
const SUSPECT_CHARACTERS = 2048
/** For 2 KB, patterns whose time grows like the square take 2 ms and more, others under 0.5. */
const SUSPICIOUS_MS = 1.5
const MIN_SLOW_MS = 250
const MAX_GROWTH = 9
const FEW_REPEATS = [12, 16, 20, 24]
const MAX_MS_FOR_FEW = 15
const TRIES = 3
const END = '\u0001!'

const ENGINE = /^(?:built|knowledge|triage)/
const KNOWLEDGE = new URL('../knowledge/articles/texts', import.meta.url).pathname
const FIELDS = 'Event Source: ESE\nEvent ID: 455\nDate: 5/9/2001\nTime: 3:27:15 PM'
const HEADING = 'Level,Date and Time,Source,Event ID,Task Category'

const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a message': text => text,
  'a message between words': text => `My server hangs: ${text} We run Windows 2000.`,
  'a quote': text => `It says "${text}" on the screen`,
  'the text of an event': text => `${FIELDS}\nComputer: PC\nDescription:\n${text}\n`,
  'the computer of an event': text => `${FIELDS}\nComputer: ${text}\nDescription:\nIt failed.`,
  'event XML': text =>
    `<Event><System><Provider Name="ESE"/><EventID>455</EventID></System>
<EventData><Data>${text}</Data></EventData></Event>`,
  JSON: text => JSON.stringify({ EventID: 455, ProviderName: 'ESE', Message: text }),
  'a row of a table': text => `${HEADING}\nError,12/24/2000 7:18:07 AM,ESE,455,None,${text}`,
  'a line of syslog': text => `<27>Sep  3 09:14:00 PC ESE[426]: EventID=455 Message="${text}"`
}

type Suspect = { readonly pump: Pump; readonly place: string }

describe('the time a text takes', () => {
  let patterns: readonly FoundPattern[] = []
  let doubling: readonly FoundPattern[] = []
  before(function () {
    this.timeout(60_000)
    patterns = [...patternLiterals(), ...builtPatterns()]
    assert.ok(patterns.some(({ place }) => place === 'built'))
    doubling = patterns.filter(isExponential)
    patterns = patterns.filter(pattern => !doubling.includes(pattern))
    assert.ok(patterns.filter(isOfEngine).length > 1000, 'the patterns of the engine are missing')
  })

  it('does not double with each repeat in any pattern', () => {
    assert.deepEqual(
      doubling.map(({ place, source }) => `${place}: ${source}`),
      []
    )
  })

  it('grows with its length in the engine, whatever is repeated and wherever', function () {
    this.timeout(300_000)
    const knowledge = openKnowledge(KNOWLEDGE)
    const work = { ...placesOf(knowledge), 'an answer': answerTo(knowledge) }
    const slow = suspects(patterns.filter(isOfEngine)).flatMap(({ pump, place }) =>
      Object.entries(work).flatMap(([name, read]) => {
        const isSlow = isSuperlinear(length => processorTime(() => read(pumped(pump, length))))
        return isSlow ? [`${place} in ${name}: ${JSON.stringify(pump)}`] : []
      })
    )
    assert.deepEqual(slow, [])
  })

  it('grows with its length in each pattern outside the engine', () => {
    const others = patterns.filter(pattern => !isOfEngine(pattern))
    assert.ok(others.length > 50, 'the patterns of channels and storage are missing')
    assert.deepEqual(
      suspects(others).map(({ place }) => place),
      []
    )
  })
})

function isOfEngine({ place }: FoundPattern): boolean {
  return ENGINE.test(place)
}

type Read = (text: string) => unknown

function placesOf(knowledge: Knowledge): Readonly<Record<string, Read>> {
  return Object.fromEntries(
    Object.entries(PLACES).map(([name, around]): [string, Read] => [
      name,
      text => triage(knowledge, around(text))
    ])
  )
}

/** The text as what a person says when asked which Windows runs. */
function answerTo(knowledge: Knowledge): Read {
  const said = (text: string) => ({ text, attachment: false, returned: false })
  const { after } = converse(
    knowledge,
    NEW_CASE,
    said('Our POP3 virtual server stopped responding')
  )
  return text => converse(knowledge, after, said(text))
}

function isExponential({ source, flags }: FoundPattern): boolean {
  const pattern = searching(source, flags)
  return pumpsOf(source, flags).some(({ lead, unit }) =>
    FEW_REPEATS.some(times => {
      const text = lead + unit.repeat(times) + END
      const timeOf = () => processorTime(() => text.replace(pattern, ''))
      return Array.from({ length: TRIES }, timeOf).every(time => time > MAX_MS_FOR_FEW)
    })
  )
}

/** The parts on which their pattern alone takes long, each once. */
function suspects(patterns: readonly FoundPattern[]): readonly Suspect[] {
  const found = new Map<string, Suspect>()
  for (const { source, flags, place } of patterns) {
    const pattern = searching(source, flags)
    for (const pump of pumpsOf(source, flags)) {
      const text = pumped(pump, SUSPECT_CHARACTERS)
      const timeOf = () => processorTime(() => text.replace(pattern, ''))
      const isSlow = Array.from({ length: TRIES }, timeOf).every(time => time > SUSPICIOUS_MS)
      if (isSlow) found.set(`${pump.lead}|${pump.unit}`, { pump, place })
    }
  }
  return [...found.values()]
}

/** The pattern, looking everywhere in a text. */
function searching(source: string, flags: string): RegExp {
  return new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)
}

function isSuperlinear(timeOf: (length: number) => number): boolean {
  if (timeOf(SHORT_CHARACTERS) < MIN_SLOW_MS / MAX_GROWTH) return false
  const tries = Array.from({ length: TRIES }, () => [
    timeOf(SHORT_CHARACTERS),
    timeOf(LONG_CHARACTERS)
  ])
  return tries.every(([short = 0, long = 0]) => long > MIN_SLOW_MS && long > MAX_GROWTH * short)
}

function pumped({ lead, unit }: Pump, length: number): string {
  return lead + unit.repeat(Math.ceil(length / unit.length)) + END
}

/** Milliseconds on the processor. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
