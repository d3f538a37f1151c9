import assert from 'node:assert/strict'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { triage } from '../../../triage/triage.ts'
import { parseFacts } from '../../../triage/understand/parseFacts.ts'
import { check, nameStep, readTranscripts } from '../../parts/transcripts/transcript.ts'
import { folderWith, type Written } from '../../parts/written/writtenArticles.ts'

function event(source: string, id: number, text: string): string {
  return `The following event is logged:\n\n   Event ID: ${id}\n   Source: ${source}\n   Description: ${text}`
}
const KESTREL = event(
  'KestrelFeed',
  5120,
  'The kestrel feed could not open its outgoing window because the previous one was not closed.'
)
const ORIOLE = event(
  'OrioleSync',
  6230,
  'The oriole replica was left in an unfinished state by an earlier pass.'
)
const JOURNAL = event('OrioleSync', 6231, 'The oriole journal is older than the replica.')
const CATALOGUE = event(
  'OrioleSync',
  6232,
  'The oriole catalogue names a volume that is not there.'
)
/** As long as the others and without an event, so that none is found sooner for being short. */
const ELSE =
  'The following message is shown:\n\n   Number: none\n' +
  '   Program: OrioleView\n   Text: The oriole window names a column that is not there.'
const LINNET = event(
  'LinnetBus',
  7340,
  'The linnet bus lost the arbitration of a transfer that it had already granted.'
)
const PLOVER = event(
  'PloverLink',
  8450,
  'The plover channel closed before its last frame was acknowledged.'
)
const NT4 = 'Microsoft Windows NT Server version 4.0'

const ARTICLES: readonly Written[] = [
  ...['4.0', '5.0', '5.5', '5.5'].map((version, place) => ({
    id: `Q91000${place + 1}`,
    title: `Feed of Exchange ${version} Stops, Case ${place + 1}`,
    product: `Microsoft Exchange Server version ${version}`,
    symptoms: KESTREL
  })),
  ...[[JOURNAL], [JOURNAL], [CATALOGUE], [ELSE]].map((more, place) => ({
    id: `Q92000${place + 1}`,
    title: `Replica Unfinished, Case ${place + 1}`,
    product: NT4,
    symptoms: [ORIOLE, ...more].join('\n\n')
  })),
  ...[
    NT4,
    'Microsoft Exchange Server version 5.5',
    'Microsoft SNA Server version 4.0',
    'Microsoft Systems Management Server version 2.0'
  ].map((product, place) => ({
    id: `Q95000${place + 1}`,
    title: `Plover Channel Closes, Case ${place + 1}`,
    product,
    symptoms: PLOVER
  })),
  ...[2, 3, 4, 5].map((level, place) => ({
    id: `Q93000${place + 1}`,
    title: `Transfer Lost on the Bus, Case ${place + 1}`,
    product: NT4,
    symptoms: LINNET,
    status: `This problem was first corrected in Windows NT 4.0 Service Pack ${level}.`
  }))
]
const knowledge = openKnowledge(folderWith(ARTICLES))

describe('several articles on one event', () => {
  for (const { title, turns } of readTranscripts(
    new URL('../../conversations/several/', import.meta.url)
  )) {
    it(title, () => {
      let known: Case = NEW_CASE
      let before = ''
      for (const turn of turns) {
        const { after, reply } = converse(knowledge, JSON.parse(JSON.stringify(known)) as Case, {
          text: turn.said,
          attachment: false,
          returned: false
        })
        check(
          turn,
          { text: reply.text, choices: reply.choices, step: nameStep(reply.step) },
          before
        )
        known = after
        before = reply.text
      }
    })
  }

  function paste(source: string, id: number, text: string): string {
    return `Event Source: ${source}\nEvent ID: ${id}\nDescription: ${text}`
  }
  const oriole = `NT4\n${paste(
    'OrioleSync',
    6230,
    'The oriole replica was left in an unfinished state by an earlier pass.'
  )}`
  for (const [text, first, facts, then] of [
    [
      paste(
        'KestrelFeed',
        5120,
        'The kestrel feed could not open its outgoing window because the previous one was not closed.'
      ),
      'ask version',
      { product: 'Exchange 5.0' },
      'show-article Q910002'
    ],
    [oriole, 'ask event', { nearby: [6232] }, 'show-article Q920003'],
    [oriole, 'ask event', { nearby: 'Event 6232 is there' }, 'show-article Q920003'],
    [oriole, 'ask event', { nearby: 'None of these' }, 'show-article Q920004'],
    [oriole, 'ask event', { nearby: [] }, 'show-article Q920004'],
    [oriole, 'ask event', { nearby: "I'm not sure" }, 'ask article'],
    [
      `NT4\n` +
        `${paste('LinnetBus', 7340, 'The linnet bus lost the arbitration of a transfer that it had already granted.')}`,
      'ask service-pack',
      { servicePack: 'SP4' },
      'recommend Q930004'
    ]
  ] as const) {
    it(`without a memory: ${first}, ${JSON.stringify(facts)} → ${then}`, () => {
      const answer = triage(knowledge, text)
      assert.equal(nameStep(answer.step), first)
      assert.equal(
        nameStep(
          triage(
            knowledge,
            text,
            parseFacts({ ...(JSON.parse(JSON.stringify(answer.facts)) as object), ...facts })
          ).step
        ),
        then
      )
    })
  }

  it('a number that is none of an event is told back', () =>
    assert.throws(() => parseFacts({ nearby: [70_000] }), TypeError))
})
