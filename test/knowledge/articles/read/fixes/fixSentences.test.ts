import assert from 'node:assert/strict'
import {
  objectOf,
  statementsOf
} from '../../../../../knowledge/articles/read/fixes/fixSentences.ts'

/** A sentence of STATUS or RESOLUTION and what it states: how, and the words behind the verb. */
const SENTENCES: readonly (readonly [sentence: string, ...statements: string[]])[] = [
  ['This problem was first corrected in Heron 4.0 SP4.', 'corrected: Heron 4.0 SP4.'],
  ['First fixed in Heron 4.0 SP4.', 'corrected: Heron 4.0 SP4.'],
  ['Microsoft has corrected this problem in Heron 5.0.', 'corrected: Heron 5.0.'],
  ['A fix for this problem is included in Heron 4.0 SP4.', 'corrected: Heron 4.0 SP4.'],
  [
    'It was fixed in Heron 4.0 SP4 and was also corrected in Heron 3.5 SP5.',
    'corrected: Heron 4.0 SP4 and was also corrected in Heron 3.5 SP5.',
    'corrected: Heron 3.5 SP5.'
  ],
  ['To resolve this problem, upgrade to Heron 5.0.', 'upgrade: to Heron 5.0.'],
  ['To correct this problem, install Heron SP2 or later.', 'install: Heron SP2 or later.'],
  ['Obtain the latest service pack for Heron.', 'latest: the latest service pack for Heron.'],
  ['A supported fix is now available from Microsoft.', 'supported:'],
  ['This problem will be corrected in Heron 5.0.'],
  ['This problem may be fixed by installing Heron SP2.'],
  ['This problem does not occur in Heron 5.0.'],
  ['The fix is included in the Heronqfe folder.'],
  ['Correct the settings in the dialog box.']
]

describe('what a sentence states of a fix', () => {
  for (const [text, ...expected] of SENTENCES) {
    it(`${text} → ${expected.join(' + ') || 'nothing'}`, () => {
      const sentence = { text, lineOf: () => 1 }
      const statements = statementsOf({ sentence, next: '', settles: true })
      assert.deepEqual(
        statements.map(({ kind, object }) => `${kind}: ${object.trim()}`.trim()),
        expected
      )
    })
  }

  it('nothing, where the next sentence says that the fix brought the problem', () => {
    const sentence = { text: 'The call was fixed in Heron 4.0 SP4.', lineOf: () => 1 }
    const next = 'This fix introduced the symptom.'
    assert.deepEqual(statementsOf({ sentence, next, settles: true }), [])
  })

  it('in other sections only of the problem that the article is about', () => {
    const stated = (text: string): number =>
      statementsOf({ sentence: { text, lineOf: () => 1 }, next: '', settles: false }).length
    assert.equal(stated('This problem was fixed in Heron 4.0 SP4.'), 1)
    assert.equal(stated('A list of the problems that were fixed in Heron 4.0 SP4 follows.'), 0)
    assert.equal(stated('To resolve this problem, install Heron SP2.'), 0)
  })

  for (const [words, object] of [
    [' Heron 4.0 SP4. Microsoft has confirmed it.', ' Heron 4.0 SP4'],
    [' the U.S. Service Pack, please see Q900001', ' the US   Service Pack, '],
    [' Heron 4.0 SP4, but not in 3.5', ' Heron 4.0 SP4'],
    [' Heron.dll, which is included with SP4', ' Heron.dll, which is included with SP4']
  ] as const) {
    it(`its object ends where another thing is told:${words}`, () => {
      assert.equal(objectOf(words), object)
    })
  }
})
