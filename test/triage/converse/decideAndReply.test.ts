import assert from 'node:assert/strict'
import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { triage } from '../../../triage/triage.ts'
import { nameStep } from '../../parts/transcripts/transcript.ts'

const INDEX = process.env.ARCHIVE_INDEX

/** A problem as the first message tells it, and what the next ones say of it. */
const TOLD: readonly (readonly string[])[] = [
  ['the modem doesnt dial', 'windows 95'],
  ['the modem doesnt dial', 'windows 95', 'usr sportster 33.6'],
  ['word crashes when i print an envelope', 'word 97', 'windows 95'],
  ['excel says file not found when i open a workbook', 'excel 2000'],
  ['cannot map a network drive', 'windows 98'],
  ['sql server backup fails', 'sql server 7'],
  ['sql server backup fails', 'error 3201'],
  ['dhcp server gives no addresses', 'nt 4 sp4'],
  ['no sound from the cd', 'windows 95', 'sound blaster 16'],
  ['mail stuck in the outbox', 'exchange 5.5'],
  ['iis wont start', 'iis 4', 'error 0x8007000e'],
  ['ie crashes', 'internet explorer 5'],
  ['blue screen', 'stop 0x0000001e', 'nt 4 sp4'],
  ['linked table is read only', 'access 2000', 'error 3027']
]

function stepsOf(knowledge: Knowledge, messages: readonly string[]): readonly string[] {
  let known: Case = NEW_CASE
  for (const text of messages)
    known = converse(knowledge, known, { text, attachment: false, returned: false }).after
  return [known.step, triage(knowledge, messages.join('\n')).step].map(nameStep)
}

describe('a problem told in several messages', () => {
  const near = openKnowledge(new URL('../../../knowledge/articles/texts', import.meta.url).pathname)
  for (const messages of TOLD)
    it(`${messages.join(' / ')} → as if told at once`, () => {
      const [apart, atOnce] = stepsOf(near, messages)
      // in pieces it was asked for twice already; then a person is next
      const isAskedOut = apart === 'hand-over no-article' && atOnce === 'ask symptom'
      assert.ok(apart === atOnce || (messages.length > 2 && isAskedOut), `${apart}, ${atOnce}`)
    })

  describe('over the archive', function () {
    this.timeout(30_000)
    let archive: Knowledge
    before(function () {
      if (INDEX === undefined) this.skip()
      archive = openKnowledge(INDEX)
    })
    after(() => archive?.close())

    for (const messages of TOLD)
      it(`${messages.join(' / ')} → as if told at once`, () => {
        const [apart, atOnce] = stepsOf(archive, messages)
        assert.equal(apart, atOnce)
      })
  })
})
