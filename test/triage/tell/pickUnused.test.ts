import assert from 'node:assert/strict'
import { onlyNew, pickUnused, sentencesOf } from '../../../triage/tell/pickUnused.ts'

describe('saying it in other words', () => {
  it('takes the first way of which no sentence was just said', () => {
    assert.equal(pickUnused(['One. Two.', 'Three.'], ''), 'One. Two.')
    assert.equal(pickUnused(['One. Two.', 'Three.'], 'Two.'), 'Three.')
    assert.equal(pickUnused(['One.', 'Two.'], 'One. Two.'), 'Two.')
  })

  it('leaves out what was just said', () => {
    assert.equal(onlyNew('One. Two? Three.', 'Before. Two?'), 'One. Three.')
    assert.equal(onlyNew('One.', 'One.'), '')
  })

  it('tells sentences apart', () => {
    assert.deepEqual(sentencesOf('Is it “so?” Yes. 2 of 3.'), ['Is it “so?”', 'Yes.', '2 of 3.'])
  })

  for (const [opening, closing] of ['“”', '„“', '«»', '「」'])
    it(`keeps a title in ${opening}${closing} whole, whatever it abbreviates`, () => {
      const title = `${opening}XADM: Store Stops Resp. Retrieving a Message${closing}`
      assert.deepEqual(sentencesOf(`Q268141 (${title}) may fit. Is it ${title}? Yes.`), [
        `Q268141 (${title}) may fit.`,
        `Is it ${title}?`,
        'Yes.'
      ])
    })
})
