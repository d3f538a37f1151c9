import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeText } from '../../../../channels/http/decodeText.ts'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'
import { eventFileKind } from '../../../../knowledge/events/text/eventFile.ts'
import { SPOOLER_LOG } from '../../../parts/written/writeEvtx.ts'

function wide(text: string): Buffer {
  return Buffer.from(`${text}\0`, 'utf16le')
}

type EvtRecord = {
  readonly id: number
  readonly type: number
  readonly source: string
  readonly strings: readonly string[]
}

/**
 * A record as NT writes it: the fixed part, source and machine, the strings, padding, the length
 * again.
 */
function record({ id, type, source, strings }: EvtRecord): Buffer {
  const computer = 'MAIL01'
  const names = Buffer.concat([wide(source), wide(computer)])
  const texts = Buffer.concat(strings.map(wide))
  const body = Buffer.concat([names, texts])
  const length = Math.ceil((56 + body.length + 4) / 4) * 4
  const bytes = Buffer.alloc(length)
  bytes.writeUInt32LE(length, 0)
  bytes.write('LfLe', 4, 'latin1')
  bytes.writeUInt32LE(1_014_973_964, 12)
  bytes.writeUInt32LE(id, 20)
  bytes.writeUInt16LE(type, 24)
  bytes.writeUInt16LE(strings.length, 26)
  bytes.writeUInt16LE(4, 28)
  bytes.writeUInt32LE(56 + names.length, 36)
  body.copy(bytes, 56)
  bytes.writeUInt32LE(length, length - 4)
  return bytes
}

const header = Buffer.alloc(48)
header.writeUInt32LE(48, 0)
header.write('LfLe', 4, 'latin1')
const FILE = Buffer.concat([
  header,
  record({
    id: 0xc0001b58,
    type: 1,
    source: 'Service Control Manager',
    strings: ['Spooler', 'not found']
  }),
  Buffer.from('LfLe is rubbish here'),
  record({ id: 36, type: 2, source: 'W32Time', strings: ['49152'] })
])

const PICTURE = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from(Array.from({ length: 2_000 }, (_, index) => (index * 37) % 251))
])

function command(bytes: Uint8Array): {
  readonly status: number | null
  readonly stderr: string
  readonly stdout: string
} {
  const folder = mkdtempSync(join(tmpdir(), 'event-file-'))
  try {
    writeFileSync(join(folder, 'system.evt'), bytes)
    return spawnSync(
      process.execPath,
      [
        fileURLToPath(new URL('../../../../channels/terminal/triageCommand.ts', import.meta.url)),
        '--json',
        join(folder, 'system.evt')
      ],
      { encoding: 'utf8' }
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('event log files', () => {
  it('of NT to 2003 are read like a paste, the newest event first', () => {
    const { events } = parseEvents(decodeText(FILE))
    assert.deepEqual(
      events.map(({ id, source, level, computer, time, description }) => ({
        id,
        source,
        level,
        computer,
        time,
        description
      })),
      [
        {
          id: 36,
          source: 'W32Time',
          level: 'warning',
          computer: 'MAIL01',
          time: '2002-03-01T09:12:44',
          description: '49152'
        },
        {
          id: 7000,
          source: 'Service Control Manager',
          level: 'error',
          computer: 'MAIL01',
          time: '2002-03-01T09:12:44',
          description: 'Spooler not found'
        }
      ]
    )
  })

  it('are read when they are broken off anywhere', () => {
    for (let length = 0; length < FILE.length; length += 1)
      assert.ok(parseEvents(decodeText(FILE.subarray(0, length))).events.length <= 2)
  })

  it('of NT to 2003 are answered by the command', () => {
    const { status, stdout } = command(FILE)
    assert.equal(status, 0)
    assert.deepEqual(
      (JSON.parse(stdout) as { events: readonly { id: number }[] }).events.map(({ id }) => id),
      [36, 7000]
    )
  })

  it('of Vista and later are answered by the command', () => {
    const { status, stdout } = command(SPOOLER_LOG)
    assert.equal(status, 0)
    const { events } = JSON.parse(stdout) as { events: readonly { id: number; source: string }[] }
    assert.deepEqual(
      events.map(({ id, source }) => [id, source]),
      [[7031, 'Service Control Manager']]
    )
  })

  it('that hold no event are refused by the command, which says what to do', () => {
    const empty = Buffer.concat([Buffer.from('ElfFile\0', 'latin1'), Buffer.alloc(4096)])
    assert.equal(eventFileKind(empty), 'evtx')
    const { status, stderr } = command(empty)
    assert.equal(status, 2)
    assert.match(stderr, /no event.*wevtutil qe .*\/f:text/)
    assert.equal(stderr.trim().split('\n').length, 1)
  })

  it('a picture is refused by the command, which says what it reads', () => {
    const { status, stderr } = command(PICTURE)
    assert.equal(status, 2)
    assert.match(stderr, /neither text nor an event log.*\.evtx/)
    assert.equal(stderr.trim().split('\n').length, 1)
  })
})
