import assert from 'node:assert/strict'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../../../../triage/converse/case.ts'
import { converse } from '../../../../triage/converse/converse.ts'
import { relate } from '../../../../triage/converse/relate/relate.ts'
import { turnOf } from '../../../parts/written/turnOf.ts'

const knowledge = openKnowledge(
  new URL('../../../../knowledge/articles/texts', import.meta.url).pathname
)

function after(text: string): Case {
  return converse(knowledge, NEW_CASE, { text, attachment: false, returned: false }).after
}

function relationOf(before: Case, text: string): string {
  return relate(turnOf(knowledge, before, text)).kind
}

describe('how what is told belongs to the case', () => {
  const advised = after('pop3 hangs, w2k sp2')

  for (const text of ['imap4 hangs, too', 'the pop3 service does not respond since monday'])
    it(`"${text}" is part of it`, () => assert.equal(relationOf(advised, text), 'part'))

  for (const text of [
    'something else: the scanner makes stripes',
    'the printer on the second floor does not print',
    'word 97 crashes when I print a letter'
  ])
    it(`"${text}" is another problem`, () => assert.equal(relationOf(advised, text), 'other'))

  for (const text of ['it only happens on mondays', 'I already rebooted twice'])
    it(`"${text}" is no other problem`, () => assert.notEqual(relationOf(advised, text), 'other'))

  it('whatever is told after it was solved is another problem', () => {
    const solved = { ...advised, helped: 'solved' } as const
    assert.equal(relationOf(solved, 'pop3 hangs again'), 'other')
  })
})
