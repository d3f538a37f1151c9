import assert from 'node:assert/strict'
import { findRecords } from '../../../../knowledge/events/evtx/evtxFile.ts'
import { evtxText } from '../../../../knowledge/events/evtx/evtxText.ts'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'
import { damaged } from '../../../parts/written/damaged.ts'
import { type WrittenEvent, writeEvtx } from '../../../parts/written/writeEvtx.ts'

const NOON = Date.UTC(2023, 4, 6, 12, 0, 0)
const HOUR_MS = 3_600_000
const ERROR = 2
const WARNING = 3
const INFORMATION = 4
const AUDIT = 0
/** The bench reads 10,000 of them. */
const DAMAGED_FILES = 500

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

  it('that is damaged is read without an error and without much memory', () => {
    const whole = writeEvtx(
      Array.from({ length: 12 }, (_, index) => event({ id: index, strings: ['x', 'y'] })),
      6
    )
    const before = process.memoryUsage().rss
    for (const broken of damaged(whole, DAMAGED_FILES)) evtxText(broken)
    const grown = (process.memoryUsage().rss - before) / 1024 / 1024
    assert.ok(grown < 200, `${grown} MB more`)
  })
})
