import assert from 'node:assert/strict'
import { cannedRepliesIn } from '../../../channels/desk/cases/cannedReplies.ts'

describe('canned replies', () => {
  it('are the parts of a file below its headings; what has no text is none', () => {
    const file =
      'Ours:\n\n## On it \r\nI am looking.\n\nBack soon.\n\n## Nothing\n\n## Later\nTomorrow ## not today\n'
    assert.deepEqual(cannedRepliesIn(file), [
      { title: 'On it', text: 'I am looking.\n\nBack soon.' },
      { title: 'Later', text: 'Tomorrow ## not today' }
    ])
  })
})
