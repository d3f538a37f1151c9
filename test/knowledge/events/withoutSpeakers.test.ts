import assert from 'node:assert/strict'
import { parseEvents } from '../../../knowledge/events/parseEvents.ts'

const ROW = '2024-10-02 04:11:55 | Error | ESENT | 455 | The log file could not be opened.'
/** A chat in which somebody pastes a row, and what the others say. */
const CHATS: readonly (readonly [string, string])[] = [
  [`[10:14] bob: seen this?\n[10:14] bob: ${ROW}\n[10:16] Ana Ruiz: yes, restart it`, 'brackets'],
  [`[03.02.25, 07:41:10] Jens: seen this?\n[03.02.25, 07:41:30] Jens: ${ROW}`, 'a day, too'],
  [`12/03/2025, 09:14 - Lucia: hello\n12/03/2025, 09:15 - Lucia: ${ROW}`, 'an export'],
  [`<kat> look\n<kat> ${ROW}\n<moss> what now`, 'names alone'],
  [`ana (11:02): two of them\nana (11:02): ${ROW}`, 'the time behind']
]

/** One message that is a row, however the nick stands before it. */
const NICKS = ['ana: ', 'rob> ', '<gast> ', '[11:02] <bob> ', 'Karl (10:20): ']

describe('who wrote the messages of a chat', () => {
  for (const nick of NICKS)
    it(`stands before a row: ${nick}`, () => {
      const { events, rest } = parseEvents(`${nick}Error 6/3/2024 9:02:11 AM Disk 11 None PC-1`)
      assert.deepEqual(
        events.map(({ id, source, computer }) => [id, source, computer]),
        [[11, 'Disk', 'PC-1']]
      )
      assert.equal(rest, '')
    })
  for (const [chat, how] of CHATS)
    it(`is no part of the event: ${how}`, () => {
      const { events, rest } = parseEvents(chat)
      assert.deepEqual(
        events.map(({ id, source, description }) => [id, source, description]),
        [[455, 'ESENT', 'The log file could not be opened.']]
      )
      assert.doesNotMatch(rest, /bob|Ana|Jens|Lucia|kat|moss|ana|\d\d:\d\d/)
    })

  it('stays where every line numbers something, as a log does', () => {
    const { rest } = parseEvents('[10:14] Backup: job 4 began\n[10:15] Backup: job 4 ended')
    assert.match(rest, /Backup: job 4 ended/)
  })
  it('stays where a program names what it says', () => {
    const { rest } = parseEvents('[10:14] Error: no such file\n[10:15] Warning: no such folder')
    assert.match(rest, /Error: no such file/)
  })
})
