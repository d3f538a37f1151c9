import assert from 'node:assert/strict'
import { withLines } from '../../dialogs/transcript.ts'

describe('the transcript kept with a case', () => {
  it('gets what was said and answered, and nothing empty', () => {
    assert.deepEqual(withLines([], 5, '', 'Hello.'), [{ who: 'assistant', at: 5, text: 'Hello.' }])
    assert.deepEqual(
      withLines([], 5, 'hi', 'Hello.').map(({ who }) => who),
      ['person', 'assistant']
    )
  })

  it('drops the oldest of more than 40 lines, and cuts long ones', () => {
    const lines = Array.from({ length: 40 }, (_, at) => ({ who: 'person', at, text: 'x' }) as const)
    const kept = withLines(lines, 99, 'y'.repeat(10_000), 'z')
    assert.equal(kept.length, 40)
    assert.equal(kept[0]?.at, 2)
    assert.ok((kept.at(-2)?.text.length ?? 0) < 4_100)
  })
})
