import assert from 'node:assert/strict'
import { parseTranscripts } from './parts/transcripts/transcript.ts'

describe('a transcript', () => {
  it('has a title, and turns with what is expected of each', () => {
    const [first, second] = parseTranscripts(
      'talk.txt',
      '# hello\nuser> hi\n  there\nbot> Hello\nnot> bye\n\n# closed\ndesk> Ana: (closed)\n'
    )
    assert.deepEqual(first, {
      title: 'talk: hello',
      turns: [
        {
          by: 'user',
          said: 'hi\nthere',
          expected: [
            { kind: 'bot', words: 'Hello' },
            { kind: 'not', words: 'bye' }
          ]
        }
      ]
    })
    assert.deepEqual(second?.turns, [{ by: 'desk', said: 'Ana: (closed)', expected: [] }])
  })

  for (const [what, text] of [
    ['without a title', 'user> hi\nbot> Hello\n'],
    ['before the first title', 'user> hi\n# hello\nuser> hi\n'],
    ['with nothing in it', '']
  ] as const)
    it(`${what} is told so, not left out`, () => {
      assert.throws(() => parseTranscripts('talk.txt', text), /begin each conversation with/)
    })

  it('with a line that is no turn is told so', () => {
    assert.throws(() => parseTranscripts('talk.txt', '# hello\nhi\n'), /no turn: hi/)
  })
})
