import assert from 'node:assert/strict'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { triage } from '../../../triage/triage.ts'
import { parseFacts } from '../../../triage/understand/parseFacts.ts'
import { check, nameStep, readTranscripts } from '../../parts/transcripts/transcript.ts'
import { SEVERAL_ARTICLES } from '../../parts/written/severalArticles.ts'
import { folderWith } from '../../parts/written/writtenArticles.ts'

const knowledge = openKnowledge(folderWith(SEVERAL_ARTICLES))

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
