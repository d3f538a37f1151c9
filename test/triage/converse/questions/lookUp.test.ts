import assert from 'node:assert/strict'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { NEW_CASE } from '../../../../triage/converse/case.ts'
import { converse } from '../../../../triage/converse/converse.ts'

const knowledge = openKnowledge(
  new URL('../../../../knowledge/articles/texts', import.meta.url).pathname
)
/** What the first message leaves open: which Windows runs. */
const { after: asked } = converse(knowledge, NEW_CASE, {
  text: 'pop3 and imap4 stop responding, event 2086',
  attachment: false,
  returned: false
})

describe('where something is looked up', () => {
  for (const [text, told] of [
    ['how can i see which service pack?', /winver/],
    ['where do i find out which windows this is?', /winver/],
    ['where do i find the event id?', /eventvwr/],
    ['how do i see its source?', /eventvwr/],
    ['how do i find out which access version i have?', /In access, open Help, About/],
    ['how do i see the version of outlook?', /In outlook, open Help, About/]
  ] as const)
    it(`"${text}" is told ${told}, and the question asked again`, () => {
      const { after, reply } = converse(knowledge, asked, {
        text,
        attachment: false,
        returned: false
      })
      assert.match(reply.text, told)
      assert.equal(after.pendingQuestion, asked.pendingQuestion)
      assert.deepEqual(reply.choices, asked.choices)
    })
})
