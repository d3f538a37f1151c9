import assert from 'node:assert/strict'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { triage } from '../../../../triage/triage.ts'
import { folderWith, NEIGHBOURS } from '../../../parts/written/writtenArticles.ts'

const knowledge = openKnowledge(folderWith(NEIGHBOURS))

function event(source: string, id: number, description: string): string {
  return (
    `Event Type:\tError\nEvent Source:\t${source}\nEvent Category:\tNone\nEvent ID:\t${id}` +
    `\nDate:\t\t3/14/2001\nTime:\t\t10:22:31 AM\n` +
    `User:\t\tN/A\nComputer:\tFILES02\nDescription:\n${description}\n`
  )
}

/** What is pasted or said, and the article that is first; '' when none may be taken. */
const FOUND: readonly (readonly [what: string, said: string, article: string])[] = [
  [
    'the event as documented',
    event(
      'HeronGate',
      4711,
      'The gateway could not allocate a conversation slot because the pool of the spooler is exhausted.'
    ),
    'Q910001'
  ],
  [
    'cut off',
    event('HeronGate', 4711, 'The gateway could not allocate a conversation slot because...'),
    'Q910001'
  ],
  [
    'a mistyped number',
    event(
      'HeronGate',
      4171,
      'The gateway could not allocate a conversation slot because the pool of the spooler is exhausted.'
    ),
    'Q910001'
  ],
  [
    'letters misread from a screenshot',
    event(
      'HeronGate',
      4711,
      'The gatevvay could not allocate a convcrsation slot because the pool ofthe spooler is exhaustcd.'
    ),
    'Q910001'
  ],
  [
    'another machine and queue',
    event(
      'HeronGate',
      4712,
      'The queue \\\\PRINT7\\PLOTTER was removed from the directory before all of its jobs had been printed.'
    ),
    'Q910002'
  ],
  [
    'only the description',
    'users get this: The tape library detected a jammed cartridge in drive 4.',
    'Q910006'
  ],
  [
    'from memory',
    'event 1171 MSExchangeDS something like exception contacting bridgehead of neighbour site',
    'Q910005'
  ],
  [
    'the service that is documented',
    event(
      'Service Control Manager',
      7000,
      'The Orchard Replicator service failed to start due to the following error: The ' +
        'service did not respond in a timely fashion.'
    ),
    'Q910003'
  ],
  [
    'the same source and number, another service',
    event(
      'Service Control Manager',
      7000,
      'The Juniper Kiosk Agent service failed to start due to the following error: The ' +
        'system cannot find the path specified.'
    ),
    ''
  ],
  [
    'the same number, another source',
    event('Disk', 11, 'The driver detected a controller error on Harddisk0.'),
    ''
  ],
  [
    'the same source, another event',
    event('HeronGate', 9, 'The licence of the gateway ends in three days.'),
    ''
  ],
  [
    'an event of nobody',
    event('Copperline', 49635, 'Greenhouse sensor restarted after watchdog starvation on lane 63.'),
    ''
  ],
  [
    'a symptom in other words',
    'kestrel stops importing when the attachment has a semicolon in its name, message stays in pickup',
    'Q910004'
  ]
]

describe('finding the article', () => {
  for (const [what, said, expected] of FOUND) {
    it(what, () => {
      const { step, candidates } = triage(knowledge, said)
      if (expected !== '') assert.equal(candidates[0]?.article, expected, JSON.stringify(step))
      else
        assert.ok(
          step.kind === 'hand-over' || (step.kind === 'ask' && step.about === 'article'),
          JSON.stringify([step, candidates])
        )
    })
  }

  it('says where in the article the event stands, and why it was found', () => {
    const [first] = knowledge.find({
      events: triage(knowledge, FOUND[0]?.[1] ?? '').events,
      words: ''
    })
    assert.deepEqual(first?.because, ['event id 4711', 'source', 'description'])
    assert.match(
      knowledge.article('Q910001')?.lines[(first?.lines?.first ?? 0) - 1] ?? '',
      /Event ID: 4711/
    )
  })

  it('two events of different articles in one paste: both are told', () => {
    const { candidates, message } = triage(knowledge, `${FOUND[0]?.[1]}\n${FOUND[4]?.[1]}`)
    assert.deepEqual(
      candidates
        .slice(0, 2)
        .map(({ article }) => article)
        .toSorted(),
      ['Q910001', 'Q910002']
    )
    assert.match(message, /is in another article, Q91000\d/)
  })
})
