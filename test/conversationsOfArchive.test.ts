import assert from 'node:assert/strict'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../triage/converse/case.ts'
import { converse } from '../triage/converse/converse.ts'
import { check, nameStep, readTranscripts, saidBy } from './parts/transcripts/transcript.ts'

const INDEX = process.env.ARCHIVE_INDEX
const transcripts = readTranscripts(new URL('./conversations/archive/', import.meta.url))

/** Played where `ARCHIVE_INDEX` names an index of the whole archive. */
describe('a conversation over the archive', function () {
  this.timeout(30_000)
  let knowledge: Knowledge
  before(function () {
    if (INDEX === undefined) this.skip()
    knowledge = openKnowledge(INDEX)
  })
  after(() => knowledge?.close())

  for (const { title, turns } of transcripts)
    it(title, () => {
      let known: Case = NEW_CASE
      let last = ''
      for (const turn of turns) {
        const { text, attachment } = saidBy(turn.said)
        const said = { text, attachment: attachment !== null, returned: false }
        const { after, reply } = converse(knowledge, known, said)
        const shown = { text: reply.text, choices: reply.choices, step: nameStep(reply.step) }
        check(turn, shown, last)
        known = JSON.parse(JSON.stringify(after)) as Case
        last = reply.text
      }
      assert.notEqual(last, '')
    })
})
