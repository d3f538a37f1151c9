import assert from 'node:assert/strict'
import { parseArticle } from '../../../knowledge/articles/read/parseArticle.ts'
import { summaryOf } from '../../../triage/tell/summaryOf.ts'

const LONG = `It ${'goes on and on '.repeat(30)}and ends.`

describe('the summary of an article', () => {
  for (const [body, summary] of [
    ['# Cause\n\nA wire.\n\n# Symptoms\n\nThe gate stays\nopen. It beeps.', 'The gate stays open.'],
    [
      '# Symptoms\n\nIt beeps.\n\n# Summary\n\nHow to stop it, e.g. at night.',
      'How to stop it, e.g. at night.'
    ],
    ['# Rules\n\nVersion 4.0 needs a key. So does 5.', 'Version 4.0 needs a key.'],
    ['# Symptoms\n\n# Cause\n\nA wire.', 'A wire.'],
    ['No heading', 'No heading'],
    ['# Symptoms', '']
  ] as const)
    it(`${JSON.stringify(body)} → ${JSON.stringify(summary)}`, () => {
      assert.equal(
        summaryOf(parseArticle(`---\nid: HD-1\n---\n${body}\n`, 'a.md').article),
        summary
      )
    })

  it('is cut between words when it is long', () => {
    const { article } = parseArticle(`---\nid: HD-1\n---\n# Cause\n\n${LONG}\n`, 'a.md')
    assert.match(summaryOf(article), /^It goes on .{190,240} …$/)
  })
})
