import assert from 'node:assert/strict'
import type { Outcome } from '../../../triage/handOver/outcome.ts'
import { groupUnanswered } from '../../../triage/outcomes/groupUnanswered.ts'
import { restoreOutcome, type ToldOutcome } from '../../../triage/outcomes/toldOutcome.ts'

const NOW = Date.UTC(2026, 4, 20, 12)
const DAY_MS = 86_400_000

function told(number: number, daysAgo: number, more: Partial<Outcome>): ToldOutcome {
  const opened = NOW - daysAgo * DAY_MS
  const outcome = restoreOutcome({ opened, unanswered: 'no-article', ...more })
  return { number, setAside: false, outcome }
}
function said(...words: readonly string[]): readonly ToldOutcome[] {
  return words.map((asked, place) => told(place + 1, 1, { asked }))
}
function event(id: number, source: string | null): Pick<Outcome, 'events'> {
  return { events: [{ id, source, description: null }] }
}
function titles(some: readonly ToldOutcome[]): readonly string[] {
  return groupUnanswered(some, NOW).map(group => `${group.told.length} ${group.title}`)
}

describe('what ended without help, in groups', () => {
  it('groups by the source and the number of the event, however the source is written', () => {
    const groups = groupUnanswered(
      [
        told(1, 3, event(8021, 'Marlin Spool')),
        told(2, 1, { ...event(8021, 'MARLIN SPOOL'), unanswered: 'not-solved', given: 'HD-4' }),
        told(3, 2, event(8021, 'Other')),
        told(4, 2, event(17, 'Marlin Spool'))
      ],
      NOW
    )
    assert.deepEqual(
      groups.map(({ id, title, told: some }) => [id, title, some.map(({ number }) => number)]),
      [
        ['event-8021-marlin-spool', 'Event 8021 (Marlin Spool)', [2, 1]],
        ['event-8021-other', 'Event 8021 (Other)', [3]],
        ['event-17-marlin-spool', 'Event 17 (Marlin Spool)', [4]]
      ]
    )
    const [largest] = groups
    assert.deepEqual(
      [largest?.counts['no-article'], largest?.counts['not-solved'], largest?.failed],
      [1, 1, 'HD-4']
    )
    assert.deepEqual(largest?.days.slice(-5), [0, 1, 0, 1, 0])
  })

  it('takes a number told alone for the only source it was told with', () => {
    assert.deepEqual(titles([told(1, 1, event(55, 'Gull')), told(2, 1, event(55, null))]), [
      '2 Event 55 (Gull)'
    ])
    assert.equal(
      titles([
        told(1, 1, event(55, 'Gull')),
        told(2, 1, event(55, 'Tern')),
        told(3, 1, event(55, null))
      ]).length,
      3
    )
  })

  for (const [what, words, expected] of [
    [
      'the same trouble in other words',
      [
        'badge reader at the gate is red',
        'red badge reader, gate 2',
        'the gate badge reader is red'
      ],
      ['3 “badge … reader”']
    ],
    [
      'other troubles that begin alike',
      ['hello, please help, my dictaphone is lost', 'hello, please help, need a bigger monitor'],
      [
        '1 “hello, please help, need a bigger monitor”',
        '1 “hello, please help, my dictaphone is lost”'
      ]
    ],
    ['what says nothing, word for word', ['hello', 'Hello ', 'test'], ['2 “hello”', '1 “test”']],
    [
      'words with masked names',
      ['backup of [computer 00000000] stands', 'stands: backup of [computer 00000000]'],
      ['2 “backup … stands”']
    ]
  ] as const)
    it(`groups by nearest words: ${what}`, () => {
      assert.deepEqual(titles(said(...words)).toSorted(), [...expected].toSorted())
    })

  it('leaves out what is older than 30 days, answered, or to come', () => {
    assert.deepEqual(
      titles([
        told(1, 31, event(1, 'a')),
        told(2, 1, { ...event(1, 'a'), unanswered: null }),
        told(3, -1, event(1, 'a')),
        told(4, 29, event(1, 'a'))
      ]),
      ['1 Event 1 (a)']
    )
  })

  it('has set aside what joins a group whose first was', () => {
    const first = { ...told(1, 5, event(9, 'Loom')), setAside: true }
    const [group] = groupUnanswered([first, told(2, 1, event(9, 'Loom'))], NOW)
    assert.deepEqual([group?.setAside, group?.told.length], [true, 2])
  })

  it('takes 10,000 in order', () => {
    const things = ['lamp', 'chair', 'plotter', 'tablet', 'switch', 'camera', 'router', 'scale']
    const many = Array.from({ length: 10_000 }, (_, at) =>
      told(at + 1, 1, {
        asked: `${things[at % 8]} in room ${at % 97} is ${things[(at * 3) % 8]} grey`
      })
    )
    const groups = groupUnanswered(many, NOW)
    assert.equal(
      groups.reduce((sum, group) => sum + group.told.length, 0),
      10_000
    )
  })
})
