import assert from 'node:assert/strict'
import { findRecords } from '../../../../knowledge/events/evtx/evtxFile.ts'
import { evtxText } from '../../../../knowledge/events/evtx/evtxText.ts'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'
import { type WrittenEvent, writeEvtx } from '../../../parts/written/writeEvtx.ts'

const NOON = Date.UTC(2023, 4, 6, 12, 0, 0)
const HOUR_MS = 3_600_000
const ERROR = 2
const WARNING = 3
const INFORMATION = 4
const AUDIT = 0

function event(more: Partial<WrittenEvent> & { readonly id: number }): WrittenEvent {
  return {
    source: 'Service Control Manager',
    level: ERROR,
    time: new Date(NOON),
    computer: 'LAB-7.example',
    log: 'System',
    strings: [],
    ...more
  }
}

function idsIn(bytes: Uint8Array): readonly number[] {
  return parseEvents(evtxText(bytes)).events.map(({ id }) => id)
}

describe('an .evtx file', () => {
  it('tells the fields of an event, and its insertion strings as the description', () => {
    const strings = ['Print Spooler', '3', 'a <b> & "c"']
    const { events, rest } = parseEvents(evtxText(writeEvtx([event({ id: 7031, strings })])))
    const { span: _, ...read } = events[0] ?? {}
    assert.equal(rest, '')
    assert.deepEqual(read, {
      format: 'xml',
      id: 7031,
      source: 'Service Control Manager',
      log: 'System',
      level: 'error',
      category: null,
      rawTime: '2023-05-06T12:00:00.000Z',
      time: '2023-05-06T12:00:00',
      user: null,
      computer: 'LAB-7.example',
      description: 'Print Spooler\n3\na <b> & "c"',
      count: 1
    })
  })

  it('shares templates and names within a chunk, also nested ones, and begins anew in the next', () => {
    const written = Array.from({ length: 9 }, (_, index) =>
      event({ id: 100 + index, strings: ['one', `number ${index}`] })
    )
    const { events } = parseEvents(evtxText(writeEvtx(written, 3)))
    assert.deepEqual(
      events.map(({ id, description }) => [id, description]).toSorted(),
      written.map(({ id, strings }) => [id, strings.join('\n')])
    )
  })

  it('tells errors and warnings of its last seven days first, then the others, newest first', () => {
    const hours: readonly (readonly [number, number, number])[] = [
      [1, 300, ERROR],
      [2, 30, WARNING],
      [3, 20, INFORMATION],
      [4, 10, ERROR],
      [5, 0, INFORMATION]
    ]
    const written = hours.map(([id, ago, level]) =>
      event({ id, level, time: new Date(NOON - ago * HOUR_MS), strings: [String(id)] })
    )
    assert.deepEqual(idsIn(writeEvtx(written)), [4, 2, 5, 3, 1])
  })

  it('tells failed audits like errors', () => {
    const passed = event({ id: 4624, level: AUDIT, keywords: 0x8020000000000000n, strings: ['a'] })
    const failed = event({
      id: 4625,
      level: AUDIT,
      keywords: 0x8010000000000000n,
      time: new Date(NOON - HOUR_MS)
    })
    const { events } = parseEvents(evtxText(writeEvtx([failed, passed])))
    assert.deepEqual(
      events.map(({ id, level }) => [id, level]),
      [
        [4625, 'audit-failure'],
        [4624, 'audit-success']
      ]
    )
  })

  it('knows its chunks by their magic, wherever they stand and whatever the header says', () => {
    const whole = writeEvtx([event({ id: 11 }), event({ id: 12, computer: 'B' })], 1)
    const shifted = Buffer.concat([Buffer.alloc(512, 7), whole.subarray(4_096)])
    assert.equal(findRecords(shifted).length, 2)
    const headless = whole.subarray(4_096)
    assert.deepEqual(idsIn(headless), idsIn(whole))
  })

  it('that is cut off or empty tells what is left', () => {
    const whole = writeEvtx([event({ id: 21 }), event({ id: 22, computer: 'B' })])
    for (const length of [0, 8, 4_096, 4_700, 5_200, 6_000])
      assert.ok(idsIn(whole.subarray(0, length)).length <= 2)
    assert.equal(evtxText(writeEvtx([])), '')
  })

  it('tells at most 500 events', () => {
    const written = Array.from({ length: 700 }, (_, index) => event({ id: index + 1 }))
    assert.equal(evtxText(writeEvtx(written, 100)).split('\n').length, 500)
  })

  it('that is damaged is read without an error, a hang or much memory', function () {
    this.timeout(60_000)
    const whole = writeEvtx(
      Array.from({ length: 12 }, (_, index) => event({ id: index, strings: ['x', 'y'] })),
      6
    )
    const random = randomBy(20_230_506)
    const before = process.memoryUsage().rss
    for (let round = 0; round < 10_000; round += 1) {
      const broken = mutate(whole, random)
      evtxText(broken)
    }
    const grown = (process.memoryUsage().rss - before) / 1024 / 1024
    assert.ok(grown < 200, `${grown} MB more`)
  })
})

/** The same numbers at every run, below the limit given. */
function randomBy(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function mutate(whole: Buffer, random: (below: number) => number): Buffer {
  const copy = Buffer.from(whole)
  for (let count = random(20); count >= 0; count -= 1) {
    const place = random(10) < 7 ? 4_608 + random(2_500) : random(copy.length - 4)
    if (random(2) === 0) copy[place] = random(256)
    else copy.writeUInt32LE(random(65_536), place)
  }
  if (random(10) === 0) return copy.subarray(0, random(copy.length))
  return copy
}
